import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

const guide = (id: string) => ({
  [`content/${id}/guide.yaml`]: `sections:
  - id: first
    topic: basics
    claims:
      - { id: yes, sources: [study] }
`,
  [`content/${id}/en.yaml`]: `title: Guide
sections:
  first:
    title: Does it help?
    claims:
      yes: A little.
`,
});

/** A small content tree without a fault: one technique offered, one withheld. */
export const SOUND: Readonly<Record<string, string>> = {
  'content/sources.yaml': `study:
  kind: study
  title: On reaching
  year: 2020
editors:
  kind: editorial
  title: Our own good sense
`,
  'content/ui/en.yaml': `card:
  steps: How to do it
  seconds: { one: '{n} second', other: '{n} seconds' }
equipment:
  mat: Mat
dose:
  seconds: { one: '{n} second', other: '{n} seconds' }
  minutes: { one: '{n} minute', other: '{n} minutes' }
  breaths: { one: '{n} breath', other: '{n} breaths' }
  times: { one: once, other: '{n} times' }
  range: '{low} to {high}'
  repeated: '{dose}, {times}'
  each: '{times}, {dose} each'
  eachSide: '{dose}, each side'
position:
  seated: Sitting
  floor-seated: Sitting low
  standing: Standing
  kneeling: Kneeling
  hands-and-knees: On all fours
  supine: Lying face up
  crook-lying: Lying with bent knees
  prone: Lying face down
region:
  lumbar: Low back
  thoracic: Mid-back
  side: Flank
review:
  none: Nobody has reviewed this.
`,
  'content/techniques/reach/technique.yaml': `position: seated
regions: [side]
sides: both
equipment: [mat]
loads: [kneeling]
dose:
  kind: hold
  seconds: [15, 20]
helps:
  - { id: stiff, sources: [editors] }
steps:
  - { id: lean, moment: hold, sources: [study, editors] }
  - { id: other, moment: switch, sources: [study] }
doseNote: { sources: [study] }
said:
  - { source: study }
`,
  'content/techniques/reach/en.yaml': `name: Reach
promise: A longer side.
helps:
  stiff: You feel stiff.
steps:
  lean: Lean over.
  other: Now the other side.
doseNote: Start short.
said:
  study: Hold for 15 seconds.
`,
  'content/techniques/reach/figure.yaml': `view: { turn: 90, tilt: 12 }
stretch: [left-side]
props:
  - { kind: mat, at: [0.1, 0, 0] }
poses:
  - id: tall
    steps: [other]
    pelvis: { at: [0, 0.07, 0] }
    hands: { both: { at: [0.05, 0.02, 0.2] } }
    feet: { both: { at: [0.25, 0.05, 0.06], bend: [0, 1, 0.2] } }
  - id: over
    like: tall
    steps: [lean]
    spine: { tilt: [10, 10, 0] }
    hands: { left: { at: [0.05, 0.1, 0], on: head } }
`,
  'content/techniques/roll/technique.yaml': `status: withheld
position: supine
regions: [lumbar]
sides: none
loads: [lying-on-back]
withheld:
  why:
    - { id: sore, sources: [study] }
  instead: [reach]
`,
  'content/techniques/roll/en.yaml': `name: Roll
promise: Why we leave it out.
withheld:
  why:
    sore: It can hurt.
`,
  ...guide('faq'),
  ...guide('prevention'),
  ...guide('anatomy'),
  'content/safety/safety.yaml': `notice:
  - { id: gentle, sources: [editors] }
levels:
  - level: emergency
    sources: [study]
    signs:
      - { id: numb, sources: [study] }
conditions:
  - id: pregnant
    sources: [study]
    base: care
    rules:
      kneeling: { advice: ask, sources: [study, editors] }
`,
  'content/safety/en.yaml': `notice:
  title: Before you start
  claims:
    gentle: Go gently.
levels:
  emergency:
    title: Get help now
    advice: Call.
    signs:
      numb: Your legs go numb.
conditions:
  pregnant:
    name: Pregnancy
    advice: Ask first.
loads:
  end-range-flexion: It bends you forward.
  end-range-extension: It bends you back.
  end-range-rotation: It turns you.
  lying-on-back: You lie on your back.
  lying-on-front: You lie on your front.
  kneeling: You kneel.
  weight-on-wrists: You lean on your hands.
  down-to-floor: You get down to the floor.
  equipment-pressure: Something presses on you.
  standing-balance: You stand.
`,
};

/** Changes to a tree: a new text, null for no file, or pairs of what stands there and what should. */
export type Changes = Readonly<Record<string, string | null | readonly (readonly [from: string, to: string])[]>>;

function changed(file: string, change: Changes[string]): string | null {
  if (typeof change === 'string' || change === null) return change;
  return change.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return text.replace(from, to);
  }, SOUND[file] ?? '');
}

/** Writes the sound tree, changed, to a folder that is gone after the test. */
export function plant(test: TestContext, changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'limber-content-'));
  test.after(() => rmSync(root, { recursive: true }));
  const files: Record<string, string | null> = { ...SOUND };
  for (const [file, change] of Object.entries(changes)) files[file] = changed(file, change);
  for (const [file, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
