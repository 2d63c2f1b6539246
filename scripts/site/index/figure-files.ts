import type {
  AnsweredFigure,
  FigureEntry,
  FigureFile,
} from '../../../src/search/figures/answered.ts';
import type { SearchPage } from '../../../src/search/page.ts';
import { gapsOf } from '../../../src/search/postings.ts';
import { indexFiles } from '../../../src/search/shards.ts';
import { inTableOrder } from '../../../src/search/table.ts';
import type { NamedFile } from './files.ts';
import { json } from './shard-files.ts';

/** Where a page stands in the index: its part, and its place in the table of that. */
type Place = readonly [part: string, at: number];

/**
 * The figures that the search answers with, a file for each metric. A record is given by its place in the
 * index.
 *
 * @param parts the pages of each part of the index
 */
export function figureFiles(
  figures: readonly AnsweredFigure[],
  parts: readonly (readonly [key: string, pages: readonly SearchPage[]])[],
): NamedFile[] {
  const places = new Map(
    parts.flatMap(([key, pages]) =>
      inTableOrder(pages).map(({ path }, at): [string, Place] => [path, [key, at]]),
    ),
  );
  return [...Map.groupBy(figures, ({ metric }) => metric)].map(([metric, own]) => {
    const file: FigureFile = Object.fromEntries(
      [...Map.groupBy(own, ({ period }) => period)].map(([period, ofPeriod]) => [
        period,
        Object.fromEntries(ofPeriod.map((figure) => [figure.branch, entryOf(figure, places)])),
      ]),
    );
    return json(indexFiles.figures(metric), file);
  });
}

function entryOf(
  { name, text, notes, path, records }: AnsweredFigure,
  places: ReadonlyMap<string, Place>,
): FigureEntry {
  const found = records.flatMap((record) => {
    const place = places.get(record);
    return place ? [place] : [];
  });
  const byPart = [...Map.groupBy(found, ([part]) => part)].map(
    ([part, own]): [string, number[]] => [
      part,
      gapsOf(own.map(([, at]) => at).sort((a, b) => a - b)),
    ],
  );
  return {
    name,
    text,
    ...(notes.length > 0 ? { notes } : {}),
    ...(path === undefined ? {} : { path }),
    ...(byPart.length > 0 ? { records: Object.fromEntries(byPart) } : {}),
  };
}
