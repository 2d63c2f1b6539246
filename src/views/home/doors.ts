import { kindsAnchors } from '../../domain/addresses/anchors.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import { readinessOf } from '../../domain/tally/readiness.ts';
import { openFigures } from '../../labels/figure-states.ts';
import { ui } from '../../labels/ui.ts';
import { printDate } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import { currentReport } from './home-view.ts';
import { commonTable } from '../kind/kind-view.ts';
import { paths } from '../paths.ts';
import { readinessAnchor } from '../report/readiness.ts';
import type { Tense } from '../duties/due.ts';
import { dueOfYear } from '../duties/due-items.ts';
import { missedLinks } from '../duties/missed.ts';
import { soon } from '../duties/soon.ts';
import { termsOf } from '../terms/term-lines.ts';
import { termsSummary } from '../terms/terms-view.ts';

/** What one of those who use the site comes for, with where it is. */
export interface Door {
  readonly name: string;
  readonly text: string;
  readonly links: readonly Piece[];
}

/** The doors of the home page by task: of a branch's clerk, the office, the secretary, an inspector. */
export function doorsOf(corpus: Corpus): readonly Door[] {
  const report = currentReport(corpus);
  return [
    {
      name: ui['home.doorClerk'],
      text: ui['home.doorClerkText'],
      links: [
        { text: ui['home.doorMine'], path: `${paths.home}#clerk` },
        { text: ui['home.doorReturns'], path: `${paths.branches}#returns` },
        {
          text: ui['home.doorTemplates'],
          path: paths.kinds + (commonTable(corpus) ? `#${kindsAnchors.menu}` : ''),
        },
      ],
    },
    {
      name: ui['home.doorOffice'],
      text: ui['home.doorOfficeText'],
      links: [
        ...(report
          ? officeLinks(corpus, report)
          : [{ text: ui['report.list'], path: paths.reports }]),
        { text: ui['remind.title'], path: `${paths.home}#office` },
      ],
    },
    {
      name: ui['home.doorSecretary'],
      text: ui['home.doorSecretaryText'](printDate(soon(corpus))),
      links: [
        { text: dueText(corpus), path: `${paths.home}#due` },
        ...missedLinks(corpus).slice(0, 1),
        ...(termsOf(corpus).rules.length > 0
          ? [{ text: termsSummary(corpus), path: paths.terms }]
          : []),
      ],
    },
    {
      name: ui['home.doorInspector'],
      text: ui['home.doorInspectorText'],
      links: [
        { text: ui['home.doorReports'], path: paths.reports },
        ...(missedLinks(corpus).length > 0
          ? [{ text: ui['rules.title'], path: paths.duties }]
          : []),
        ...(report ? [{ text: ui['home.doorSheet'], path: paths.sheet(report.id) }] : []),
      ],
    },
  ];
}

/** Links to the lists of what is waited for and of what is not checked; a count of zero is left out. */
function officeLinks(corpus: Corpus, report: Report): Piece[] {
  const readiness = readinessOf(corpus, report);
  return [
    { text: ui['home.doorDraft'], path: paths.report(report.id) },
    ...openFigures(readiness).map(({ state, word, count }) => ({
      text: ui['home.doorFigures'](word, count),
      path: `${paths.home}#${readinessAnchor(state)}`,
    })),
  ];
}

/** 逾期2项、30日内到期3项: what is over and was not reported is counted separately. */
function dueText(corpus: Corpus): string {
  const due = dueOfYear(corpus).items;
  const countOf = (tense: Tense) => due.filter((item) => item.tense === tense).length;
  const waiting = countOf('waiting');
  return [
    ui['home.doorOverdue'](countOf('overdue')),
    ui['home.doorSoon'](countOf('coming')),
    ...(waiting > 0 ? [ui['home.doorWaiting'](waiting)] : []),
  ].join(ui['list.join']);
}
