import { describe, expect, it } from 'vitest';
import { childTables } from '../../src/views/branch/child-tables.ts';
import { halfFigures } from '../../src/views/branch/half-year-figures.ts';
import { halfTable } from '../../src/views/branch/half.ts';
import { figureCells } from '../../src/views/report/table/cell-evidence.ts';
import { evidenceView } from '../../src/views/report/figure/evidence-view.ts';
import { metricBranchesTable } from '../../src/views/branch/metric-branches.ts';
import { metricFigure } from '../../src/views/metric/metric-view.ts';
import { halves } from '../../src/domain/half-years.ts';
import { recordView } from '../../src/views/record/record-view.ts';
import { sheetTable } from '../../src/views/report/report-view.ts';
import { branchPeriodRoutes } from '../../src/views/sitemap/routes.ts';
import { stateOn } from '../../src/domain/branch.ts';
import { fieldsOf } from '../../src/domain/catalogue/catalogue.ts';
import type { Field } from '../../src/domain/catalogue/field.ts';
import type { Definition, Metric } from '../../src/domain/catalogue/metric.ts';
import { treeDay, type WorkRecord } from '../../src/domain/record.ts';
import { distinctFigures } from '../../src/domain/tally/readiness.ts';
import type { Figure } from '../../src/domain/tally/tally.ts';
import { loadContent } from '../../src/io/load.ts';
import { csvOf } from '../../src/tables/csv.ts';
import { evidenceSheet } from '../../src/tables/evidence.ts';
import { ledgerTable } from '../../src/tables/ledger.ts';
import { kindsOf } from '../../src/tables/record-words.ts';
import type { Table } from '../../src/tables/table.ts';

const { corpus: read } = loadContent('content', '2023-07-31');
if (!read) throw new Error('The demo has no corpus');
const corpus = read;

function isSmall(slug: string, day: string): boolean {
  const branch = corpus.branches.get(slug);
  return branch !== undefined && (stateOn(branch, day).members ?? 10) < 10;
}

/** The fields of a small branch's record whose number points at its members. */
function pointing(record: WorkRecord): readonly (readonly [Field, number])[] {
  const day = treeDay(record.when);
  if (!isSmall(record.branch, day)) return [];
  const members = stateOn(corpus.branches.get(record.branch)!, day).members ?? 0;
  return [...fieldsOf(kindsOf(corpus, record))].flatMap(([name, field]) => {
    const value = record.values[name];
    if (!field.heads || typeof value !== 'number' || value > members) return [];
    return [[field, value] as const];
  });
}

const records = [...corpus.records.values()];

/** 7人, but not the end of 17人. */
function tells(text: string, { unit = '' }: Field, value: number): boolean {
  return new RegExp(`(?<!\\d)${value}${unit}`).test(text);
}

describe('the number of those who were at something in a small branch of the demo', () => {
  it('is there to be kept back', () => {
    expect(records.filter((record) => pointing(record).length > 0).length).toBeGreaterThan(100);
  });

  it('stands on no page of a record', () => {
    const told = records.flatMap((record) => {
      const numbers = pointing(record);
      if (numbers.length === 0) return [];
      const { facts } = recordView(corpus, record);
      return numbers
        .filter(([field, value]) =>
          facts
            .filter(({ term }) => term === field.label)
            .some(({ lines }) =>
              tells(
                lines
                  .flat()
                  .map(({ text }) => text)
                  .join(''),
                field,
                value,
              ),
            ),
        )
        .map(([{ name }]) => `${record.id} ${name}`);
    });
    expect(told).toEqual([]);
  });

  it('stands beside no partner on the page of a record', () => {
    const told = records.flatMap((record) => {
      const small = record.with.filter(({ branch }) => isSmall(branch, treeDay(record.when)));
      const lines = recordView(corpus, record).facts.flatMap((fact) => fact.lines);
      return small
        .filter(({ branch }) =>
          lines.some(
            ([first, ...rest]) =>
              first?.path === `/branches/${branch}/` && rest.some(({ text }) => /\d/.test(text)),
          ),
        )
        .map(({ branch }) => `${record.id} ${branch}`);
    });
    expect(told).toEqual([]);
  });

  it('stands in no ledger', () => {
    const table = ledgerTable(corpus, '', records);
    const lines = csvOf(table).split('\r\n').slice(1);
    const told = records.flatMap((record, at) =>
      pointing(record)
        .filter(([field, value]) => tells(lines[at] ?? '', { ...field, unit: '' }, value))
        .filter(([{ label, unit }, value]) => lines[at]?.includes(`${label}：${value}${unit}`))
        .map(([{ name }]) => `${record.id} ${name}`),
    );
    expect(told).toEqual([]);
  });
});

function addsHeads(definition: Definition): boolean {
  const ofMetric = (id: string) => {
    const metric = corpus.catalogue.metrics.get(id);
    return metric !== undefined && metric.versions.some((version) => addsHeads(version.definition));
  };
  switch (definition.of) {
    case 'things': {
      const { from, take } = definition;
      if (from.of !== 'records' || (take.do !== 'sum' && take.do !== 'latest')) return false;
      return from.kinds.some(
        ({ kind }) => corpus.catalogue.kinds.get(kind)?.fields[take.field]?.heads,
      );
    }
    case 'ratio':
    case 'quotient':
      return ofMetric(definition.part) || ofMetric(definition.whole);
    case 'plus':
      return definition.metrics.some(ofMetric);
    case 'each':
    case 'over':
    case 'progress':
      return ofMetric(definition.metric);
  }
}

