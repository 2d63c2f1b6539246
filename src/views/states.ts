import type { RecordState } from '../domain/record-keys.ts';
import type { ReportStatus } from '../domain/report-steps.ts';
import type { Branch } from '../domain/branch.ts';
import type { DutyTerms } from '../domain/duty-terms.ts';
import type { VerdictState } from '../domain/verdict.ts';
import { figureState, type FigureState } from '../domain/tally/readiness.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { figureStateWords } from '../labels/figure-states.ts';
import { verdictWord } from '../wording/plan-words.ts';

/** How a state looks: each tone has a colour and a shape of its own. */
type Tone = 'good' | 'late' | 'run' | 'wait' | 'bad' | 'gap' | 'plain' | 'off' | 'none';

/** A state as it is shown: its word, and its tone. */
export interface ShownState {
  readonly text: string;
  readonly tone: Tone;
}

const recordTones: Readonly<Record<RecordState, Tone>> = {
  已核: 'good',
  待核: 'wait',
  作废: 'off',
};

const reportTones: Readonly<Record<ReportStatus, Tone>> = {
  草稿: 'plain',
  送审: 'run',
  审定: 'good',
  已报送: 'good',
  退回修改: 'bad',
};

const verdictTones: Readonly<Record<VerdictState, Tone>> = {
  upcoming: 'plain',
  'in-window': 'run',
  done: 'good',
  'done-late': 'late',
  missed: 'bad',
  'not-reached': 'late',
  exempt: 'off',
  cancelled: 'off',
  unreported: 'gap',
};

const figureTones: Readonly<Record<FigureState, Tone>> = {
  checked: 'good',
  missing: 'gap',
  incomplete: 'late',
  unchecked: 'wait',
};

const seatTones: Readonly<Record<Branch['seats'][number]['state'], Tone>> = {
  在任: 'good',
  空缺: 'gap',
  主持工作: 'run',
};

/** The state of a record, with its tone. */
export function recordState(state: RecordState): ShownState {
  return { text: state, tone: recordTones[state] };
}

/** How far a report has come, with the tone of that. */
export function reportState(status: ReportStatus): ShownState {
  return { text: status, tone: reportTones[status] };
}

/** How a commitment stands in a window, with the tone of that. */
export function verdictState(
  state: VerdictState,
  strength: DutyTerms['strength'] = '必成',
): ShownState {
  return { text: verdictWord(state, strength), tone: verdictTones[state] };
}

/** A state of figures, with the tone of that. */
export function shownFigureState(state: FigureState): ShownState {
  return { text: figureStateWords[state], tone: figureTones[state] };
}

/** How far a figure is, with the tone of that. */
export function stateOfFigure(figure: Figure): ShownState {
  return shownFigureState(figureState(figure));
}

/** A state in whose place stands why it is not told. */
export function untoldState(word: string): ShownState {
  return { text: word, tone: 'off' };
}

/** How a seat is held, with the tone of that. */
export function seatState(state: Branch['seats'][number]['state']): ShownState {
  return { text: state, tone: seatTones[state] };
}
