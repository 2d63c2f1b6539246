import type { Branch } from '../branch.ts';
import { wholeReturns } from '../branch-parts.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { inData, issue, type Issue, type Place } from '../issues.ts';
import { nearest } from '../meant/nearest.ts';
import { knownSeats } from '../seats.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';

export const seatChecks: readonly Check[] = [
  { name: 'the sets of the site name seats that branches have', find: ofSets },
  { name: 'seats are called as what is asked calls them', find: misnamed },
  { name: 'what is asked for are seats that branches have', find: ofNorms },
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

/**
 * A branch's seat that no regulation knows, beside one that is called nearly so: nobody counts it, and the one that is asked
 * for is not set up. Often the name of a person stands behind that of the seat.
 */
function misnamed(corpus: Corpus): Issue[] {
  return [...corpus.branches.values()].flatMap((branch) =>
    branch.seats.flatMap(({ seat }, index): Issue[] => {
      const allowed = misnamedFor(corpus, branch, seat);
      return allowed
        ? [issue('seat-misnamed', { seat, allowed }, inData(branch.file, ['seats', index, 'seat']))]
        : [];
    }),
  );
}

/**
 * The seats that are asked of a branch, where one of its own is none of them and most likely should be; else `undefined`. What
 * several branches call their seat is how the office calls it.
 */
function misnamedFor(
  corpus: Corpus,
  { states }: Branch,
  seat: string,
): readonly string[] | undefined {
  const { catalogue, site } = corpus;
  const levels = new Set(states.map(({ level }) => level));
  const asked = catalogue.seatNorms.filter(({ level }) => level.some((one) => levels.has(one)));
  const allowed = [...new Set(asked.flatMap(({ must, may }) => [...must, ...may]))];
  const known = [...allowed, ...Object.values(site.seats).flat(), ...usualSeats(corpus, levels)];
  return known.includes(seat) || nearest(seat, allowed) === undefined ? undefined : allowed;
}

/** A slip in what is asked for is a seat that every branch of the level lacks, beside one that several of them have. */
function ofNorms(corpus: Corpus, _texts: Texts, unread: Unread): Issue[] {
  const held = knownSeats(corpus);
  return corpus.catalogue.seatNorms.flatMap(({ level, must, file, path }) =>
    must.flatMap((value, index): Issue[] => {
      if (held.includes(value) || unread.has('seat', value)) return [];
      if (nearest(value, usualSeats(corpus, new Set(level))) === undefined) return [];
      return [issue('seat-unlisted', { value }, inData(file, [...path, 'must', index]))];
    }),
  );
}

/** The seats that more than one branch of some levels has. */
function usualSeats({ branches }: Corpus, levels: ReadonlySet<string>): readonly string[] {
  const seats = [...branches.values()]
    .filter(({ states }) => states.some(({ level }) => levels.has(level)))
    .flatMap((branch) => [...new Set(branch.seats.map(({ seat }) => seat))]);
  return [...Map.groupBy(seats, (seat) => seat)].flatMap(([seat, all]) =>
    all.length > 1 ? [seat] : [],
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
    meant: branch.seats.flatMap(({ seat }) => {
      const allowed = misnamedFor(corpus, branch, seat);
      return (allowed && nearest(seat, allowed)) ?? [];
    }),
    returns: wholeReturns(branch),
  }));
  const unknown: readonly string[] = [];
  const partly = unread.branchParts.map((parts) => ({ ...parts, meant: unknown }));
  return [...read, ...partly].flatMap(({ file, seats: own = [], meant, returns }) => {
    // A branch that lists no seats has nothing to be held against.
    if (own.length === 0) return [];
    return returns.flatMap(({ by, index }): Issue[] => {
      if (by === undefined || own.includes(by)) return [];
      const isElsewhere = known.includes(by) || unread.has('seat', by);
      if (!isElsewhere || meant.includes(by)) return [];
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
