import { ui } from '../labels/ui.ts';
import { printExact } from '../wording/number.ts';
import type { ChartData, Series } from './chart.ts';

/**
 * What a chart shows, in words: of times where each series is highest, of branches only from which value to which,
 * because no ranking of branches is made by itself; and what is missing from it, because it is not known or because
 * it is `keptBack` (labels). It stands above the chart.
 */
export function findingOf(
  chart: ChartData,
  keptBack: readonly string[] = [],
  bars: 'times' | 'branches' = 'times',
): string {
  const { series, labels } = chart;
  const say = bars === 'branches' ? range : highest;
  const findings = series.map((one) => say(one, chart)).filter((text) => text !== '');
  const missing = labels.filter(
    (label, at) => !keptBack.includes(label) && series.some(({ values }) => values[at] === null),
  );
  const gaps = [
    ...(missing.length > 0 ? [ui['chart.gaps'](missing.join(ui['list.join']))] : []),
    ...(keptBack.length > 0 ? [ui['chart.keptBack'](keptBack.join(ui['list.join']))] : []),
  ];
  const said = findings.length > 0 ? findings : [ui['chart.empty']];
  return [...said, ...gaps].join(ui['text.join']) + ui['text.stop'];
}

/**
 * What a chart is called where it cannot be seen: its form, what it is a chart of, its unit and what it finds.
 *
 * @param subject the caption of the table with the same rows
 */
export function nameOf({ type, unit }: ChartData, subject: string, finding: string): string {
  return ui['chart.name'](ui[`chart.${type}`], subject, unit) + finding;
}

function range({ label, values }: Series, { unit, series }: ChartData): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const least = printExact(Math.min(...known), unit);
  const most = printExact(Math.max(...known), unit);
  const text = least === most ? ui['chart.evenBranches'](most) : ui['chart.range'](least, most);
  return series.length > 1 ? ui['chart.ofSeries'](label, text) : text;
}

function highest({ label, values }: Series, { labels, unit, series }: ChartData): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const most = Math.max(...known);
  const amount = printExact(most, unit);
  if (known.every((value) => value === most)) return ui['chart.even'](amount);
  const names = labels.filter((_, at) => values[at] === most).join(ui['list.join']);
  return series.length > 1
    ? ui['chart.mostSeries'](label, names, amount)
    : ui['chart.most'](names, amount);
}
