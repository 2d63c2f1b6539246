import type { AttributeValues } from '../domain/attributes.ts';

/** A chart as plain JSON, as it travels to the browser in a `data-` attribute. Colours are the browser's. */
export interface ChartData {
  readonly type: ChartType;
  /** The unit of all series; charts do not mix units. */
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

export type ChartType = AttributeValues['chart'];

export interface Series {
  readonly label: string;
  /** `null` is not drawn: no data is not zero. */
  readonly values: readonly (number | null)[];
}

/** Up to this many cells a table says it better. */
const fewCells = 5;

/** Whether there is anything to draw: enough bars, not all of them alike, and not mostly gaps. */
export function isWorthDrawing({ series, labels }: ChartData): boolean {
  const drawn = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const cells = labels.length * series.length;
  return cells > fewCells && drawn.length > 2 && new Set(drawn).size > 1;
}
