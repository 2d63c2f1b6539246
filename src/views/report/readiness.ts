import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import {
  distinctFigures,
  figureState,
  type FigureState,
  type Readiness,
} from '../../domain/tally/readiness.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import type { ShownState } from '../states.ts';

/** How each state of a figure is shown. */
export const figureStates: Readonly<Record<FigureState, ShownState>> = {
  checked: { text: ui['figure.checked'], tone: 'good' },
  unchecked: { text: ui['figure.unchecked'], tone: 'wait' },
  missing: { text: ui['figure.missing'], tone: 'gap' },
};

/** The state of a figure as it is shown. */
export function shownFigureState(figure: Figure): ShownState {
  return figureStates[figureState(figure)];
}

/** How many figures are in one state, with those figures. */
interface ReadinessPart {
  readonly state: FigureState;
  readonly shown: ShownState;
  /** 待核3. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

const words: Readonly<Record<FigureState, (count: number) => string>> = {
  checked: ui['report.readyChecked'],
  missing: ui['report.readyMissing'],
  unchecked: ui['report.readyUnchecked'],
};

/** A report's figures by how far they are: first what is done, then what is waited for; states of none are left out. */
export function readinessParts(corpus: Corpus, report: Report): readonly ReadinessPart[] {
  const figures = distinctFigures(corpus, report);
  return (['checked', 'missing', 'unchecked'] as const)
    .map((state) => ({ state, own: figures.filter((figure) => figureState(figure) === state) }))
    .filter(({ state, own }) => own.length > 0 || state === 'checked')
    .map(({ state, own }) => ({
      state,
      shown: figureStates[state],
      text: words[state](own.length),
      figures: own,
    }));
}

/** The anchor of the figures in a state. */
export function readinessAnchor(state: FigureState): string {
  return `figures-${state}`;
}

/** 15项：已核12、待报1、待核2. */
export function readinessText({ all, checked, missing, unchecked }: Readiness): string {
  const parts = [
    words.checked(checked),
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(unchecked > 0 ? [words.unchecked(unchecked)] : []),
  ];
  return ui['report.ready'](all) + ui['report.readyJoin'] + parts.join(ui['list.join']);
}
