import type { Corpus } from '../../src/domain/corpus.ts';
import { tallyLabels } from '../../src/labels/tally.ts';
import type { Cell, Column } from '../../src/tables/table.ts';
import { choiceLines, type Choice } from '../../src/views/choice/choice.ts';
import { choiceTable } from '../../src/views/choice/choice-tables.ts';
import { ui } from '../../src/labels/ui.ts';
import { printCutoff } from '../../src/wording/dates.ts';
import { columns } from './columns.ts';
import { figureJson, type FigureJson } from './figure-json.ts';

/** A line of a choice as `npm run tally -- --json` prints it; the keys are a contract with other programs. */
interface ChoiceLineJson {
  /** The name of the organisation, or of what it did itself, or of the total. */
  readonly name: string;
  readonly period: string;
  /** Without the metrics that have numbers of the whole alone, in the lines of branches. */
  readonly figures: readonly FigureJson[];
}

/** A choice as JSON: its lines with their figures. */
export function choiceJson(corpus: Corpus, choice: Choice): string {
  const lines = choiceLines(corpus, choice).map(({ branch, period, figures }): ChoiceLineJson => ({
    name: branch,
    period: period.id,
    figures: figures.flatMap((one) =>
      one ? [figureJson(corpus, one.figure, one.disclosure)] : [],
    ),
  }));
  return JSON.stringify({ asOf: choice.until, branch: choice.branch, lines }, undefined, 2);
}

/** A choice as a table for the terminal. */
export function choiceText(corpus: Corpus, choice: Choice): string {
  const table = choiceTable(corpus, choice, choiceLines(corpus, choice));
  const rows = table.rows.map(({ cells }) => cells.map(cellText));
  return [
    tallyLabels['tally.known'](printCutoff(choice.until)),
    columns([table.columns.map(headText), ...rows]),
  ].join('\n');
}

function headText({ label, unit }: Column): string {
  return unit ? label + ui['table.unit'](unit) : label;
}

function cellText({ text, notes = [] }: Cell): string {
  return notes.length > 0 ? text + ui['text.bracket'](notes.join(ui['text.join'])) : text;
}
