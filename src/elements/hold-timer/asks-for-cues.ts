import type { Settings } from '../../page/settings-context.js';

/** Whether cues should be at hand before the start. In the click itself it would be too late: some browsers allow sound only then. */
export const asksForCues = ({ sound, voice, vibrate, keepAwake }: Settings): boolean | undefined =>
  sound || voice || vibrate || keepAwake;
