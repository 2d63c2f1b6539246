import { figureStates, type FigureState, type Readiness } from '../domain/tally/readiness.ts';

/**
 * What each state of a figure is called wherever it is told. 待报 has no number yet; 报送不全 has one that may still
 * change, because not all who were asked have reported.
 */
export const figureStateWords: Readonly<Record<FigureState, string>> = {
  checked: '已核',
  missing: '待报',
  incomplete: '报送不全',
  unchecked: '待核',
};

/** The states of figures that are not final, with how many are in each: 待报1, 报送不全4. Those of none are left out. */
export function openFigures(
  readiness: Readiness,
): readonly { state: FigureState; word: string; count: number }[] {
  return figureStates
    .filter((state) => state !== 'checked' && readiness[state] > 0)
    .map((state) => ({ state, word: figureStateWords[state], count: readiness[state] }));
}
