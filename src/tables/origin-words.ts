import type { Corpus } from '../domain/corpus.ts';
import type { IsoDate } from '../domain/date.ts';
import { period } from '../domain/period.ts';
import type { RecordState } from '../domain/record-keys.ts';
import { treeDay } from '../domain/record.ts';
import type { Origin } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { printDate, printPeriod } from '../wording/dates.ts';
import { whenText } from './record-words.ts';

/** What a row of evidence says of the thing that was counted. */
export interface OriginWords {
  readonly date: string;
  readonly day: IsoDate;
  readonly branch?: string;
  readonly title: string;
  readonly state?: RecordState;
  readonly address: string;
}

/** A counted thing in words; `day` is that of the names where the thing has none of its own. */
export function wordsOfOrigin(corpus: Corpus, origin: Origin, day: IsoDate): OriginWords {
  switch (origin.of) {
    case 'record': {
      const record = corpus.records.get(origin.id);
      if (!record) return { date: '', day, title: origin.id, address: origin.id };
      return {
        date: whenText(record.when),
        day: treeDay(record.when),
        branch: record.branch,
        title: record.title,
        state: record.state,
        address: record.id,
      };
    }
    case 'branch':
      return {
        date: '',
        day,
        branch: origin.slug,
        title: ui['origin.branch'],
        address: origin.slug,
      };
    case 'seat':
      return { date: '', day, branch: origin.branch, title: origin.seat, address: origin.branch };
    case 'day':
      return {
        date: printDate(origin.date),
        day: origin.date,
        title: ui['origin.day'],
        address: origin.date,
      };
    case 'commitment': {
      const commitment = corpus.commitments.get(origin.id);
      return {
        date: '',
        day,
        ...(commitment ? { branch: commitment.branch } : {}),
        title: commitment?.label ?? origin.id,
        address: origin.id,
      };
    }
    case 'verdict':
      return {
        date: printPeriod(period(origin.period)),
        day,
        branch: origin.branch,
        title: dutyLabel(corpus, origin) ?? origin.duty,
        address: origin.duty,
      };
  }
}

function dutyLabel(
  { commitments, catalogue }: Corpus,
  { by, duty }: Extract<Origin, { of: 'verdict' }>,
): string | undefined {
  const duties = by === 'rule' ? catalogue.rules : commitments;
  return duties.get(duty)?.label;
}
