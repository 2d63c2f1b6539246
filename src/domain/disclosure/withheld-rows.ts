import type { Corpus } from '../corpus.ts';
import { KeptOne } from '../kept.ts';
import { holders, treeDay, type WorkRecord } from '../record.ts';
import type { Tally } from '../tally/tally.ts';
import {
  exact,
  nothingWithheld as nothing,
  withheld,
  type Disclosure,
  type WithheldRows,
} from './disclosure.ts';
import { headsCounted } from './heads-counted.ts';
import { attendanceOf } from './record-heads.ts';
import { partsThatTell } from './partner-parts.ts';
import { isSmallBranch } from './small-branch.ts';
import { withheldBranches } from './withheld-branches.ts';

/**
 * What a tally of things keeps back. The rows of branches with fewer than ten members have a word in place of a
 * number, and their numbers stay in the sum; so have those of the branches that are hidden for their sake. A sum
 * to which a small branch alone has brought something is its number, and is a word itself. A part of a joint
 * gathering that leaves just a small branch's number out of the printed whole has a word, and so has its sum.
 */
export function withheldRows(corpus: Corpus, tally: Tally): WithheldRows {
  return tally.sent?.withheld ?? keptRows.get(tally, () => findRows(corpus, tally));
}

/** Every page that prints a sum asks, and a record's page prints all sums that count it. */
const keptRows = new KeptOne<Tally, WithheldRows>();

function findRows(corpus: Corpus, tally: Tally): WithheldRows {
  if (headsAddedUp(corpus, tally) === undefined) return nothing;
  const { question } = tally;
  // What a small branch has of a joint gathering is its own number, whoever wrote the record.
  if (isSmallBranch(corpus, question.branch, question.period.to)) {
    return { records: new Set(tally.records), sum: true, another: false, beside: false };
  }
  const telling = partsThatTell(corpus, tally);
  if (telling.length > 0) {
    return { records: new Set(telling), sum: true, another: false, beside: true };
  }
  const { own, small } = withheldBranches(corpus, question);
  const lines = tally.records.map((id) => ({ id, from: bringers(corpus, id, question.branch) }));
  const from = new Set(lines.flatMap((line) => line.from));
  const alone = from.size === 1;
  // A larger branch's own pages tell its number.
  if (alone && ![...from].some((slug) => small.has(slug))) return nothing;
  const records = lines.filter((line) => line.from.some((slug) => own.has(slug)));
  return {
    records: new Set(records.map(({ id }) => id)),
    sum: alone,
    another: [...from].some((slug) => own.has(slug) && !small.has(slug)),
    beside: false,
  };
}

/** The branches of the asked part of the tree that a record counts for. */
function bringers(corpus: Corpus, id: string, asked: string): readonly string[] {
  const record = corpus.records.get(id);
  if (!record) return [];
  const day = treeDay(record.when);
  const within = holders(record).filter((slug) => corpus.tree.isWithin(slug, asked, day));
  return within.length > 0 ? within : [record.branch];
}

/**
 * What may be disclosed of one record's contribution to a tally; nothing where the `whole` is withheld
 * because of the figures beside it.
 */
export function discloseRow(
  corpus: Corpus,
  tally: Tally,
  record: WorkRecord,
  whole: Disclosure = exact,
): Disclosure {
  if (whole.tell === 'withheld' && whole.reason === 'beside-small-branch') return whole;
  if (!withheldRows(corpus, tally).records.has(record.id)) return exact;
  return headsAddedUp(corpus, tally) === 'present'
    ? { tell: 'word', word: tally.sent?.attendance.get(record.id) ?? attendanceOf(corpus, record) }
    : withheld('small-branch');
}

/** Whose heads a tally adds up; `undefined` for every other tally. */
export function headsAddedUp({ catalogue }: Corpus, { version: { definition } }: Tally) {
  return definition.of === 'things' ? headsCounted(catalogue, definition) : undefined;
}
