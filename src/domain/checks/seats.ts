import type { Branch } from '../branch.ts';
import { wholeReturns } from '../branch-parts.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { inData, issue, type Issue, type Place } from '../issues.ts';
import { knownSeats } from '../seats.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';

export const seatChecks: readonly Check[] = [
  { name: 'the sets of the site name seats that branches have', find: ofSets },
  { name: 'those who check, confirm and sign are seats, not persons', find: signers },
  { name: 'who confirms holds a seat of the branch', find: strangers },
  { name: 'who confirms holds the seat', find: vacant },
];

/**
 * A slip in a set goes unseen: who is asked for by that name is nowhere, and the figure is too small. An
 * office that does not list its seats has nothing to hold the sets against.
 */
function ofSets({ branches, site }: Corpus): Issue[] {
  if (!branches.get(site.root)?.seats.length) return [];
  const held = new Set(
    [...branches.values()].flatMap(({ seats }) => seats.map(({ seat }) => seat)),
  );
  return Object.entries(site.seats).flatMap(([set, seats]) =>
    seats.flatMap((value, index): Issue[] =>
      held.has(value)
        ? []
        : [issue('seat-unlisted', { value }, inData('site.yaml', ['seats', set, index]))],
    ),
  );
}

/** Whoever vouches for something does so as the holder of a seat: no name of a person is needed. */
function signers(corpus: Corpus, _texts: Texts, unread: Unread): Issue[] {
  const known = knownSeats(corpus);
  if (known.length === 0) return [];
  return signatures(corpus, unread)
    .filter(({ seat }) => !known.includes(seat))
    .map(({ seat, at }) => issue('seat-unlisted', { value: seat }, at));
}

function signatures(
  { records, branches, reports }: Corpus,
  { recordParts, branchParts }: Unread,
): { seat: string; at: Place }[] {
  return [
    ...[...records.values(), ...recordParts].flatMap(({ checkedBy, file }) =>
      checkedBy === undefined ? [] : [{ seat: checkedBy, at: inData(file, ['checkedBy']) }],
    ),
    ...[...branches.values()].flatMap(({ returns, file }) =>
      returns.map(({ by }, index) => ({ seat: by, at: inData(file, ['returns', index, 'by']) })),
    ),
    ...branchParts.flatMap(({ returns, file }) =>
      returns.flatMap(({ by, index }) =>
        by === undefined ? [] : [{ seat: by, at: inData(file, ['returns', index, 'by']) }],
      ),
    ),
    ...[...reports.values()].flatMap(({ signoff, file }) =>
      signoff.map(({ seat }, index) => ({ seat, at: inData(file, ['signoff', index, 'seat']) })),
    ),
  ];
}

/** A seat that other branches have, or may have, and this one does not cannot have confirmed for it. */
function strangers(corpus: Corpus, _texts: Texts, unread: Unread): Issue[] {
  const known = knownSeats(corpus);
  const read = [...corpus.branches.values()].map((branch) => ({
    file: branch.file,
    seats: branch.seats.map(({ seat }) => seat),
    returns: wholeReturns(branch),
  }));
  return [...read, ...unread.branchParts].flatMap(({ file, seats: own = [], returns }) => {
    // A branch that lists no seats has nothing to be held against.
    if (own.length === 0) return [];
    return returns.flatMap(({ by, index }): Issue[] => {
      if (by === undefined || own.includes(by)) return [];
      const isElsewhere = known.includes(by) || unread.has('seat', by);
      if (!isElsewhere) return [];
      return [issue('return-by-stranger', { seat: by }, inData(file, ['returns', index, 'by']))];
    });
  });
}

/** A seat that is vacant confirms nothing: somebody else did, or the seat was filled by then. */
function vacant({ branches }: Corpus): Issue[] {
  return [...branches.values()].flatMap((branch) =>
    branch.returns.flatMap(({ by, on }, index): Issue[] => {
      const since = vacantSince(branch, by, on);
      if (since === undefined) return [];
      const place = inData(branch.file, ['returns', index, 'by']);
      return [issue('return-by-vacant', { seat: by, on, since }, place)];
    }),
  );
}

/** The day from which nobody has held the branch's seat, where that is so on a day. */
function vacantSince({ seats }: Branch, name: string, day: IsoDate): IsoDate | undefined {
  const then = seats.filter(
    ({ seat, from, to }) => seat === name && from <= day && (to === undefined || day <= to),
  );
  return then.every(({ state }) => state === '空缺') ? then.at(-1)?.from : undefined;
}
