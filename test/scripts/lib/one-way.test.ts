import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { figureJson } from '../../../scripts/lib/figure-json.ts';
import { figureText, reportText } from '../../../scripts/lib/tally-text.ts';
import { stateOn } from '../../../src/domain/branch.ts';
import { period } from '../../../src/domain/period.ts';
import { figureFor, figuresOf } from '../../../src/domain/tally/figure.ts';
import type { Figure } from '../../../src/domain/tally/tally.ts';
import { loadContent } from '../../../src/io/load.ts';
import { csvOf } from '../../../src/tables/csv.ts';
import { evidenceSheet } from '../../../src/tables/evidence.ts';
import { figuresTable } from '../../../src/tables/figure-table.ts';
import { halfFigures } from '../../../src/views/branch/half-year-figures.ts';
import { halfTable } from '../../../src/views/branch/half.ts';
import { searchPages } from '../../../src/views/search/search-pages.ts';
import { sheetTable } from '../../../src/views/report/report-view.ts';
import { cardView } from '../../../src/views/report/figure/figure-card.ts';
import { evidenceView } from '../../../src/views/report/figure/evidence-view.ts';
import { figureCells } from '../../../src/views/report/table/cell-evidence.ts';
import { figuresBlock } from '../../../src/views/report/text/blocks.ts';

const content = loadContent('content', '2023-07-31');
if (!content.corpus) throw new Error('The demo has no corpus');
const corpus = content.corpus;
const until = corpus.site.asOf;
const { root } = corpus.site;
const metrics = [...corpus.catalogue.metrics.keys()];
const branches = [...corpus.branches.keys()];

function ask(metric: string, when: string, branch = root, as?: '确数'): Figure {
  return figureFor(corpus, { metric, period: period(when), branch, until, ...(as && { as }) });
}

/** Every metric of every branch in one half-year, and of the whole office in its quarters and the year. */
const figures: readonly Figure[] = [
  ...branches.flatMap((branch) => metrics.map((metric) => ask(metric, '2023-H1', branch))),
  ...['2022', '2023-Q1', '2023-Q2'].flatMap((when) => metrics.map((metric) => ask(metric, when))),
];

function nameOf({ metric, period: { id }, branch }: Figure): string {
  return `${metric.id} ${id} ${branch}`;
}

/** What each figure is said to be, by its name, so that a difference names the figure. */
function said<T>(say: (figure: Figure) => T, of = figures): Record<string, T> {
  return Object.fromEntries(of.map((figure) => [nameOf(figure), say(figure)]));
}

const json = (figure: Figure) => figureJson(corpus, figure);
const inBrackets = (notes: readonly string[]) =>
  notes.length > 0 ? `（${notes.join('，')}）` : '';

describe('what the command says of a figure of the demo', () => {
  it('keeps back some, and says most', () => {
    const kept = figures.filter((figure) => json(figure).withheld !== undefined);
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.filter((figure) => json(figure).value !== null).map(nameOf)).toEqual([]);
    expect(kept.filter((figure) => /\d/.test(json(figure).text)).map(nameOf)).toEqual([]);
  });

  it('is the same in words and as JSON', () => {
    const line = (figure: Figure) => figureText(corpus, figure).split('\n')[1];
    expect(said(line)).toEqual(
      said((figure) => json(figure).text + inBrackets(json(figure).notes)),
    );
  });

  it('stands on its page, and on its card', () => {
    // A page with all its evidence takes longer than a line: those of the whole office and of two branches.
    const shown = figures.filter(({ branch }) => [root, 'trade', 'equipment'].includes(branch));
    const page = (figure: Figure) => {
      const { text, notes } = evidenceView(corpus, figure);
      return text + inBrackets(notes);
    };
    expect(said(page, shown)).toEqual(
      said((figure) => json(figure).text + inBrackets(json(figure).notes), shown),
    );
    const exact = ({ metric, period: { id }, branch }: Figure) =>
      ask(metric.id, id, branch, '确数');
    const card = (figure: Figure) => cardView(corpus, figure).facts.map(({ text }) => text);
    const missing = shown.filter(
      (figure) => !card(figure).some((text) => text.startsWith(json(exact(figure)).text)),
    );
    expect(missing.map(nameOf)).toEqual([]);
  });
});

