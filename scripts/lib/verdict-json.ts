import { makerTitle } from '../../src/domain/commitment.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { discloseVerdict } from '../../src/domain/disclosure/disclose.ts';
import { isTold } from '../../src/domain/disclosure/disclosure.ts';
import type { Duty } from '../../src/domain/duty.ts';
import type { NotAsked } from '../../src/domain/verdicts.ts';
import type { Excuse, LetOff, Verdict, VerdictState } from '../../src/domain/verdict.ts';
import type { Waited } from '../../src/views/duties/waited.ts';

/** A verdict as `npm run tally` prints it with `--json`; the keys are a contract with other programs. */
interface VerdictJson {
  /** The id of the rule; of a commitment, that of the commitment stands there. */
  readonly rule?: string;
  readonly commitment?: string;
  readonly label: string;
  readonly branch: string;
  /** Of a commitment that each of several seats keeps by itself. */
  readonly seat?: string;
  readonly window: string;
  /** The last day on which it is in time, where that is not the window's. */
  readonly dueBy?: string;
  /** `null` where it would disclose how many of a small branch came. */
  readonly state: VerdictState | null;
  readonly withheld?: 'small-branch';
  /** What was done; `null` is not 0: `gap` says why. */
  readonly value: number | null;
  readonly gap?: string;
  /** At least so much; `null` where only an upper bound or a distance is set. */
  readonly target: number | null;
  readonly atMost?: number;
  /** At most so many days from one gathering to the next. */
  readonly gapDays?: number;
  readonly strength: string;
  /** Ids of the records that count, sorted; with those that were held late, where these were needed. */
  readonly records: readonly string[];
  /** Branches whose return is waited for. */
  readonly missing: readonly string[];
  /** What was told of why the window was not filled. */
  readonly excuses?: readonly Excuse[];
  /** Where it is due so long after a day of the branch: that day, the last day by its length, what puts it off. */
  readonly due?: {
    readonly start: string;
    readonly day: string;
    readonly extended?: { readonly to: string; readonly document: string; readonly on: string };
  };
  /** Why it is let off without anybody's having told it: the duty's own exception, or a seat that was vacant. */
  readonly letOff?: LetOff;
  /** Since when it is not to be done any more, and why. */
  readonly cancelled?: { readonly on: string; readonly reason: string };
  readonly basis: BasisJson;
}

/** The regulation or paper that asks for it. */
interface BasisJson {
  readonly document: string;
  readonly article?: string;
  readonly number?: string;
  readonly note?: string;
}

/** What is waited for from branches besides what duties ask: `returns` that they have not confirmed, counts they owe. */
interface WaitedJson {
  readonly branch: string;
  readonly returns: readonly string[];
  readonly sheets: readonly { readonly kind: string; readonly periods: readonly string[] }[];
}

/**
 * Verdicts as JSON, as known on the site's day; of rules also where they ask nothing, and why; of what is due also what
 * is waited for from branches besides.
 */
export function verdictsJson(
  corpus: Corpus,
  verdicts: readonly Verdict[],
  others?: readonly NotAsked[],
  waited?: readonly Waited[],
): string {
  const { asOf } = corpus.site;
  const notAsked = others?.map(({ duty, branch, window, why }) => ({
    rule: duty.id,
    branch,
    window: window.id,
    why,
  }));
  const all = verdicts.map((verdict) => verdictJson(corpus, verdict));
  const waiting = waited?.map(waitedJson);
  return JSON.stringify(
    { asOf, verdicts: all, ...(notAsked && { notAsked }), ...(waiting && { waiting }) },
    undefined,
    2,
  );
}

function waitedJson({ branch, returns, sheets }: Waited): WaitedJson {
  return {
    branch,
    returns: returns.map(({ id }) => id),
    sheets: sheets.map(({ kind, periods }) => ({ kind, periods: periods.map(({ id }) => id) })),
  };
}

function verdictJson(corpus: Corpus, verdict: Verdict): VerdictJson {
  const { duty, branch, window, state, tally } = verdict;
  const told = isTold(discloseVerdict(corpus, verdict));
  const { id, label, strength } = duty;
  return {
    ...(duty.of === 'rule' ? { rule: id } : { commitment: id }),
    label,
    branch,
    ...given({ seat: verdict.seat }),
    window: window.id,
    ...given({ dueBy: verdict.dueBy === window.to ? undefined : verdict.dueBy }),
    state: told ? state : null,
    ...(told ? {} : { withheld: 'small-branch' }),
    value: told ? tally.value : null,
    ...given({ gap: tally.gap }),
    target: verdict.target ?? null,
    ...given({ atMost: duty.atMost, gapDays: duty.gap?.days }),
    strength,
    records: tally.records,
    missing: tally.reporting.missing,
    ...toldJson(verdict),
    basis: basisOf(corpus, duty),
  };
}

/** What was told of a window, and why it is let off or not asked any more. */
function toldJson({ duty, state, excuses, letOff, due }: Verdict) {
  const cancelled = duty.of === 'commitment' && state === 'cancelled' ? duty.cancelled : undefined;
  return given({
    excuses: excuses.length > 0 ? excuses : undefined,
    due: due && { start: due.start, day: due.day, ...given({ extended: due.extended }) },
    letOff,
    cancelled,
  });
}

/** The keys that say something. */
function given<T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function basisOf(corpus: Corpus, duty: Duty): BasisJson {
  if (duty.of === 'commitment') {
    const document = makerTitle(corpus, duty);
    return duty.document === undefined ? { document } : { document, number: duty.document };
  }
  const { document, article, number, note } = duty.basis;
  return {
    document,
    ...(article === undefined ? {} : { article }),
    ...(number === undefined ? {} : { number }),
    ...(note === undefined ? {} : { note }),
  };
}
