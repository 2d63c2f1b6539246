import { periodAsked, relativePeriod } from '../asked-period.ts';
import type { Corpus } from '../corpus.ts';
import { addDays, later } from '../date.ts';
import { issue, type Issue } from '../issues.ts';
import { KeptOne } from '../kept.ts';
import { covers, overlaps, parsePeriod, type Period } from '../period.ts';
import { leadsToNext } from '../prose/next-part.ts';
import { isExplained, type Side } from '../prose/period-context.ts';
import type { Spoken } from '../prose/period-parts.ts';
import { periodsIn, type Mention } from '../prose/periods.ts';
import type { Report } from '../report.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { mayBeNamed, numberedNames } from './declared-names.ts';
import { eachReport, isFinal, passagesOf, type ReportPassage } from './report-passages.ts';
import { aroundIn, sentenceAt } from './sentence.ts';

export const foreignPeriodChecks: readonly Check[] = [
  { name: 'a report speaks of its own period', find: eachReport(foreign) },
];

/** How many periods of one report are reported; whoever has more has copied it and changed nothing. */
const reportedLimit = 200;

/** How long after its period a report's first sentences may name a day: that of what asked for it. */
const leadDays = 100;

const keptNames = new KeptOne<Corpus, readonly string[]>();

/**
 * A report that was copied from the last one keeps its periods in its words, where no figure changes with them: told
 * where neither the place in the report (`partOf`) nor the words around them (`isExplained`) are a reason.
 */
function foreign(report: Report, corpus: Corpus, texts: Texts, unread: Unread): Issue[] {
  const names = keptNames.get(corpus, numberedNames);
  const passages = passagesOf(report, texts);
  const partAt = partsOf(passages);
  let count = 0;
  return passages.flatMap((passage, index) =>
    periodsIn(passage.text, report.period, names).flatMap((mention): Issue[] => {
      const side = sideOf(mention, report, partAt(index));
      if (side === undefined || mayBeNamed(mention.written, unread)) return [];
      if (isOfFigure(mention, passage, report) || isSignature(mention, passage)) return [];
      count += 1;
      if (count > reportedLimit) return [];
      const facts = {
        text: mention.written,
        own: report.period.id,
        side,
        instead: mention.instead,
        around: passage.written ? aroundIn(passage, mention) : wholeAround(passage, mention),
        isFinal: isFinal(report),
      };
      return [issue('period-foreign', facts, passage.at(mention.from))];
    }),
  );
}

/** Where in a report something is said. */
type Part = 'title' | 'lead' | 'body' | 'next';

/**
 * In which part of the report each passage stands: its last section, or one that says so, is about what comes next;
 * in a report that has no sections that is its last paragraph.
 */
function partsOf(passages: readonly ReportPassage[]): (index: number) => Part {
  const levels = passages.flatMap(({ heading = 7 }, index) => (index > 0 ? [heading] : []));
  const top = Math.min(...levels);
  const heads = passages.flatMap(({ heading }, index) =>
    index > 0 && heading === top ? [index] : [],
  );
  const final = heads.length > 1 ? heads.at(-1) : undefined;
  const [first, last] = [heads[0] ?? 1, final ?? Math.max(2, passages.length - 1)];
  let next = 7;
  const parts = passages.map(({ heading, text }, index): Part => {
    if (index === 0) return 'title';
    if (heading !== undefined) {
      if (leadsToNext(text)) next = Math.min(next, heading);
      else if (heading <= next) next = 7;
    }
    if (index >= last || next < 7) return 'next';
    return index < first ? 'lead' : 'body';
  });
  return (index) => parts[index] ?? 'body';
}

/** How a period lies that has no business there; `undefined` where it has. */
function sideOf(mention: Mention, report: Report, part: Part): Side | undefined {
  const own = report.period;
  const until = later(own.to, report.cutoff);
  const { days, isDated } = mention;
  if (days.some((one) => fits(one, own, until, part))) return undefined;
  const sides = days.map((one) => sideBy(one, { from: own.from, to: until }));
  // What comes next is said without its year.
  if (part === 'next' && (!isDated || sides.includes('later'))) return undefined;
  if (
    part === 'lead' &&
    days.some(({ form, from, to }) => {
      return form === 'day' && from > own.to && to <= addDays(own.to, leadDays);
    })
  ) {
    return undefined;
  }
  if (part !== 'title' && sides.some((side) => isExplained(mention, side))) return undefined;
  return sides[0];
}

/** Whether a period is the report's own, or lies in it; a title names the report's own. */
function fits(spoken: Spoken, own: Period, until: string, part: Part): boolean {
  if (spoken.form === 'year' && overlaps(spoken, own)) return true;
  const isOwn = spoken.from === own.from && spoken.to === own.to;
  if (part === 'title') return isOwn || (spoken.form === 'day' && covers(own, spoken));
  // From the beginning of the year to the end of the report's period is what adds up to it.
  const isToDate = spoken.from === `${own.to.slice(0, 4)}-01-01` && spoken.to === own.to;
  return isOwn || isToDate || covers({ from: own.from, to: until }, spoken);
}

function sideBy(spoken: Spoken, own: Pick<Period, 'from' | 'to'>): Side {
  if (spoken.to < own.from) return 'earlier';
  return spoken.from > own.to ? 'later' : 'wider';
}

/** Whether a figure of that very period stands in the sentence. */
function isOfFigure({ from, to, days }: Mention, passage: ReportPassage, report: Report): boolean {
  const [begin, end] = sentenceAt(passage.text, { from, to });
  return report.uses.some(({ attributes: { period }, line, column }) => {
    if (period === undefined) return false;
    const asked = periodAsked(relativePeriod(period) ?? parsePeriod(period), report.period);
    if (!asked || !days.some((one) => covers(asked, one) || covers(one, asked))) return false;
    for (let at = begin; at < end; at += 1) {
      const place = passage.at(at);
      if (place.in === 'text' && place.line === line && place.column === column) return true;
    }
    return false;
  });
}

/** A day that stands alone, or behind who signs: the end of a paper. */
function isSignature({ days, written }: Mention, { text }: ReportPassage): boolean {
  const said = text.replace(/\s+/gu, '');
  return days[0]?.form === 'day' && said.endsWith(written) && !/[，。；：]/u.test(said);
}

function wholeAround({ text }: ReportPassage, { from, to }: Mention) {
  return { before: text.slice(0, from), after: text.slice(to) };
}
