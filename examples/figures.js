// Fills each section with its technique's poses: a table on a light ground and one on a dark one. A row's figures are made once it comes near.
const PAGES = { light: 'On a light page', dark: 'On a dark page' };
const SIDES = ['right', 'left'];
const BEST = { name: 'Seen best' };
const SIDE = { name: 'From the side', view: 'side' };
const FRONT = { name: 'From the front', view: 'front' };
const TOP = { name: 'From above', view: 'top' };
/** How far round a figure may be seen best before its front is hardly another view. */
const MOSTLY_SIDE = 0.7;

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** As it is seen best, from the front or the side, whichever shows more that is new, and from above. */
function viewsOf({ view: [turn] }) {
  const isFromSide = Math.abs(Math.cos((turn * Math.PI) / 180)) > MOSTLY_SIDE;
  return [BEST, isFromSide ? FRONT : SIDE, TOP];
}

function figureOf(attributes) {
  const figure = document.createElement('limber-technique-figure');
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) figure.setAttribute(name, value);
  return figure;
}

/** What is still to be drawn, by row. */
const drawings = new WeakMap();
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      drawings.get(target)();
    }
  },
  { rootMargin: '50%' },
);

function rowOf(technique, { id: pose }, side, views) {
  const rooms = views.map(() => make('div', { className: 'room' }));
  const head = make('th', { scope: 'row' }, make('code', {}, pose), ` ${side}`);
  const row = make('tr', {}, head, ...rooms.map((room) => make('td', {}, room)));
  drawings.set(row, () => {
    for (const [i, room] of rooms.entries()) {
      room.append(figureOf({ technique, pose, side, view: views[i].view, still: '' }));
    }
  });
  near.observe(row);
  return row;
}

function pageOf(technique, figure, page) {
  const views = viewsOf(figure);
  const heads = ['Pose', ...views.map(({ name }) => name)].map((name) => make('th', { scope: 'col' }, name));
  const rows = figure.poses.flatMap((pose) => SIDES.map((side) => rowOf(technique, pose, side, views)));
  const table = make(
    'table',
    {},
    make('caption', {}, PAGES[page]),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
  return make('div', { className: `page ${page}` }, table);
}

const sections = [...document.querySelectorAll('section')];
const figures = await Promise.all(sections.map(({ id }) => import(`../cdn/figures/${id}.js`)));
for (const [i, section] of sections.entries()) {
  const pages = Object.keys(PAGES).map((page) => pageOf(section.id, figures[i].default, page));
  section.append(make('div', { className: 'pages' }, ...pages));
}
// All above it has grown since.
document.querySelector('section:target')?.scrollIntoView();
