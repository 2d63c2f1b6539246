import type { WithheldBranches } from '../disclosure/disclosure.ts';
import type { Wording } from '../catalogue/metric.ts';
import type { When } from '../record.ts';
import type { Tally } from '../tally/tally.ts';

/** The answers that a report was sent with. */
export interface FixedAnswers {
  /** By `questionKey`; `undefined` for what was not asked then. */
  readonly tally: (key: string) => Tally | undefined;
  /** Which branches' numbers are kept back under a sum, by metric, period and day; none where it was not asked. */
  readonly withheld: (key: string) => WithheldBranches;
  /** Where a record of then lies in the ledger now; `undefined` where it is there no more. */
  readonly recordNow: (id: string) => RecordNow | undefined;
}

/** A record of then as it lies in the ledger now; `when` where its date was put right. */
export interface RecordNow {
  readonly id: string;
  readonly when?: When;
}

/** Notes what the pages of a report ask and print, so that it can be fixed when the report is sent. */
export interface Heard<Corpus> {
  /** The content without anybody listening, for what is asked only to decide what may be told. */
  readonly corpus: Corpus;
  readonly tally: (key: string, answer: Tally) => void;
  readonly withheld: (key: string, found: WithheldBranches) => void;
  /** The id of a record that tells why something was not done, on which a state rests though it counts nowhere. */
  readonly explained: (record: string) => void;
  readonly said: (
    answer: Tally,
    as: Wording,
    words: { readonly text: string; readonly notes: readonly string[] },
  ) => void;
}
