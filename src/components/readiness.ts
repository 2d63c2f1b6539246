import { figureState, type FigureState, type Readiness } from '../domain/tally/readiness.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import type { ShownState } from './states.ts';

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

/** 15项：已核12、待报1、待核2. */
export function readinessText({ all, checked, missing, unchecked }: Readiness): string {
  const parts = [
    ui['report.readyChecked'](checked),
    ...(missing > 0 ? [ui['report.readyMissing'](missing)] : []),
    ...(unchecked > 0 ? [ui['report.readyUnchecked'](unchecked)] : []),
  ];
  return ui['report.ready'](all) + ui['report.readyJoin'] + parts.join(ui['list.join']);
}
