import type { Period } from './period.ts';
import { previousSpan, yearEarlierSpan, type KnownPeriod } from './span-beside.ts';

/**
 * The periods that are told by how they lie to that of the text, so that a report that is copied for the next
 * half-year does not keep the days of the last one. Each has a name for addresses, which stays when it is copied. What
 * lies beside the text's own period is known on the same day of its own: it is what comparisons compare with.
 */
const relatives = {
  上年同期: { key: 'year-before', forms: undefined, spanOf: yearEarlierSpan },
  上期: { key: 'period-before', forms: undefined, spanOf: previousSpan },
  上季度: { key: 'quarter-before', forms: ['quarter'], spanOf: previousSpan },
  上月: { key: 'month-before', forms: ['month'], spanOf: previousSpan },
} as const satisfies Readonly<Record<string, Relative>>;

interface Relative {
  readonly key: string;
  /** Of which periods it can be said; of any, where there are none: a half-year has no 上月. */
  readonly forms: readonly Period['form'][] | undefined;
  readonly spanOf: (own: KnownPeriod) => KnownPeriod;
}

export type RelativeWord = keyof typeof relatives;

/** A period as a component asks for it: by its days, or by how it lies to that of the text. */
export type AskedPeriod = Period | RelativePeriod;

interface RelativePeriod {
  readonly relative: RelativeWord;
}

/** Reads a word for a period that lies so to that of the text. */
export function relativePeriod(word: string): AskedPeriod | undefined {
  return isRelativeWord(word) ? { relative: word } : undefined;
}

/** The word that is read, for others that say the same; `undefined` where none does. */
export function relativeMeant(word: string): RelativeWord | undefined {
  if (/^(?:[去前上]一?年)的?(?:同一?(?:期|时期)|同比)$|^同期$/u.test(word)) return '上年同期';
  return /^(?:上|前)一?(?:期|个?时期)$/u.test(word) ? '上期' : undefined;
}

function isRelativeWord(word: string): word is RelativeWord {
  return Object.hasOwn(relatives, word);
}

/** Whether a text about a period has such a one. */
function isSaidOf(word: RelativeWord, { form }: Period): boolean {
  const { forms }: Relative = relatives[word];
  return forms?.includes(form) ?? true;
}

/**
 * The period that is asked for in a text about a period: the text's own where nothing is asked; `undefined` for a
 * word that cannot be said of it.
 */
export function periodAsked(asked: AskedPeriod | undefined, own: Period): Period | undefined {
  return spanAsked(asked, { period: own, until: own.to })?.period;
}

/** The same with the day up to which it is known: the text's own for its own period and for one that is told by days. */
export function spanAsked(
  asked: AskedPeriod | undefined,
  own: KnownPeriod,
): KnownPeriod | undefined {
  if (!asked) return own;
  if (!isRelative(asked)) return { period: asked, until: own.until };
  return isSaidOf(asked.relative, own.period) ? relatives[asked.relative].spanOf(own) : undefined;
}

/** Whether a period is asked for by how it lies to that of the text. */
export function isRelative(asked: AskedPeriod): asked is RelativePeriod {
  return 'relative' in asked;
}

/** A period as a part of an address, as it was asked for; `undefined` for the text's own. */
export function periodKey(asked: AskedPeriod | undefined, own: Period): string | undefined {
  if (!asked) return undefined;
  if ('relative' in asked) return relatives[asked.relative].key;
  return asked.id === own.id ? undefined : asked.id.toLowerCase().replace('/', '-to-');
}
