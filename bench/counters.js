import { Timer } from 'easytimer.js';

/** What the timers are measured against: other ways to count down and write what is left, each for all faces of a page. */
export const counters = {
  /** The least there is to do: one timeout for all, at full seconds. */
  ticker(faces, seconds) {
    const start = performance.now();
    const passed = () => (performance.now() - start) / 1000;
    const plan = () => setTimeout(tick, (Math.floor(passed()) + 1 - passed()) * 1000);
    const tick = () => {
      const left = seconds - Math.round(passed());
      for (const write of faces) write(left);
      plan();
    };
    plan();
  },

  interval(faces, seconds) {
    for (const write of faces) {
      let left = seconds;
      setInterval(() => write(--left), 1000);
    }
  },

  easytimer(faces, seconds) {
    for (const write of faces) {
      const timer = new Timer();
      timer.addEventListener('secondsUpdated', () => write(timer.getTotalTimeValues().seconds));
      timer.start({ countdown: true, startValues: { seconds } });
    }
  },
};
