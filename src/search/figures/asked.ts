import type { IsoDate } from '../../domain/date.ts';
import { rangePeriod } from '../../domain/period.ts';
import { readDate } from '../query/dates.ts';
import { typedWords } from '../query/typed-words.ts';
import type { FigureKey, FigureNames } from './answered.ts';

/**
 * The figure that a query asks for: it names one metric and one period, at most one branch, and nothing besides
 * but words such as 多少. `undefined` where it asks for none, or could mean several: this is never a guess.
 *
 * @param asOf the day that 上季度 is told from, and whose year 上半年 belongs to
 */
export function figureAsked(
  query: string,
  { metrics, branches, root }: FigureNames,
  asOf: IsoDate,
): FigureKey | undefined {
  const words = typedWords(query);
  if (words.some(({ isQuoted, isLeftOut }) => isQuoted || isLeftOut)) return undefined;
  const text = words.map(({ text: word }) => plain(word)).join(gap);
  if (text.length > longest) return undefined;
  const found = new Map<string, FigureKey>();
  for (const { id: metric, label } of metrics) {
    for (const { period, rest } of without(text, plain(label)).flatMap((one) => dated(one, asOf))) {
      const branch = rest === '' ? root : branchCalled(rest, branches);
      if (branch !== undefined) {
        found.set(`${metric} ${branch} ${period}`, { metric, branch, period });
      }
    }
  }
  const [only, second] = found.values();
  return second ? undefined : only;
}

/** No question is longer, in characters. */
const longest = 60;

/** Between words, and where something was taken out: nothing is joined across it. */
const gap = '\n';

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、，,。?!？！:：;；“”"'‘’《》()（）·]/gu, '');
}

/** A text without one of the places where a name stands in it. */
function without(text: string, name: string): string[] {
  const rests: string[] = [];
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
    rests.push(text.slice(0, at) + gap + text.slice(at + name.length));
  }
  return rests;
}

/** What an organisation is called for short: 装备科 for 装备科党支部. */
const level = /(?:联合|临时)?(?:党支部|党总支|机关党委|党委)$/u;

/**
 * The branch of a name: its whole name, the same without its level or, where no branch has that, an
 * abbreviation with the same first and last character; where none has that either, words that stand in it.
 * `undefined` where there is none, or more than one.
 */
function branchCalled(text: string, branches: FigureNames['branches']): string | undefined {
  const called = (fits: (name: string) => boolean) => {
    const all = branches.filter(({ names }) =>
      names.map(plain).some((name) => fits(name) || fits(name.replace(level, ''))),
    );
    return all.map(({ id }) => id);
  };
  const ways = [
    (name: string) => name === text,
    (name: string) => isAbbreviated(text, name),
    (name: string) => isPartOf(text, name),
  ];
  for (const way of ways) {
    const [only, second] = called(way);
    if (only !== undefined) return second === undefined ? only : undefined;
  }
  return undefined;
}

/** Whether a text has characters of a name in their order, at least two, its first and its last among them. */
function isAbbreviated(text: string, name: string): boolean {
  if (text.length < 2 || text[0] !== name[0]) return false;
  if (text[text.length - 1] !== name[name.length - 1]) return false;
  let at = 0;
  for (const sign of name) if (sign === text[at]) at += 1;
  return at === text.length;
}

/** Whether a text of at least two characters stands in a name: 窗口 in 政务服务窗口, 铸锻 in 云川铸锻公司. */
function isPartOf(text: string, name: string): boolean {
  return text.length >= 2 && name.includes(text);
}

/** What is said around a number, and says nothing of which number is meant. */
const before = /^(?:的|共|一共|总共|有|开展|召开|举办|了)+/u;
const after =
  /(?:的|了|共|一共|总共|有|开展|召开|举办|情况|次数|场次|(?:多少|几)(?:次|场次|场|个|人次|人|条|期)?)+$/u;

/** The ways to read a text as one period with at most one other thing. */
function dated(text: string, asOf: IsoDate): { period: string; rest: string }[] {
  const pieces = text.split(gap);
  return pieces.flatMap((piece, at) =>
    cuts(piece).flatMap(([date, other]) => {
      const period = readDate(date, asOf);
      if (!period) return [];
      const rests = [...pieces.slice(0, at), ...other, ...pieces.slice(at + 1)]
        .map((rest) => rest.replace(before, '').replace(after, ''))
        .filter((rest) => rest !== '');
      const [rest = '', second] = rests;
      return second === undefined ? [{ period: rangePeriod(period.from, period.to).id, rest }] : [];
    }),
  );
}

/** A text in every way in which it may have a date in it. */
function cuts(text: string): (readonly [date: string, other: readonly string[]])[] {
  const ends = Array.from({ length: text.length }, (_, at) => at + 1);
  return ends.flatMap((end) =>
    Array.from(
      { length: end },
      (_, from) => [text.slice(from, end), [text.slice(0, from), text.slice(end)]] as const,
    ),
  );
}
