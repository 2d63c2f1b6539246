import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import {
  distinctFigures,
  figureState,
  figureStates,
  type FigureState,
  type Readiness,
} from '../../domain/tally/readiness.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { figureStateWords, openFigures } from '../../labels/figure-states.ts';
import { ui } from '../../labels/ui.ts';
import { shownFigureState, type ShownState } from '../states.ts';

/** How many figures are in one state, with those figures. */
interface ReadinessPart {
  readonly state: FigureState;
  readonly shown: ShownState;
  /** 待核3. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** A report's figures by how far they are: first what is done, then what is waited for; states of none are left out. */
export function readinessParts(corpus: Corpus, report: Report): readonly ReadinessPart[] {
  const figures = distinctFigures(corpus, report);
  return figureStates
    .map((state) => ({ state, own: figures.filter((figure) => figureState(figure) === state) }))
    .filter(({ state, own }) => own.length > 0 || state === 'checked')
    .map(({ state, own }) => ({
      state,
      shown: shownFigureState(state),
      text: ui['report.readyPart'](figureStateWords[state], own.length),
      figures: own,
    }));
}

/** The anchor of the figures in a state. */
export function readinessAnchor(state: FigureState): string {
  return `figures-${state}`;
}

/** 15项：已核10、待报1、报送不全2、待核2. */
export function readinessText(readiness: Readiness): string {
  const parts = [
    { word: figureStateWords.checked, count: readiness.checked },
    ...openFigures(readiness),
  ].map(({ word, count }) => ui['report.readyPart'](word, count));
  return ui['report.ready'](readiness.all) + ui['report.readyJoin'] + parts.join(ui['list.join']);
}
