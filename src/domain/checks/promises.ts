import type { Corpus } from '../corpus.ts';
import { inData, inText, issue, type FieldPath, type Issue } from '../issues.ts';
import { lastPromises } from '../last-promises.ts';
import { saysWhen } from '../prose/promised-time.ts';
import { leadsToNext } from '../prose/next-part.ts';
import { dense } from '../prose.ts';
import { quantitiesIn } from '../prose/quantities.ts';
import type { Report } from '../report.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { commitmentIssues } from './commitments.ts';
import { eachReport, passagesOf, type ReportPassage } from './report-passages.ts';
import { readingOf } from './typed.ts';

export const promiseChecks: readonly Check[] = [
  { name: 'reports promise what can be measured', find: eachReport(measured) },
  { name: 'what a report promises is said in its text', find: eachReport(said) },
  { name: 'what was promised last time is there to be listed', find: eachReport(listed) },
  { name: 'what a report says it will do is followed', find: eachReport(followed) },
];

function measured({ commitments, file }: Report, corpus: Corpus): Issue[] {
  return commitments.flatMap((commitment, index) => {
    const at = (...path: FieldPath) => inData(file, ['commitments', index, ...path]);
    return commitmentIssues(commitment, corpus, at);
  });
}

/** The ids of commitments that sentences of a report are enclosed for. */
function enclosed({ uses }: Report): ReadonlySet<string> {
  return new Set(
    uses.flatMap(({ name, attributes }) => (name === 'Promise' ? (attributes['of'] ?? []) : [])),
  );
}

/** Nobody has promised what the words do not say. */
function said(report: Report, _corpus: Corpus, texts: Texts): Issue[] {
  const { commitments, unfollowed, file } = report;
  if (commitments.length + unfollowed.length === 0) return [];
  const marked = enclosed(report);
  const text = texts.proseOf(file).map((passage) => dense(passage.text).text);
  const isSaid = (words: string) => text.some((passage) => passage.includes(dense(words).text));
  return [
    ...commitments.flatMap(({ id, label, said: words }, index): Issue[] => {
      const at = (key: string) => inData(file, ['commitments', index, key]);
      if (words === undefined ? marked.has(id) : isSaid(words)) return [];
      const place = at(words === undefined ? 'id' : 'said');
      return [issue('promise-unsaid', { id, label, said: words }, place)];
    }),
    ...unfollowed.flatMap(({ said: words, reason }, index): Issue[] => {
      if (isSaid(words)) return [];
      const place = inData(file, ['unfollowed', index, 'said']);
      return [issue('promise-unsaid', { id: '', label: reason, said: words }, place)];
    }),
  ];
}

function listed(report: Report, corpus: Corpus): Issue[] {
  return report.uses.flatMap(({ name, line, column }) =>
    name === 'LastPromises' && !lastPromises(corpus, report)
      ? [issue('promises-none', { branch: report.branch }, inText(report.file, line, column))]
      : [],
  );
}

/** A sentence about what comes next that has a day, a rhythm or a number, with nothing by which it is followed. */
function followed(report: Report, corpus: Corpus, texts: Texts, unread: Unread): Issue[] {
  if (!unread.isEmpty) return [];
  const quoted = [
    ...report.commitments.flatMap(({ said: words }) => words ?? []),
    ...report.unfollowed.map(({ said: words }) => words),
  ];
  return nextPassages(passagesOf(report, texts)).flatMap((passage) =>
    sentencesOf(passage.text).flatMap(([from, to]): Issue[] => {
      const sentence = passage.text.slice(from, to);
      const when = saysWhen(sentence);
      const [amount] = quantitiesIn(sentence, readingOf(corpus));
      const words = when ?? amount?.written;
      if (words === undefined) return [];
      const isMarked = [...sentence].some((_, at) => passage.isPromised(from + at));
      const isQuoted = quoted.some((one) => dense(sentence).text.includes(dense(one).text));
      if (isMarked || isQuoted || hasTarget(passage, from, to, corpus)) return [];
      const start = from + sentence.length - sentence.trimStart().length;
      return [issue('promise-unfollowed', { words, sentence: sentence.trim() }, passage.at(start))];
    }),
  );
}

/** A figure that says a target was promised where the target was. */
function hasTarget({ written }: ReportPassage, from: number, to: number, corpus: Corpus): boolean {
  const source = written?.(from, to) ?? '';
  return [...source.matchAll(/<Tally\b[^>]*\bof="([^"]*)"/gu)].some(
    ([, id = '']) => corpus.catalogue.metrics.get(id)?.nature === 'target',
  );
}

/** What stands below a heading about what comes next, up to the next heading as high. */
function nextPassages(passages: readonly ReportPassage[]): readonly ReportPassage[] {
  let below: number | undefined;
  return passages.filter(({ heading, text }) => {
    if (heading === undefined) return below !== undefined;
    if (below === undefined || heading <= below) below = leadsToNext(text) ? heading : undefined;
    return false;
  });
}

/** The sentences of a text by their places, each without its full stop. */
function sentencesOf(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const { index } of [...text.matchAll(/[。；！？\n]|$/gu)]) {
    if (text.slice(from, index).trim() !== '') found.push([from, index]);
    from = index + 1;
  }
  return found;
}
