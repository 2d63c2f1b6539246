import type { RecordState } from '../domain/record-keys.ts';
import type { Origin } from '../domain/tally/tally.ts';
import type { FigureMark } from '../wording/figure-marks.ts';

/**
 * Rows of text, made once: the page prints them, the CSV holds them, the chart draws their numbers. So the
 * three cannot differ.
 */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total?: Row;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly numeric?: boolean;
  /** Short values that stay on one line. */
  readonly short?: boolean;
}

export interface Row {
  /** Its anchor on the page. */
  readonly id?: string;
  /** The record it tells of. */
  readonly record?: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** The number itself, for files and charts; `text` is how it is printed. */
  readonly value?: number;
  /** What it tells of, so that the page can lead there. */
  readonly about?: Origin;
  /** What has become of what it tells of since a report was sent: 台账里已没有这条. */
  readonly since?: string;
  /** An address of the site, where it leads somewhere that is no origin. */
  readonly path?: string;
  /** A record's state, which has a mark of its own on the page. */
  readonly state?: RecordState;
  /** Additions: 其中待核2. In small print on the page, unless it has marks. */
  readonly notes?: readonly string[];
  /** The sorts of its notes, where signs stand for them on the page. */
  readonly marks?: readonly FigureMark[];
  /** Says why there is nothing, rather than what there is. */
  readonly empty?: boolean;
}

/** A cell of text. */
export function textCell(text: string, rest: Omit<Cell, 'text'> = {}): Cell {
  return { text, ...rest };
}