const counting: readonly Metric[] = [...corpus.catalogue.metrics.values()].filter((metric) =>
  metric.versions.some(({ definition }) => addsHeads(definition)),
);
const ids = new Set(counting.map(({ id }) => id));

/** Rows of records of small branches that have a number among their cells. */
function toldRows({ rows }: Table): string[] {
  return rows
    .filter(({ record: id, cells }) => {
      const record = id === undefined ? undefined : corpus.records.get(id);
      return (
        record &&
        isSmall(record.branch, treeDay(record.when)) &&
        cells.some(({ value }) => value !== undefined)
      );
    })
    .map(({ record }) => record ?? '');
}

describe('the sums of those who were at something in a small branch of the demo', () => {
  const small = branchPeriodRoutes(corpus)
    .map(({ props }) => props)
    .filter(({ branch, period }) => isSmall(branch.slug, period.to));

  it('are asked for by metrics of the demo', () => {
    expect([...ids]).toEqual(
      expect.arrayContaining(['outreach-audience', 'party-day-present', 'party-day-attendance']),
    );
    expect(small.length).toBeGreaterThan(10);
  });

  it('have no number among the figures of its half-years, nor in what stands behind them', () => {
    const told = small.flatMap(({ branch, period }) => {
      const lines = halfFigures(corpus, branch, period);
      const table = halfTable(corpus, branch, period, '');
      const cells = figureCells(
        corpus,
        lines.map(([own]) => own),
      );
      return lines.flatMap(([{ metric, tally }], at) => {
        if (!ids.has(metric.id) || tally.value === null) return [];
        const row = table?.rows[at]?.cells ?? [];
        const cell = cells[at]!;
        const told =
          row[1]?.value !== undefined ||
          /\d/.test((row[1]?.text ?? '') + (row[2]?.text ?? '') + cell.value) ||
          cell.tables.some(({ table: { rows, total } }) =>
            [...rows, ...(total ? [total] : [])].some(({ cells: own }) =>
              own.some(({ value }) => value !== undefined),
            ),
          );
        return told ? [`${branch.slug} ${period.id} ${metric.id}`] : [];
      });
    });
    expect(told).toEqual([]);
  });

  it('have no number in the tables of their metrics by branch', () => {
    const told = counting.flatMap((metric) =>
      halves(corpus).flatMap((period) => {
        const table = metricBranchesTable(corpus, metric, period);
        const rows = table?.rows ?? [];
        return rows
          .map(({ cells }) => cells)
          .filter(([head, value]) => {
            const slug = head?.path?.split('/')[2] ?? '';
            return isSmall(slug, period.to) && value?.value !== undefined;
          })
          .map(([head]) => `${metric.id} ${period.id} ${head?.text}`);
      }),
    );
    expect(told).toEqual([]);
  });

  it('have no number in the tables of the branches above', () => {
    const told = branchPeriodRoutes(corpus).flatMap(({ props: { branch, period } }) =>
      childTables(corpus, branch, period, '').flatMap(({ tables }) =>
        tables.flatMap(({ table: { columns, rows } }) =>
          rows.flatMap(({ cells: [head, ...cells] }) => {
            const slug = head?.path?.split('/')[2] ?? '';
            if (!isSmall(slug, period.to)) return [];
            return cells
              .map(({ value }, at) => ({ value, id: columns[at + 1]?.id ?? '' }))
              .filter(({ value, id }) => value !== undefined && ids.has(id))
              .map(({ id }) => `${branch.slug} ${slug} ${period.id} ${id}`);
          }),
        ),
      ),
    );
    expect(told).toEqual([]);
  });

  const figures: readonly (readonly [string, Figure])[] = [
    ...counting.flatMap((metric) =>
      halves(corpus).map(
        (period) => [`${metric.id} ${period.id}`, metricFigure(corpus, metric, period)] as const,
      ),
    ),
    ...[...corpus.reports.values()].flatMap((report) =>
      distinctFigures(corpus, report)
        .filter(({ metric }) => ids.has(metric.id))
        .map((figure) => [`${report.id} ${figure.key}`, figure] as const),
    ),
  ];

  it('stand in no evidence, neither as its rows nor as the one row that is left of the sum', () => {
    const told = figures.flatMap(([name, figure]) => {
      const { tables, base = [] } = evidenceView(corpus, figure);
      const sheet = evidenceSheet(corpus, figure.tally, '');
      const shown = [...tables, ...base].map(({ table }) => table);
      const rows = [...shown, sheet].flatMap(toldRows);
      const alone = shown
        .filter(({ rows: all, total }) => {
          const amounts = all.map(({ cells }) => cells.find(({ value }) => value !== undefined));
          const hidden = new Set(
            all
              .filter((_, at) => amounts[at] === undefined)
              .map(({ record }) => corpus.records.get(record ?? '')?.branch),
          );
          return hidden.size === 1 && total?.cells.some(({ value }) => value !== undefined);
        })
        .map(({ caption }) => caption);
      return [...rows, ...alone].map((what) => `${name}: ${what}`);
    });
    expect(told).toEqual([]);
  });

  it('stand in no report’s sheet of figures', () => {
    const told = [...corpus.reports.values()]
      .filter(({ branch, period }) => isSmall(branch, period.to))
      .flatMap((report) => {
        const labels = new Set(counting.map(({ label }) => label));
        return sheetTable(corpus, report)
          .rows.filter(({ cells }) => labels.has(cells[1]?.text ?? ''))
          .filter(({ cells }) => /\d/.test(`${cells[2]?.text}${cells[3]?.text}`))
          .map(({ cells }) => `${report.id} ${cells[1]?.text}`);
      });
    expect(told).toEqual([]);
  });
});
