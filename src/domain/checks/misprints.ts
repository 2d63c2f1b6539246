import type { Corpus } from '../corpus.ts';
import { inData, inText, issue, type Issue, type Place } from '../issues.ts';
import { KeptOne } from '../kept.ts';
import {
  corrected,
  misprintFinder,
  type MisprintFinder,
  type Misspelt,
} from '../prose/misprints.ts';
import type { WorkRecord } from '../record.ts';
import type { Check, Texts } from './check.ts';
import { isFinal, passagesOf } from './report-passages.ts';
import { aroundIn } from './sentence.ts';

export const misprintChecks: readonly Check[] = [
  { name: 'a misprint is put right by what is none', find: cures },
  { name: 'texts have no misprints that are known', find: misprints },
];

/** How many misprints of one passage or record are reported; each is given its line. */
const reportedLimit = 50;

const keptFinder = new KeptOne<Corpus, MisprintFinder>();

function finderOf(corpus: Corpus): MisprintFinder {
  return keptFinder.get(corpus, ({ catalogue }) => misprintFinder(catalogue.misprints));
}

/** What is written instead is searched too: a line that is taken would be told again. */
function cures(corpus: Corpus): Issue[] {
  const find = finderOf(corpus);
  return corpus.catalogue.misprints.flatMap(({ right, file, path }): Issue[] => {
    const [found] = right === undefined ? [] : find(right.replaceAll('#', '1'));
    if (right === undefined || !found) return [];
    const facts = { right, found: found.written };
    return [issue('misprint-again', facts, inData(file, [...path, 'right']))];
  });
}

/** In the titles and texts of reports, plans, pages of the handbook and records; examples in code are no text. */
function misprints(corpus: Corpus, texts: Texts): Issue[] {
  if (corpus.catalogue.misprints.length === 0) return [];
  const find = finderOf(corpus);
  const { reports, plans, guides, records } = corpus;
  return [
    ...[...reports.values()].flatMap((report) => inPaper(report, isFinal(report), find, texts)),
    ...[...plans.values(), ...guides.values()].flatMap((one) => inPaper(one, false, find, texts)),
    ...[...records.values()].flatMap((record) => inRecord(record, find, texts)),
  ];
}

function inPaper(
  paper: { readonly file: string; readonly title: string },
  isFinalPaper: boolean,
  find: MisprintFinder,
  texts: Texts,
): Issue[] {
  return passagesOf(paper, texts).flatMap((passage) =>
    someOf(find(passage.text)).flatMap((found): Issue[] => {
      if (passage.isCode(found.from)) return [];
      const around = passage.written
        ? aroundIn(passage, found)
        : { before: passage.text.slice(0, found.from), after: passage.text.slice(found.to) };
      return [told(found, find, { around, at: passage.at(found.from), isFinal: isFinalPaper })];
    }),
  );
}

/** The target of a link and what stands as code are no words of a text. */
const noWords = /\]\([^()\n]*\)|`[^`\n]*`/g;

function inRecord({ id, file, title }: WorkRecord, find: MisprintFinder, { bodyOf }: Texts) {
  const inTitle = someOf(find(title)).map((found) =>
    told(found, find, {
      around: { before: title.slice(0, found.from), after: title.slice(found.to) },
      at: inData(file, ['title']),
      isFinal: false,
    }),
  );
  const body = bodyOf(id);
  const text = body.text.replace(noWords, (all) => '\uFFFC'.repeat(all.length));
  const inBody = someOf(find(text)).map((found) => {
    const before = text.slice(0, found.from).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const start = found.from - column + 1;
    const end = body.text.indexOf('\n', found.to);
    return told(found, find, {
      around: {
        before: body.text.slice(start, found.from),
        after: body.text.slice(found.to, end < 0 ? body.text.length : end),
      },
      at: inText(file, body.line + before.length, column),
      isFinal: false,
    });
  });
  return [...inTitle, ...inBody];
}

function someOf(found: readonly Misspelt[]): readonly Misspelt[] {
  return found.slice(0, reportedLimit);
}

interface Where {
  readonly around: ReturnType<typeof aroundIn>;
  readonly at: Place;
  readonly isFinal: boolean;
}

function told(
  { misprint: { note }, written, right }: Misspelt,
  find: MisprintFinder,
  { around, at, isFinal: isFinalPaper }: Where,
): Issue {
  const line =
    around && right !== undefined
      ? corrected(around.before, find) + right + corrected(around.after, find)
      : undefined;
  return issue('misprint', { text: written, right, note, line, isFinal: isFinalPaper }, at);
}
