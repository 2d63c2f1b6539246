import type { Corpus } from '../../domain/corpus.ts';
import { earlier, type IsoDate } from '../../domain/date.ts';
import { firstDay, holders, treeDay, type When, type WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import type { SearchPage } from '../../search/page.ts';
import { kindText } from '../../tables/ledger.ts';
import { branchName, whenText } from '../../tables/record-words.ts';
import { printDate } from '../../wording/dates.ts';
import { paths } from '../paths.ts';
import { recordFacts } from '../record/record-view.ts';
import type { Texts } from '../texts.ts';
import { printedTexts } from './printed-texts.ts';
import { factTexts, searchPage } from './search-page.ts';

/** A record's page: what was written down, without the figures that count it and the records beside it. */
export function recordPage(corpus: Corpus, texts: Texts, record: WorkRecord): SearchPage {
  const { when, id, title, kinds, themes, correction, state } = record;
  const { asOf } = corpus.site;
  const day = treeDay(when);
  const hosts = holders(record);
  const names = new Set(hosts.map((slug) => branchName(corpus, slug, day)));
  const printedKinds = kindText(corpus, record);
  return searchPage({
    type: 'record',
    path: paths.record(id),
    title,
    // As in lists of records: only what is not in order is marked.
    line: [
      ...[printedKinds, [...names].join(ui['list.join']), whenText(when)],
      ...(state === '已核' ? [] : [state]),
    ],
    date: earlier(toldUntil(when, asOf), asOf),
    days: { from: firstDay(when), to: earlier(lastDay(when, asOf), asOf) },
    under: {
      branch: hosts.flatMap((slug) => corpus.tree.lineage(slug, day)),
      kind: kinds,
      theme: themes.map((theme) => corpus.catalogue.themes.get(theme)?.id ?? theme),
    },
    texts: [
      printedKinds,
      whenText(when),
      ...printedTexts({ root: texts.bodyOf(id), prepared: new Map() }),
      ...correction.map(({ on, what, reason }) =>
        ui['record.correction'](printDate(on), what, reason),
      ),
      ...factTexts(recordFacts(corpus, record)),
    ],
  });
}

/** The last day of a record; one without an end has the day on which it began, as in the lists. */
function toldUntil(when: When, asOf: IsoDate): IsoDate {
  if (when.form !== 'span') return treeDay(when);
  return when.to !== undefined && when.to <= asOf ? when.to : when.from;
}

/** The last day of a record's time; what goes on reaches the site's day. */
function lastDay(when: When, asOf: IsoDate): IsoDate {
  return when.form === 'span' ? (when.to ?? asOf) : treeDay(when);
}
