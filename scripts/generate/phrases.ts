import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Chance } from './chance.ts';
import { ownValue } from '../../src/domain/own.ts';

/** Words in one text, or templates in a list: `{name}` is one of another list, `{3-9}` a number. */
const fileSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** A piece of a template: a literal text, another list, or a number between two. */
type Piece = string | { readonly list: string } | { readonly least: number; readonly most: number };
type Template = readonly Piece[];

const folder = join(import.meta.dirname, 'words');

/** Makes sentences out of the word lists in `words/`: templates with many gaps, and many words for each. */
export class Phrases {
  readonly #lists: ReadonlyMap<string, readonly Template[]>;

  constructor() {
    const entries = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const lists = fileSchema.parse(load(readFileSync(join(folder, name), 'utf8')));
        return Object.entries(lists);
      });
    this.#lists = new Map(
      entries.map(([name, list]) => [
        name,
        (typeof list === 'string' ? list.trim().split(/\s+/) : list).map(templateOf),
      ]),
    );
  }

  /** One phrase of a list; `given` are lists of one entry from the caller. */
  say(list: string, chance: Chance, given: Readonly<Record<string, string>> = {}): string {
    const own = ownValue(given, list);
    if (own !== undefined) return own;
    const templates = this.#lists.get(list);
    if (!templates) throw new RangeError(`No such list of words: ${list}`);
    let text = '';
    for (const piece of chance.one(templates)) {
      if (typeof piece === 'string') text += piece;
      else if ('list' in piece) text += this.say(piece.list, chance, given);
      else text += String(chance.whole(piece.least, piece.most));
    }
    return text;
  }
}

function templateOf(text: string): Template {
  return text.split(/[{}]/).flatMap((part, index): Template => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const [, least, most] = /^(\d+)-(\d+)$/.exec(part) ?? [];
    if (least === undefined || most === undefined) return [{ list: part }];
    return [{ least: Number(least), most: Number(most) }];
  });
}
