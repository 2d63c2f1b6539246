import type { CrosswalkEntry } from '../../domain/catalogue/crosswalk.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { sitePages, type SitePage } from '../../domain/site-pages.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import type { Piece } from '../facts.ts';
import { commitmentPath, paths } from '../paths.ts';
import { seriesPages } from '../../domain/series.ts';
import type { ShownState } from '../states.ts';
import { themePiece } from '../kind/themes.ts';

/** A statement that reports make, and where in the site it is answered. */
interface CrosswalkLine {
  readonly id: string;
  readonly text: string;
  /** What serves it, each sort on a line. */
  readonly places: readonly { readonly sort: string; readonly links: readonly Piece[] }[];
  /** What of it is there, to come, or only words; at least one. */
  readonly states: readonly { readonly state: ShownState; readonly reason: string | undefined }[];
}

/** The crosswalk in its own order; empty where the content has none. */
export function crosswalkLines(corpus: Corpus): CrosswalkLine[] {
  return corpus.catalogue.crosswalk.map((entry): CrosswalkLine => {
    const places = placesOf(corpus, entry);
    return { id: entry.id, text: entry.text, places, states: statesOf(entry, places.length > 0) };
  });
}

function placesOf(corpus: Corpus, entry: CrosswalkEntry): CrosswalkLine['places'] {
  const { catalogue, commitments } = corpus;
  const { metrics, kinds } = catalogue;
  const all: CrosswalkLine['places'] = [
    {
      sort: ui['crosswalk.metrics'],
      links: entry.metrics.flatMap((id): Piece[] => {
        const metric = metrics.get(id);
        return metric ? [{ text: metric.label, path: paths.metric(id) }] : [];
      }),
    },
    {
      sort: ui['crosswalk.kinds'],
      links: entry.kinds.flatMap((id): Piece[] => {
        const kind = kinds.get(id);
        return kind ? [{ text: kind.label, path: paths.kind(id) }] : [];
      }),
    },
    {
      sort: ui['crosswalk.commitments'],
      links: entry.commitments.flatMap((id): Piece[] => {
        const found = commitments.get(id);
        return found ? [{ text: found.label, path: commitmentPath(found) }] : [];
      }),
    },
    {
      sort: ui['crosswalk.themes'],
      links: entry.themes.flatMap((label) => themePiece(corpus, label) ?? []),
    },
    {
      sort: ui['crosswalk.pages'],
      links: entry.pages.map((path) => ({ text: pageName(corpus, path), path })),
    },
  ];
  return all.filter(({ links }) => links.length > 0);
}

/** The name of a page of the site; its address where it is none. */
function pageName(corpus: Corpus, path: string): string {
  const series = seriesPages(corpus).find(({ id }) => paths.series(id) === path);
  const own = Object.entries(sitePages).find(([, address]) => address === path);
  return series?.title ?? (own ? names[own[0] as SitePage] : path);
}

const names: Readonly<Record<SitePage, string>> = {
  reports: ui['nav.reports'],
  records: ui['nav.records'],
  branches: ui['nav.branches'],
  terms: ui['terms.title'],
  metrics: ui['nav.metrics'],
  duties: ui['rules.title'],
  reminders: ui['remind.title'],
  plans: ui['nav.plans'],
  guide: ui['nav.guide'],
  kinds: ui['kinds.title'],
  trend: ui['home.trend'],
  search: ui['search.title'],
  sitemap: ui['sitemap.title'],
  data: ui['data.title'],
  crosswalk: ui['crosswalk.title'],
};

function statesOf({ planned, prose }: CrosswalkEntry, isThere: boolean): CrosswalkLine['states'] {
  const there = {
    state: { text: ui['crosswalk.there'], tone: 'good' },
    reason: undefined,
  } as const;
  const toCome = { text: ui['crosswalk.planned'], tone: 'run' } as const;
  const words = { text: ui['crosswalk.prose'], tone: 'plain' } as const;
  return [
    ...(isThere ? [there] : []),
    ...(planned === undefined ? [] : [{ state: toCome, reason: planned }]),
    ...(prose === undefined ? [] : [{ state: words, reason: prose }]),
  ];
}

/** 已有85项，计划中25项，只作文字12项: one that is partly there counts under each. */
export function crosswalkSummary(lines: readonly CrosswalkLine[]): string {
  const count = (text: string) =>
    lines.filter(({ states }) => states.some(({ state }) => state.text === text)).length;
  const words = [ui['crosswalk.there'], ui['crosswalk.planned'], ui['crosswalk.prose']];
  return ui['crosswalk.summary'](
    lines.length,
    words.map((word) => ui['crosswalk.count'](word, count(word))).join(ui['list.join']),
  );
}

/** The crosswalk as a file holds it: the links by their names. */
export function crosswalkSheet(corpus: Corpus): Table {
  return {
    caption: ui['crosswalk.title'],
    columns: [
      { id: 'id', label: ui['crosswalk.id'] },
      { id: 'text', label: ui['crosswalk.text'] },
      { id: 'places', label: ui['crosswalk.places'] },
      { id: 'state', label: ui['crosswalk.state'] },
    ],
    rows: crosswalkLines(corpus).map(({ id, text, places, states }): Row => ({
      cells: [
        textCell(id),
        textCell(text),
        textCell(
          places
            .map(({ sort, links }) => sort + links.map((link) => link.text).join(ui['list.join']))
            .join(ui['text.join']),
        ),
        textCell(
          states
            .map(({ state, reason }) => state.text + (reason ? ui['text.bracket'](reason) : ''))
            .join(ui['text.join']),
        ),
      ],
    })),
  };
}
