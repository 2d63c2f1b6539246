import { seatStates, type Branch } from '../branch.ts';
import type { IsoDate } from '../date.ts';
import type { AskedNames } from './asked.ts';

/** A stretch of time in which a seat of a branch was in one state. */
export interface SeatEntry {
  readonly branch: string;
  readonly seat: string;
  readonly state: Branch['seats'][number]['state'];
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
}

/** What can be asked of an entry of a branch's seats. */
export const askedOfSeat = {
  branch: { type: 'branch', words: 'seat.branch', read: ({ branch }) => branch },
  seat: { type: 'seat', words: 'seat.seat', read: ({ seat }) => seat },
  state: { type: 'choice', words: 'seat.state', options: seatStates, read: ({ state }) => state },
  from: { type: 'date', words: 'seat.from', read: ({ from }) => from },
  to: { type: 'date', words: 'seat.to', optional: true, planned: true, read: ({ to }) => to },
} as const satisfies AskedNames<SeatEntry>;
