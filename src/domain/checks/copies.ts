import { stateOn } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import { inData, inFile, issue, type Issue, type IssueFacts } from '../issues.ts';
import { KeptOne } from '../kept.ts';
import { textOrder } from '../order.ts';
import type { Plan } from '../plan.ts';
import { firstDay, type WorkRecord } from '../record.ts';
import type { Report } from '../report.ts';
import type { Check, Texts } from './check.ts';

export const copyChecks: readonly Check[] = [
  { name: 'one thing that was done is one record', find: copies },
  { name: 'one report, or plan, is one file', find: copiedPapers },
];

/** Reports and plans with the title, branch and period of an earlier one: a file that was copied to begin with. */
function copiedPapers({ reports, plans }: Corpus): Issue[] {
  return [...sameAsEarlier(reports, 'report'), ...sameAsEarlier(plans, 'plan')];
}

function sameAsEarlier(
  papers: ReadonlyMap<string, Report | Plan>,
  what: IssueFacts['paper-copied']['what'],
): Issue[] {
  const firsts = new Map<string, Report | Plan>();
  const inOrder = [...papers.values()].sort((a, b) => textOrder(a.id, b.id));
  return inOrder.flatMap((paper): Issue[] => {
    const { branch, period, title, file } = paper;
    const name = JSON.stringify([branch, period.id, lettersOf(title)]);
    const first = firsts.get(name);
    if (!first) firsts.set(name, paper);
    return first
      ? [issue('paper-copied', { what, title, other: first.file }, inData(file, ['title']))]
      : [];
  });
}

/** Told at each copy, with the first record of the same. */
function copies(corpus: Corpus, texts: Texts): Issue[] {
  return [...copiesOf(corpus, texts)].flatMap(([id, first]): Issue[] => {
    const copy = corpus.records.get(id);
    if (!copy) return [];
    const day = firstDay(copy.when);
    const branch = corpus.branches.get(copy.branch);
    const facts = {
      branch: branch ? stateOn(branch, day).name : copy.branch,
      day,
      other: first.file,
    };
    return [issue('record-copied', facts, inFile(copy.file))];
  });
}

/**
 * The records that say what an earlier one says, by their ids, each with that one: of one branch, day and
 * kind, with the same title, fields and text. Blanks and punctuation make no difference, nor does who checked
 * which of them, and where the paper lies. Counts over a period are left to the checks of what is counted twice.
 */
export function copiesOf(corpus: Corpus, texts: Texts): ReadonlyMap<string, WorkRecord> {
  return kept.get(corpus, () => findCopies(corpus, texts));
}

const kept = new KeptOne<Corpus, ReadonlyMap<string, WorkRecord>>();

function findCopies({ records }: Corpus, texts: Texts): ReadonlyMap<string, WorkRecord> {
  const days = new Map<string, WorkRecord[]>();
  for (const record of records.values()) {
    if (record.when.form === 'period' || record.state === '作废') continue;
    const day = `${record.branch} ${firstDay(record.when)} ${record.kinds[0]}`;
    const others = days.get(day);
    if (others) others.push(record);
    else days.set(day, [record]);
  }
  const found = new Map<string, WorkRecord>();
  for (const day of days.values()) {
    if (day.length < 2) continue;
    const firsts = new Map<string, WorkRecord>();
    for (const record of day.sort((a, b) => textOrder(a.id, b.id))) {
      const content = contentOf(record, texts);
      const first = firsts.get(content);
      if (first) found.set(record.id, first);
      else firsts.set(content, record);
    }
  }
  return found;
}

function contentOf(record: WorkRecord, { bodyOf }: Texts): string {
  const { id, kinds, when, time, title, values, with: partners } = record;
  return JSON.stringify([
    [...kinds].sort(),
    when,
    time,
    lettersOf(title),
    Object.entries(values).sort(([a], [b]) => textOrder(a, b)),
    [...partners].sort((a, b) => textOrder(a.branch, b.branch)),
    lettersOf(bodyOf(id).text),
  ]);
}

/** A text without what may differ between two copies of it. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '');
}
