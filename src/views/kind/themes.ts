import { recordLists } from '../../domain/addresses/record-lists.ts';
import type { Theme } from '../../domain/catalogue/theme.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Cell, type Row, type Table } from '../../tables/table.ts';
import { printDate } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import { addresses, newestFirst, type ListRoute, type RecordsList } from '../lists/records-list.ts';
import { paths } from '../paths.ts';

/** The two lists that a record may name one of: what it was about, and what larger activity it belonged to. */
export const themeSorts = ['themes', 'campaigns'] as const;

type ThemeSort = (typeof themeSorts)[number];

const forms = { themes: 'theme', campaigns: 'campaign' } as const;

const pathOf = { themes: paths.theme, campaigns: paths.campaign } as const;

/** The themes or campaigns with the days between which they are and how many records name them, the newest first. */
export function themeTable(corpus: Corpus, sort: ThemeSort): Table {
  const themes = [...corpus.catalogue[sort].values()].sort((a, b) =>
    a.from === b.from ? 0 : a.from < b.from ? 1 : -1,
  );
  const ends = themes.some(({ to }) => to !== undefined);
  return {
    caption: ui[`words.${sort}`],
    columns: [
      { id: 'label', label: ui['words.label'] },
      { id: 'from', label: ui['words.from'], short: true },
      ...(ends ? [{ id: 'to', label: ui['words.to'], short: true }] : []),
      { id: 'records', label: ui['words.records'], numeric: true },
      { id: 'note', label: ui['words.note'] },
    ],
    rows: themes.map((theme): Row => {
      const { id, label, from, to, note } = theme;
      const count = themeRecords(corpus, sort, theme).length;
      const led = count > 0 ? { path: pathOf[sort](id) } : {};
      return {
        cells: [
          textCell(label, led),
          textCell(printDate(from)),
          ...(ends ? [endCell(to)] : []),
          count > 0
            ? textCell(String(count), { value: count, ...led })
            : textCell(ui['table.none'], { empty: true }),
          textCell(note ?? ''),
        ],
      };
    }),
  };
}

function endCell(to: string | undefined): Cell {
  return to === undefined ? textCell(ui['words.open'], { empty: true }) : textCell(printDate(to));
}

/** The records that name a theme or campaign and are not void, in order of time. */
function themeRecords(corpus: Corpus, sort: ThemeSort, { id }: Theme): readonly WorkRecord[] {
  const lists = recordLists(corpus, forms[sort]);
  return lists.find(({ parts }) => parts[0] === id)?.records ?? [];
}

/** A theme or campaign by its label, which leads to its records, or to its line in the list where it has none. */
export function themePiece(corpus: Corpus, label: string): Piece | undefined {
  const sort = themeSorts.find((one) => corpus.catalogue[one].has(label));
  const theme = sort && corpus.catalogue[sort].get(label);
  if (!theme) return undefined;
  const led = themeRecords(corpus, sort, theme).length > 0;
  return { text: label, path: led ? pathOf[sort](theme.id) : `${paths.kinds}#${sort}` };
}

/** The list of each theme's or campaign's records, by month; one without records has none. */
export function themeRoutes(corpus: Corpus, sort: ThemeSort): ListRoute[] {
  return [...corpus.catalogue[sort].values()].flatMap((theme): ListRoute[] => {
    const records = newestFirst(themeRecords(corpus, sort, theme));
    if (records.length === 0) return [];
    const list: RecordsList = {
      path: pathOf[sort](theme.id),
      title: theme.label,
      kicker: { text: ui[`words.${sort}`], path: `${paths.kinds}#${sort}` },
      crumbs: [
        { text: ui['guide.title'], path: paths.guide },
        { text: ui['kinds.title'], path: paths.kinds },
      ],
      records,
      by: 'month',
      split: false,
    };
    return addresses({ id: theme.id }, list);
  });
}
