/**
 * Proportions of an adult in body heights, after Winter, Biomechanics and Motor Control of Human Movement, and Drillis and Contini, 1966. Half the breadth of shoulders
 * (.129) and hips (.0955) is out to the skin: the joints lie further in.
 */
export const BONES = {
  pelvis: 0.08,
  /** Half of the lumbar spine, and of the thorax: each bends in two places. */
  lumbar: 0.045,
  thorax: 0.059,
  neck: 0.052,
  upperArm: 0.186,
  forearm: 0.146,
  /** To the middle of the palm. */
  palm: 0.048,
  thigh: 0.245,
  shank: 0.246,
} as const;

/** The hip joint from the middle between both. */
export const HIP = 0.05;
/** The collar bone's two ends in the chest: it follows the arm a little. */
export const COLLAR_ROOT = 0.048;
export const COLLAR = 0.1;
export const COLLAR_FOLLOWS = 0.18;
/** The sole below the ankle. */
export const ANKLE = 0.039;
/** A folded knee or elbow, 157 and 150 degrees, leaves this much between the hip and the ankle, or the shoulder and the wrist. */
export const FOLDED_LEG = 0.098;
export const FOLDED_ARM = 0.095;
