import type { Misprint } from '../catalogue/misprint.ts';
import { dense } from '../prose.ts';
import { narrow } from './narrow.ts';

/** A wrong spelling in a text. */
export interface Misspelt {
  readonly misprint: Misprint;
  /** Where it begins, and the place behind its end. */
  readonly from: number;
  readonly to: number;
  /** As it is written, without white space. */
  readonly written: string;
  /** What is written instead. */
  readonly right: string | undefined;
}

/** Finds the wrong spellings of a list in a text, in order, in time proportional to its length. */
export type MisprintFinder = (text: string) => Misspelt[];

/** A number in digits of either sort, for a `#`. */
const number = '(?:\\d+|[〇零一二三四五六七八九十百千]+)';

/** What is searched for by a list of misprints, each with the wordings around it that are right. */
export function misprintFinder(misprints: readonly Misprint[]): MisprintFinder {
  if (misprints.length === 0) return () => [];
  // The longest first: what holds another one is told as itself.
  const ordered = [...misprints].sort((a, b) => b.wrong.length - a.wrong.length);
  const wrong = new RegExp(
    ordered.map((one, index) => `(?<m${index}>${spelt(one.wrong)})`).join('|'),
    'gu',
  );
  const free = ordered.map(({ except }) =>
    except.length === 0 ? undefined : new RegExp(except.map(spelt).join('|'), 'gu'),
  );
  return (whole) => {
    const { text, placeOf } = dense(narrow(whole));
    return [...text.matchAll(wrong)].flatMap(({ 0: written, index, groups = {} }): Misspelt[] => {
      const which = ordered.findIndex((_, at) => groups[`m${at}`] !== undefined);
      const misprint = ordered[which];
      const end = index + written.length;
      if (!misprint || isWithin(text, free[which], index, end)) return [];
      const [from, to] = [placeOf(index), placeOf(end - 1) + 1];
      return [{ misprint, from, to, written, right: rightOf(misprint, written) }];
    });
  };
}

/** A text with all that is wrong in it put right. */
export function corrected(text: string, find: MisprintFinder): string {
  let [result, done] = ['', 0];
  for (const { from, to, right } of find(text)) {
    result += text.slice(done, from) + (right ?? text.slice(from, to));
    done = to;
  }
  return result + text.slice(done);
}

/** A wording as it is searched for in a text without white space. */
function spelt(wording: string): string {
  return dense(narrow(wording)).text.split('#').map(literally).join(number);
}

/** Characters as a pattern has them that means just those. */
function literally(characters: string): string {
  return characters.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** How far around a misprint a right wording that holds it is looked for. */
const reach = 30;

function isWithin(text: string, free: RegExp | undefined, from: number, to: number): boolean {
  if (!free) return false;
  const begin = Math.max(0, from - reach);
  return [...text.slice(begin, to + reach).matchAll(free)].some(
    ({ 0: all, index }) => begin + index <= from && to <= begin + index + all.length,
  );
}

function rightOf({ wrong, right }: Misprint, written: string): string | undefined {
  if (right === undefined || !wrong.includes('#')) return right;
  const parts = dense(narrow(wrong)).text.split('#').map(literally);
  const [, ...numbers] = new RegExp(`^${parts.join(`(${number})`)}$`, 'u').exec(written) ?? [];
  let next = 0;
  return right.replace(/#/g, () => numbers[next++] ?? '');
}
