import type { Branch } from '../domain/branch.ts';
import type { Corpus } from '../domain/corpus.ts';
import { ui } from '../labels/ui.ts';
import { branchName } from '../tables/record-words.ts';
import { printDate, printPeriod } from '../wording/dates.ts';
import { seatState, type ShownState } from './states.ts';

/** What changed in an organisation on a day. */
export interface HistoryLine {
  readonly from: string;
  readonly text: string;
}

/** An organisation's history as known on the site's day, the newest change first. */
export function historyLines(corpus: Corpus, { states }: Branch): HistoryLine[] {
  return states
    .flatMap((state, at): HistoryLine[] => {
      if (state.from > corpus.site.asOf) return [];
      const before = states[at - 1];
      const changes = [
        ...(before?.name === state.name ? [] : [state.name]),
        ...(!before || before.level === state.level ? [] : [state.level]),
        ...(state.parent === undefined || before?.parent === state.parent
          ? []
          : [ui['branch.historyParent'](branchName(corpus, state.parent, state.from))]),
        ...(state.members === undefined || before?.members === state.members
          ? []
          : [ui['branch.historyMembers'](state.members)]),
        ...(state.groups === undefined || before?.groups === state.groups
          ? []
          : [ui['branch.historyGroups'](state.groups)]),
      ];
      return [{ from: printDate(state.from), text: changes.join(ui['list.join']) }];
    })
    .reverse();
}

/** A seat as it stands. */
export interface SeatLine {
  readonly seat: string;
  readonly state: ShownState;
  readonly since: string;
}

/** The seats of a branch on the site's day. */
export function seatLines(corpus: Corpus, { seats }: Branch): SeatLine[] {
  const { asOf } = corpus.site;
  const present = seats.filter(
    (entry) =>
      entry.from <= asOf &&
      (entry.to === undefined || entry.to >= asOf) &&
      !seats.some(({ seat, from }) => seat === entry.seat && from > entry.from && from <= asOf),
  );
  return present.map(({ seat, state, from, also }) => ({
    seat: also ? seat + ui['text.bracket'](ui['branch.seatAlso'](also)) : seat,
    state: seatState(state),
    since: ui['text.from'](printDate(from)),
  }));
}

/** A branch's word that its records are complete. */
export interface ReturnLine {
  readonly period: string;
  readonly text: string;
}

/** What a branch has returned by the site's day, the newest first. */
export function returnLines(corpus: Corpus, { returns }: Branch): ReturnLine[] {
  return returns
    .filter(({ on }) => on <= corpus.site.asOf)
    .sort((a, b) => (a.through < b.through ? 1 : -1))
    .map(({ period, through, by, on }) => ({
      period: printPeriod(period),
      text: [
        ...(through === period.to ? [] : [ui['branch.returnThrough'](printDate(through))]),
        ui['branch.returnBy'](by, printDate(on)),
      ].join(ui['list.join']),
    }));
}
