import * as v from 'valibot';

const count = (description: string, max: number) =>
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1), v.maxValue(max), v.description(description));

/** One number, or the lowest and the highest. */
const range = (description: string, max: number) => {
  const one = count(description, max);
  return v.pipe(
    v.union([
      one,
      v.pipe(
        v.strictTuple([one, one]),
        v.check(([low, high]) => low < high, 'the first must be below the second'),
      ),
    ]),
    v.description(`${description}: one number, or [lowest, highest]`),
  );
};

const seconds = range('Seconds, 1 to 3600', 3600);

/** How much to do. A person repeats it on each side where a technique has sides. */
export const DoseSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('hold'),
    seconds,
    reps: v.optional(range('How many holds', 50)),
  }),
  v.strictObject({
    kind: v.literal('breath'),
    breaths: range('How many breaths', 100),
    in: v.optional(count('Seconds to breathe in', 15)),
    out: v.optional(count('Seconds to breathe out', 15)),
  }),
  v.strictObject({
    kind: v.literal('reps'),
    reps: range('How many times', 100),
    seconds: v.optional(range('Seconds at the far end each time', 60)),
  }),
  v.strictObject({
    kind: v.literal('time'),
    seconds,
  }),
]);

/** Seconds or counts: one number, or the lowest and the highest. */
export type Range = number | [number, number];
export type Dose = v.InferOutput<typeof DoseSchema>;
