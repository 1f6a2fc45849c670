// Writes docs/reference.md from custom-elements.json: every element's attributes, properties, methods, events, slots, parts, states and custom properties.
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(title, headings, rows) {
  if (!rows?.length) return '';
  const lines = [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `\n### ${title}\n\n${lines.join('\n')}\n`;
}

const described = (items = []) => items.map(({ name, description }) => [code(name), cell(description)]);

function reference({
  tagName,
  name,
  description,
  attributes,
  members = [],
  events,
  slots,
  cssParts,
  cssProperties,
  cssStates,
}) {
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method').map((one) => ({ ...one, name: `${one.name}()` }));
  const valued = (items) =>
    items?.map((item) => [code(item.name), code(item.type?.text), code(item.default), cell(item.description)]);
  const valueHeadings = ['name', 'type', 'default', ''];
  return [
    `\n## \`<${tagName}>\`\n\nClass \`${name}\`. ${description}\n`,
    table('Attributes, each a property too', valueHeadings, valued(attributes)),
    table('Properties', valueHeadings, valued(properties)),
    table('Methods', ['name', ''], described(methods)),
    table('Events', ['name', 'fires'], described(events)),
    table('Slots', ['name', ''], described(slots?.map((slot) => ({ ...slot, name: slot.name || '(unnamed)' })))),
    table(
      'Custom properties',
      ['name', 'default', ''],
      cssProperties?.map((item) => [code(item.name), code(item.default), cell(item.description)]),
    ),
    table('Parts', ['name', ''], described(cssParts)),
    table('States', ['name', ''], described(cssStates?.map((one) => ({ ...one, name: `:state(${one.name})` })))),
  ].join('');
}

writeFileSync(
  'docs/reference.md',
  `# Elements\n\n<!-- Made by scripts/reference.mjs from the classes’ own comments. -->\n${elements.map(reference).join('')}`,
);
