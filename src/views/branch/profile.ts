import { existsOn, stateOn, type Branch, type BranchState } from '../../domain/branch.ts';
import { committeeOn } from '../../domain/committee.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { textOrder } from '../../domain/order.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { seatState, type ShownState } from '../states.ts';

/** What changed in an organisation on a day. */
interface HistoryLine {
  readonly from: string;
  readonly text: string;
}

/** An organisation's history as known on the site's day, the newest change first: what it was, whom it took up, its end. */
export function historyLines(corpus: Corpus, branch: Branch): HistoryLine[] {
  const { asOf } = corpus.site;
  const { slug, states, ended, into } = branch;
  const changes = states.map((state, at) => ({
    day: state.from,
    text: changeText(corpus, state, states[at - 1]),
  }));
  const taken = [...corpus.branches.values()].flatMap((other) =>
    other.ended !== undefined && other.into.includes(slug)
      ? [{ day: other.ended, text: ui['branch.historyTaken'](stateOn(other, other.ended).name) }]
      : [],
  );
  const names = into.map((other) => branchName(corpus, other, ended ?? asOf));
  const end =
    ended === undefined
      ? []
      : [{ day: ended, text: ui['branch.historyEnded'](names.join(ui['list.join'])) }];
  return [...changes, ...taken, ...end]
    .filter(({ day, text }) => day <= asOf && text !== '')
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ day, text }) => ({ from: printDate(day), text }));
}

/** What a state brought that the one before did not have. */
function changeText(corpus: Corpus, state: BranchState, before: BranchState | undefined): string {
  const { name, level, members, groups } = state;
  const changed = (key: keyof BranchState) => before?.[key] !== state[key];
  return [
    ...(changed('name') ? [name] : []),
    ...(before && changed('level') ? [level] : []),
    ...(changed('parent') || changed('relation') ? aboveText(corpus, state) : []),
    ...(members !== undefined && changed('members') ? [ui['branch.historyMembers'](members)] : []),
    ...(groups !== undefined && changed('groups') ? [ui['branch.historyGroups'](groups)] : []),
  ].join(ui['list.join']);
}

function aboveText(corpus: Corpus, { parent, relation, from }: BranchState): string[] {
  if (parent === undefined) return [];
  const above = relation === '归口指导' ? 'branch.historyGuided' : 'branch.historyParent';
  return [ui[above](branchName(corpus, parent, from))];
}

/** A seat with its present state. */
interface SeatLine {
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

/** What is asked of its seats on the site's day, and what is missing; empty where nothing is asked of its level. */
export function committeeLines({ site, catalogue }: Corpus, branch: Branch): string[] {
  if (!existsOn(branch, site.asOf)) return [];
  const committee = committeeOn(catalogue.seatNorms, branch, site.asOf);
  if (committee === undefined) return [];
  if (committee === 'unknown') return [ui['branch.committeeUnknown']];
  const { norm, unset, lacking, over, asked, filled } = committee;
  const { document, number = '', article = '' } = norm.basis;
  return [
    ui['branch.committeeAsked'](asked, filled, document + number + article),
    ...(unset.length > 0 ? [ui['branch.committeeUnset'](unset.join(ui['list.join']))] : []),
    ...(lacking > 0 ? [ui['branch.committeeLacking'](lacking)] : []),
    ...(over > 0 ? [ui['branch.committeeOver'](over, norm.places.atMost)] : []),
  ];
}

/** A branch's word that its records are complete. */
interface ReturnLine {
  readonly period: string;
  readonly text: string;
}

/** What a branch has returned by the site's day, the newest first. */
export function returnLines(corpus: Corpus, { returns }: Branch): ReturnLine[] {
  return returns
    .filter(({ on }) => on <= corpus.site.asOf)
    .sort((a, b) => textOrder(b.through, a.through))
    .map(({ period, through, by, on }) => ({
      period: printPeriod(period),
      text: [
        ...(through === period.to ? [] : [ui['branch.returnThrough'](printDate(through))]),
        ui['branch.returnBy'](by, printDate(on)),
      ].join(ui['list.join']),
    }));
}
