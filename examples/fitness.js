// The timers' events bubble, so one listener at the document hears them all. Nothing here knows how a timer works.
const stations = [...document.querySelectorAll('.station')];
const news = document.getElementById('news');
const log = document.getElementById('log');
const totals = document.getElementById('totals');

const DOING = {
  prepare: 'getting ready',
  move: 'moving in',
  hold: 'holding',
  switch: 'changing sides',
  rest: 'resting',
  in: 'breathing in',
  out: 'breathing out',
  release: 'letting go',
};

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
const counted = (holds) => `${holds || 'no'} ${holds === 1 ? 'hold' : 'holds'}`;
const nameOf = (station) => station.querySelector('h3').textContent;

function linkTo(station) {
  const link = document.createElement('a');
  link.href = `#${station.id}`;
  link.textContent = nameOf(station);
  return link;
}

/** One go at a station, and its line in the log. */
class Go {
  state = 'under way';
  holds = 0;
  #line = document.createElement('li');
  #told = document.createElement('span');
  /** Seconds up to the last pause, and when it went on from there. */
  #spent = 0;
  #since = Date.now();
  #hold;

  constructor(station) {
    this.station = station;
    this.#line.append(linkTo(station), ' ', this.#told);
    log.prepend(this.#line);
  }

  get seconds() {
    return this.#spent + (this.#since ? (Date.now() - this.#since) / 1000 : 0);
  }

  pause() {
    this.#spent = this.seconds;
    this.#since = undefined;
  }

  resume() {
    this.#since = Date.now();
  }

  come({ kind, side, rep, seconds }) {
    // Skipping is allowed, but it does not count.
    if (this.#hold && this.seconds - this.#hold.from > this.#hold.seconds / 2) this.holds++;
    this.#hold = kind === 'hold' ? { from: this.seconds, seconds } : undefined;
    if (!(kind in DOING)) return;
    this.#told.textContent = [DOING[kind], kind === 'hold' && side, kind === 'hold' && rep && `no. ${rep}`]
      .filter(Boolean)
      .join(', ');
  }

  end(state) {
    this.pause();
    this.state = state;
    this.#line.className = state;
    const stopped = state === 'stopped' ? 'stopped, ' : '';
    this.#told.textContent = `${stopped}${counted(this.holds)} in ${clock(this.seconds)}`;
  }
}

const goes = [];
const under = (station) => goes.findLast((go) => go.station === station && go.state === 'under way');
const isDone = (station) => goes.some((go) => go.station === station && go.state === 'done');

/** Whose turn it is: the first one after this that has not been done. The page neither scrolls nor takes the focus there. */
function following(station) {
  const after = stations.indexOf(station) + 1;
  return [...stations.slice(after), ...stations.slice(0, after)].find((other) => !isDone(other));
}

function pointAt(next) {
  for (const station of stations) {
    if (station === next) station.setAttribute('aria-current', 'step');
    else station.removeAttribute('aria-current');
  }
}

function addUp() {
  const ended = goes.filter(({ state }) => state !== 'under way');
  if (!ended.length) return;
  const sum = (of) => ended.reduce((all, go) => all + of(go), 0);
  const all = `${stations.filter(isDone).length} of ${stations.length} stations`;
  totals.textContent = `${all}, ${counted(sum(({ holds }) => holds))}, ${clock(sum(({ seconds }) => seconds))} in all`;
}

const onEvent = {
  'limber-start'(station) {
    goes.push(new Go(station));
    if (station.matches('[aria-current]')) pointAt(undefined);
  },
  'limber-pause': (station) => under(station)?.pause(),
  'limber-resume': (station) => under(station)?.resume(),
  'limber-phase': (station, detail) => under(station)?.come(detail),
  'limber-complete'(station) {
    under(station)?.end('done');
    const next = following(station);
    pointAt(next);
    news.replaceChildren(`${nameOf(station)}: done. `);
    if (next) news.append('Up next: ', linkTo(next));
    else news.append('That was all of it. Walk a lap and drink some water.');
    addUp();
  },
  'limber-cancel'(station) {
    under(station)?.end('stopped');
    news.textContent = `${nameOf(station)}: stopped. That is fine.`;
    addUp();
  },
};

for (const [type, act] of Object.entries(onEvent)) {
  document.addEventListener(type, ({ target, detail }) => {
    const station = target.closest('.station');
    if (station) act(station, detail);
  });
}
