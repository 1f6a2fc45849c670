import { pathOf } from '../../src/content/own/problems.js';
import type { YamlFile } from './read-yaml.js';

export type Keys = readonly (string | number)[];

interface Finding {
  file: string;
  line: number;
  column: number;
  text: string;
}

const byPlace = (a: Finding, b: Finding) =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.text.localeCompare(b.text, 'en');

const format = ({ file, line, column, text }: Finding) => `${file}:${line}:${column}  ${text}`;

/** Collects everything wrong with the content, so that one run shows it all. */
export class Report {
  readonly #problems: Finding[] = [];
  readonly #warnings: Finding[] = [];

  /** A problem with one value of a file. */
  problem(file: YamlFile, keys: Keys, message: string): void {
    this.#problems.push(this.#finding(file, keys, message));
  }

  /** A problem at a known place of a file, or with the file as such. */
  problemAt(file: string, message: string, line = 1, column = 1): void {
    this.#problems.push({ file, line, column, text: message });
  }

  warning(file: YamlFile, keys: Keys, message: string): void {
    this.#warnings.push(this.#finding(file, keys, message));
  }

  get problems(): string[] {
    return this.#problems.sort(byPlace).map(format);
  }

  get warnings(): string[] {
    return this.#warnings.sort(byPlace).map(format);
  }

  get failed(): boolean {
    return this.#problems.length > 0;
  }

  #finding(file: YamlFile, keys: Keys, message: string): Finding {
    const { line, column } = file.locate(keys);
    return { file: file.name, line, column, text: keys.length ? `${pathOf(keys)}: ${message}` : message };
  }
}