describe('the number of a figure of the demo', () => {
  const exact = branches.flatMap((branch) =>
    metrics.map((metric) => ask(metric, '2023-H1', branch, '确数')),
  );

  it('is the same in a table’s cell, in its file and behind both', () => {
    const parts = branches.map((branch) => ({
      id: branch,
      label: stateOn(corpus.branches.get(branch)!, until).name,
      figures: exact.filter((figure) => figure.branch === branch),
    }));
    const table = figuresTable(corpus, '', '', parts);
    const [, ...lines] = parse(csvOf(table), { bom: true });
    const cells = table.rows.flatMap(({ cells: [, ...own] }) => own);
    const file = lines.flatMap(([, ...own]) => own);
    const evidence = new Map(figureCells(corpus, exact).map((cell, at) => [exact[at], cell.value]));
    const different = exact.filter((figure, at) => {
      const { value, text, unit } = json(figure);
      const cell = cells[at]!;
      const short = text.replace(/^【|】$/g, '');
      return !(
        (cell.value ?? null) === value &&
        (value === null ? cell.text === short : cell.text + unit === text) &&
        (value === null ? file[at]!.startsWith(short) : Number(file[at]) === value) &&
        evidence.get(figure) === short
      );
    });
    expect(different.map(nameOf)).toEqual([]);
  });

  it('is the same on the page of each branch’s half-year, and so is its change', () => {
    const half = period('2023-H1');
    const lines = branches.flatMap((slug) => {
      const branch = corpus.branches.get(slug)!;
      const rows = halfTable(corpus, branch, half, '')?.rows ?? [];
      return halfFigures(corpus, branch, half).map(([figure], at) => {
        const [, own, change] = rows[at]?.cells ?? [];
        return { figure, own, change };
      });
    });
    expect(lines.length).toBeGreaterThan(500);
    const different = lines.filter(({ figure, own, change }) => {
      const { text, value, unit, notes } = json(figure);
      const yearOnYear = figureFor(corpus, { ...figure.tally.question, as: '同比' });
      const compared = json(yearOnYear);
      const isChange = compared.outcome !== undefined && compared.value !== null;
      // A cell has its unit in the head of its column, and a gap without its bracket.
      const printed =
        value === null ? text.replace(/^【|】$/g, '') : text.slice(0, text.length - unit.length);
      const isSame = own?.text === printed;
      const isNoted = value === null || own?.notes?.join() === notes.join();
      return !(isSame && isNoted && (!isChange || change?.text === compared.text));
    });
    expect(different.map(({ figure }) => nameOf(figure))).toEqual([]);
  });

  it('is the same as the total of the file with what was counted', () => {
    const shown = exact.filter(({ metric }) => metric.nature !== 'provided');
    const total = ({ tally }: Figure) => {
      const cells = evidenceSheet(corpus, tally, '').total?.cells ?? [];
      return cells.find(({ value }) => value !== undefined)?.value ?? null;
    };
    const some = shown.filter(({ branch }) => [root, 'trade', 'window'].includes(branch));
    expect(said(total, some)).toEqual(said((figure) => json(figure).value, some));
  });

  it('is the same in a chart by month', () => {
    const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2023-${month}`);
    for (const branch of [root, 'trade', 'equipment']) {
      const scope = { period: period('2023-H1'), branch, until };
      const drawn = metrics.map((of) => {
        const block = figuresBlock(corpus, scope, {
          of: [corpus.catalogue.metrics.get(of)!],
          by: 'month',
        })!;
        // What is not worth drawing has its numbers in the table alone.
        return (
          block.chart?.series[0]?.values ??
          block.table.rows.map(({ cells }) => cells[1]?.value ?? null)
        );
      });
      const told = metrics.map((of) =>
        months.map((month) => json(ask(of, month, branch, '确数')).value),
      );
      expect(drawn).toEqual(told);
    }
  });
});

describe('each figure of a report of the demo', () => {
  const { pages } = searchPages(corpus, content);

  it.each([...corpus.reports.values()].map((report) => [report.id, report] as const))(
    '%s reads the same in the command, in the sheet of figures and in the search',
    (id, report) => {
      const own = figuresOf(corpus, report);
      const found = pages.find(({ path }) => path === `/reports/${id}/`)!;
      const text = JSON.stringify(found);
      const sheet = sheetTable(corpus, report).rows.flatMap(({ cells }) =>
        cells.map((cell) => cell.text),
      );
      const lines = reportText(corpus, report, own).split('\n');
      const differs = own.filter((figure) => {
        const { text: words } = json(figure);
        return !(
          text.includes(words) &&
          sheet.includes(words) &&
          lines.some((line) => line.includes(figure.metric.label) && line.includes(words))
        );
      });
      expect(differs.map(nameOf)).toEqual([]);
    },
  );
});
