// What can be chosen comes from the library itself: custom-elements.json says which attributes there are, and what for.
import { LANGUAGES, TECHNIQUE_IDS, load, loadFigure } from '../dist/content/index.js';
import { allowedIn, elementsWith, valueOf } from '../dist/embed/attributes.js';
import { renderCommand, snippet } from '../dist/publish/snippet.js';

const fetchJson = async (url) => (await fetch(url)).json();
const [manifest, hashes] = await Promise.all([
  fetchJson('../custom-elements.json'),
  fetchJson('../cdn/integrity.json'),
]);

const byId = (id) => document.getElementById(id);
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** "heading-level" in words. */
const inWords = (name) => {
  const words = name.replaceAll('-', ' ').replace(/^faq\b/, 'FAQ');
  return words[0].toUpperCase() + words.slice(1);
};

const kinds = elementsWith(TECHNIQUE_IDS);
const declarations = new Map(
  manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map((declaration) => [declaration.tagName.replace('limber-', ''), declaration]),
);
const names = Object.keys(kinds).filter((name) => declarations.has(name));

const techniques = new Map();
async function loadTechniques(lang) {
  const all = await Promise.all(TECHNIQUE_IDS.map((id) => load(id, lang)));
  for (const technique of all) techniques.set(technique.id, technique);
}

/** What an element can make something of. */
const FITS = {
  'technique-figure': ({ withheld }) => !withheld,
  'hold-timer': ({ dose }) => Boolean(dose),
};
/** These have something to show without a technique. */
const NONE = { 'hold-timer': 'None: a time of your own', 'safety-notice': 'None: for all of them' };

const form = byId('form');
const [elementChoice, techniqueChoice, language, theme, base] = [
  'element',
  'technique',
  'language',
  'theme',
  'base',
].map(byId);
/** Of each attribute: its field, and what that says. */
const fields = new Map();

/** The first sentence of what an attribute is for, with code as code. */
function hintOf({ description }) {
  const text = description.replace(/\s+/g, ' ').replace(/,? (space-separated|separated by spaces)\b/, '');
  const [sentence] = /^.*?[.](?= [A-Z]|$)/.exec(text) ?? [text];
  return sentence.split('`').map((part, i) => (i % 2 ? make('code', {}, part) : part));
}

const optionsOf = (values) => [
  make('option', { value: '' }, 'As it comes'),
  ...values.map((value) => make('option', { value }, inWords(value))),
];

/** A control for what may stand in an attribute, and what it says: undefined for nothing. */
function controlOf(kind, id, describedBy) {
  const common = { id };
  if (kind.kind === 'choices' || kind.kind === 'ids') {
    const boxes = kind.of.map((value) => make('input', { type: 'checkbox', value }));
    const labels = boxes.map((box) => make('label', { className: 'tick' }, box, inWords(box.value)));
    return {
      group: labels,
      says: () => boxes.flatMap(({ checked, value }) => (checked ? value : [])).join(' ') || undefined,
    };
  }
  const control =
    kind.kind === 'flag'
      ? make('input', { ...common, type: 'checkbox' })
      : kind.kind === 'choice'
        ? make('select', common, ...optionsOf(kind.of))
        : kind.kind === 'id'
          ? make('select', common, ...optionsOf([]))
          : kind.kind === 'number'
            ? make('input', { ...common, type: 'number', min: kind.from, max: kind.to, step: 1, inputMode: 'numeric' })
            : make('input', { ...common, autocomplete: 'off', maxLength: kind.most ?? 40 });
  control.setAttribute('aria-describedby', describedBy);
  return {
    control,
    says: () => (kind.kind === 'flag' ? control.checked || undefined : control.value.trim() || undefined),
  };
}

