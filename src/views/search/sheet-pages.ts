import type { Corpus } from '../../domain/corpus.ts';
import { ui } from '../../labels/ui.ts';
import type { SearchPage } from '../../search/page.ts';
import { printDate } from '../../wording/dates.ts';
import { paths } from '../paths.ts';
import { termsOf } from '../terms/term-lines.ts';
import { termsBasis, termsTable } from '../terms/terms-view.ts';
import { rowTexts } from './printed-texts.ts';
import { searchPage } from './search-page.ts';

/** The pages of sheets that the office keeps; none of one that has nothing on it. */
export function sheetPages(corpus: Corpus): SearchPage[] {
  if (termsOf(corpus).rules.length === 0) return [];
  return [
    searchPage({
      type: 'sheet',
      path: paths.terms,
      title: ui['terms.title'],
      line: [],
      texts: [
        ui['terms.text'](printDate(corpus.site.asOf)),
        ...termsBasis(corpus),
        ...rowTexts(termsTable(corpus)),
      ],
    }),
  ];
}
