import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { is } from 'valibot';
import { LangSchema } from '../../src/content/schema/text.js';
import { foundAndAllowed } from '../../src/publish/nearest.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import type { Report } from './report.js';
import { valueAt } from './value.js';

export const FALLBACK = 'en';
export const GUIDES = ['faq', 'prevention', 'anatomy'] as const;
export type GuideId = (typeof GUIDES)[number];

const FIGURE = 'figure.yaml';

/** A folder with facts and, one file a language, words. */
export interface Subject {
  readonly id: string;
  readonly folder: string;
  readonly facts: YamlFile | undefined;
  readonly words: ReadonlyMap<string, YamlFile>;
}

export interface TechniqueSubject extends Subject {
  readonly figure: YamlFile | undefined;
}

export const isWithheld = ({ facts }: Subject): boolean => valueAt(facts?.value, ['status']) === 'withheld';

/** The content as it lies on disk, parsed but not yet checked. */
export interface Tree {
  /** English first. */
  readonly languages: readonly string[];
  readonly sources: YamlFile | undefined;
  readonly ui: ReadonlyMap<string, YamlFile>;
  readonly techniques: readonly TechniqueSubject[];
  readonly guides: ReadonlyMap<GuideId, Subject>;
  readonly safety: Subject;
}

const stem = (file: string) => basename(file, '.yaml');

export function readTree(root: string, report: Report): Tree {
  const list = (folder: string) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  const yamlNames = (folder: string) =>
    list(folder)
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => entry.name);

  const read = (name: string, holds: string) => {
    if (existsSync(join(root, name))) return readYaml(root, name, report);
    report.problemAt(name, `missing; needed: ${holds}`);
    return undefined;
  };

  const uiNames = yamlNames('content/ui');
  for (const name of uiNames.filter((file) => !is(LangSchema, stem(file)))) {
    report.problemAt(`content/ui/${name}`, `found "${stem(name)}"; allowed: a language tag, as in "en" or "pt-BR"`);
  }
  const others = uiNames.map(stem).filter((language) => language !== FALLBACK && is(LangSchema, language));
  const languages = [FALLBACK, ...others];

  const readWords = (folder: string, holds: string) => {
    const files = new Map<string, YamlFile>();
    for (const language of languages) {
      const name = `${folder}/${language}.yaml`;
      // Another language may leave a subject out: readers of it then get English.
      if (language !== FALLBACK && !existsSync(join(root, name))) continue;
      const file = read(name, holds);
      if (file) files.set(language, file);
    }
    return files;
  };

  const readSubject = (folder: string, factsName: string, beside: readonly string[] = []): Subject => {
    const allowed = [factsName, ...beside, ...languages.map((language) => `${language}.yaml`)];
    for (const name of yamlNames(folder).filter((file) => !allowed.includes(file))) {
      const language =
        is(LangSchema, stem(name)) && `found words in "${stem(name)}" without content/ui/${name}; needed: both`;
      report.problemAt(`${folder}/${name}`, language || foundAndAllowed(name, allowed));
    }
    return {
      id: basename(folder),
      folder,
      facts: read(`${folder}/${factsName}`, 'the facts: ids, order and sources'),
      words: readWords(folder, 'the words in English'),
    };
  };

  const readTechnique = (folder: string): TechniqueSubject => {
    const subject = readSubject(folder, 'technique.yaml', [FIGURE]);
    const name = `${folder}/${FIGURE}`;
    const isNeeded = subject.facts && !isWithheld(subject);
    return { ...subject, figure: isNeeded || existsSync(join(root, name)) ? read(name, 'its key poses') : undefined };
  };

  return {
    languages,
    sources: read('content/sources.yaml', 'every source by its id'),
    ui: readWords('content/ui', 'the interface’s words in English'),
    techniques: list('content/techniques')
      .filter((entry) => entry.isDirectory())
      .map((entry) => readTechnique(`content/techniques/${entry.name}`)),
    guides: new Map(GUIDES.map((id) => [id, readSubject(`content/${id}`, 'guide.yaml')])),
    safety: readSubject('content/safety', 'safety.yaml'),
  };
}