/** A mistake is told in words, beside the field. */
function tell(control, place, message) {
  place.textContent = message;
  if (message) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

function fieldOf(attribute, kind) {
  const id = `option-${attribute.name}`;
  const hint = make('small', { id: `${id}-hint` }, ...hintOf(attribute));
  const error = make('small', { id: `${id}-error`, className: 'error' });
  const { control, group, says } = controlOf(kind, id, `${hint.id} ${error.id}`);
  const words = inWords(attribute.name);
  const field = group
    ? make('fieldset', {}, make('legend', {}, words), hint, ...group)
    : kind.kind === 'flag'
      ? make('p', { className: 'field' }, make('label', { className: 'tick' }, control, words), hint)
      : make('p', { className: 'field' }, make('label', { htmlFor: id }, words), control, hint, error);
  fields.set(attribute.name, {
    control,
    read() {
      const said = says();
      // What is half typed into a box for numbers reads as nothing.
      const isWrong =
        control?.validity.badInput || (said !== undefined && said !== true && valueOf(kind, said, true) === undefined);
      if (control && !group) tell(control, error, isWrong ? `It can be ${allowedIn(kind)}.` : '');
      return isWrong ? undefined : said;
    },
  });
  return field;
}

function fillTechniques() {
  const name = elementChoice.value;
  const kept = techniqueChoice.value;
  const fitting = [...techniques.values()].filter(FITS[name] ?? (() => true));
  techniqueChoice.replaceChildren(
    ...(NONE[name] ? [make('option', { value: '' }, NONE[name])] : []),
    ...fitting.map(({ id, name: label, lang }) => make('option', { value: id, lang }, label)),
  );
  techniqueChoice.value = kept;
  if (techniqueChoice.selectedIndex < 0) techniqueChoice.value = NONE[name] ? '' : 'childs-pose';
}

/** The fields of an element, anew. */
function fillOptions() {
  const name = elementChoice.value;
  const { attributes, summary } = declarations.get(name);
  byId('summary').textContent = summary;
  byId('technique-field').hidden = !kinds[name].technique;
  fillTechniques();
  fields.clear();
  const known = attributes.filter((one) => one.name !== 'technique' && kinds[name][one.name]);
  byId('options').replaceChildren(...known.map((one) => fieldOf(one, kinds[name][one.name])));
}

/** Which poses there are depends on the technique. */
async function fillPoses() {
  const pose = fields.get('pose')?.control;
  if (!pose) return;
  const technique = techniqueChoice.value;
  const figure = await loadFigure(technique);
  // Something else may have been chosen meanwhile.
  if (technique !== techniqueChoice.value || pose !== fields.get('pose')?.control) return;
  pose.replaceChildren(...optionsOf(figure?.poses.map(({ id }) => id) ?? []));
}

function choices() {
  const set = [...fields].flatMap(([name, { read }]) => {
    const value = read();
    return value === undefined ? [] : [[name, value]];
  });
  const hasTechnique = kinds[elementChoice.value].technique && techniqueChoice.value;
  return {
    element: elementChoice.value,
    attributes: {
      ...(hasTechnique ? { technique: techniqueChoice.value } : {}),
      ...Object.fromEntries(set),
      ...(language.value ? { lang: language.value } : {}),
    },
  };
}

/** The element as it is chosen; the same one for as long as it can be. */
function show({ element: name, attributes }) {
  const stage = byId('stage');
  stage.dataset.theme = theme.value;
  const tag = `limber-${name}`;
  const old = stage.firstElementChild;
  const element = old?.localName === tag ? old : document.createElement(tag);
  const wanted = new Map(Object.entries(attributes).map(([key, value]) => [key, value === true ? '' : String(value)]));
  for (const key of [...Object.keys(kinds[name]), 'lang']) {
    if (!wanted.has(key)) element.removeAttribute(key);
    else if (element.getAttribute(key) !== wanted.get(key)) element.setAttribute(key, wanted.get(key));
  }
  if (element !== old) stage.replaceChildren(element);
}

const WAYS = ['script', 'iframe', 'npm', 'integrity', 'prerendered'];
const codes = new Map(WAYS.map((way) => [way, byId(`way-${way}`).querySelector('pre code')]));
const copies = [];
const baseError = make('small', { id: 'base-error', className: 'error' });
base.after(baseError);
base.setAttribute('aria-describedby', 'base-error base-hint');

function write(chosen) {
  const title = (kinds[chosen.element].technique && techniques.get(techniqueChoice.value)?.name) || undefined;
  const options = {
    ...chosen,
    integrity: hashes['limber.all.js'],
    theme: theme.value,
    title: chosen.attributes.label ?? title,
  };
  const textOf = (way, at) => (way === 'prerendered' ? renderCommand(chosen) : snippet({ ...options, way, base: at }));
  let message = '';
  for (const [way, code] of codes) {
    try {
      code.textContent = textOf(way, base.value);
    } catch (error) {
      code.textContent = '';
      message = `That cannot be a folder. It can be ${error.message.replace(/^.*allowed: /, '')}`;
    }
  }
  tell(base, baseError, message);
  for (const { button, code, said } of copies) {
    button.disabled = !code.textContent;
    said.textContent = '';
  }
  const [, address] = /src="([^"]*)"/.exec(textOf('iframe', '../cdn/'));
  byId('alone').href = address.replaceAll('&amp;', '&');
}

function update() {
  const chosen = choices();
  write(chosen);
  show(chosen);
}

/** Copies a text; where that is not allowed, selects it, for the keyboard to copy. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Copied. Paste it into your page.';
  } catch {
    getSelection().selectAllChildren(code);
    return 'Selected. Press Ctrl and C to copy, or ⌘ and C on a Mac.';
  }
}

for (const [way, code] of codes) {
  const pre = code.parentElement;
  const button = make('button', { type: 'button' }, 'Copy');
  const name = byId(`way-${way}`).querySelector('b').textContent;
  button.setAttribute('aria-label', `Copy: ${name}`);
  const said = make('output', {});
  button.addEventListener('click', async () => {
    const text = await copy(code);
    copies.forEach((one) => (one.said.textContent = ''));
    said.textContent = way === 'prerendered' && text.startsWith('Copied') ? 'Copied. Paste it into a terminal.' : text;
  });
  pre.after(make('p', { className: 'copy' }, button, said));
  copies.push({ button, code, said });
}

elementChoice.append(...names.map((value) => make('option', { value }, inWords(value))));
language.append(
  ...LANGUAGES.map((lang) =>
    make('option', { value: lang, lang }, new Intl.DisplayNames([lang], { type: 'language' }).of(lang)),
  ),
);
await loadTechniques(document.documentElement.lang);
fillOptions();
update();

form.addEventListener('input', async ({ target }) => {
  if (target === language) await loadTechniques(language.value || document.documentElement.lang);
  if (target === elementChoice) fillOptions();
  else if (target === language) fillTechniques();
  if ([elementChoice, techniqueChoice].includes(target)) await fillPoses();
  update();
});
base.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
