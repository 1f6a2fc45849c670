// The pages that are opened: what stands in each, and when it does.

/** The technique of every page that shows one. */
export const TECHNIQUE = 'childs-pose';
const LEFT_OUT = 'figure timer safety';

const inside = (tag, selector) => `document.querySelector('limber-${tag}').shadowRoot?.querySelector('${selector}')`;
const CARD_STANDS = inside('technique-card', '[part=card]');
const TIMER_STANDS = inside('hold-timer', '[part=timer]');
const TIMER_RUNS = `document.querySelector('limber-hold-timer:state(running)')`;
const FIGURE_STANDS = inside('technique-figure', '.drawing path');
const NOTICE_STANDS = inside('safety-notice', '[part=notice]');
const CHECK_STANDS = inside('safety-check', 'button');
const QUESTIONS_STAND = inside('safety-check', 'legend');
const ACCORDION_STANDS = inside('faq-accordion', '[part=toolbar]');

const cardOf = (id, hide = '') => `<limber-technique-card technique="${id}" hide="${hide}"></limber-technique-card>`;
const OWN = `<limber-technique-card></limber-technique-card><script>
document.querySelector('limber-technique-card').content = { id: 'reach', name: 'Reach', steps: ['Reach up.'] };
</script>`;

const TIMER = '<limber-hold-timer seconds="45" label="Plank"></limber-hold-timer>';
const SOUND = `<limber-settings sound>${TIMER}</limber-settings>`;
const STARTED = `<script>
customElements.whenDefined('limber-hold-timer').then(() => document.querySelector('limber-hold-timer').start());
</script>`;

const FIGURE = `<limber-technique-figure technique="${TECHNIQUE}"></limber-technique-figure>`;
const NOTICE = '<limber-safety-notice></limber-safety-notice>';

const CHECK = '<limber-safety-check></limber-safety-check>';
const BEGUN = `<script type="module">
const check = document.querySelector('limber-safety-check');
while (!check.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
check.shadowRoot.querySelector('button').click();
</script>`;

const accordionOf = (questions) => `<limber-faq-accordion>${questions}</limber-faq-accordion>`;
const OWN_QUESTIONS = accordionOf('<details><summary>Question</summary>Answer</details>'.repeat(3));
const USED = `<script type="module">
const accordion = document.querySelector('limber-faq-accordion');
while (!accordion.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
accordion.querySelector('summary').focus();
</script>`;

/** All of them by name, and for each technique `smallest/ID`: a card that hides its parts. */
export const pagesOf = (techniques) => ({
  whole: { body: cardOf(TECHNIQUE), stands: CARD_STANDS },
  own: { body: OWN, stands: CARD_STANDS },
  timer: { body: TIMER, stands: TIMER_STANDS },
  running: { body: TIMER + STARTED, stands: TIMER_RUNS },
  sound: { body: SOUND + STARTED, stands: TIMER_RUNS },
  figure: { body: FIGURE, stands: FIGURE_STANDS },
  notice: { body: NOTICE, stands: NOTICE_STANDS },
  check: { body: CHECK, stands: CHECK_STANDS },
  begun: { body: CHECK + BEGUN, stands: QUESTIONS_STAND },
  accordion: { body: OWN_QUESTIONS, stands: ACCORDION_STANDS },
  used: { body: OWN_QUESTIONS + USED, stands: ACCORDION_STANDS },
  questions: { body: accordionOf(''), stands: ACCORDION_STANDS },
  all: { body: cardOf(TECHNIQUE), stands: CARD_STANDS, script: 'limber.all' },
  ...Object.fromEntries(
    techniques.map((id) => [`smallest/${id}`, { body: cardOf(id, LEFT_OUT), stands: CARD_STANDS }]),
  ),
});

export const pathOf = (name) => `/${name}.html`;

const textOf = ({ body, script = 'limber' }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,"></head>
<body>${body}<script type="module" src="/cdn/${script}.js"></script></body></html>`;

/** Their texts by path, for the server. */
export const textsOf = (pages) =>
  Object.fromEntries(Object.entries(pages).map(([name, page]) => [pathOf(name), textOf(page)]));
