import type { Corpus } from '../../src/domain/corpus.ts';
import { owedIn, planFor } from '../../src/domain/next-report.ts';
import type { Period } from '../../src/domain/period.ts';
import { newReportWords as words } from '../../src/labels/new.ts';
import { labelled, tagOf, todo } from './carried-tags.ts';
import type { PartNotes } from './compose-report.ts';

/** The text of a report that has none to follow: three parts, and what the plans say for them. */
export function emptyReport(
  corpus: Corpus,
  branch: string,
  period: Period,
  notes: PartNotes,
): string {
  const plan = planFor(corpus, branch, period);
  const promised = owedIn(corpus, branch, period, corpus.site.asOf);
  const metrics = new Set(promised.map(({ commitment }) => commitment.metric));
  const carrying = { corpus, old: period, now: period };
  const figures = labelled(
    carrying,
    [...metrics].map((of) => ({ of })),
  );
  const blocks = [
    `## ${words.work}`,
    ...(figures.length > 0 ? [`${figures.join('，')}。`] : []),
    ...(plan ? [tagOf('Commitments', { plan: plan.id })] : []),
    todo(words.writeWork),
    ...notes.work.map(todo),
    `## ${words.shortcomings}`,
    todo(words.writeShortcomings),
    `## ${words.plans}`,
    todo(words.writePlans),
    ...notes.plans.map(todo),
  ];
  return `${blocks.join('\n\n')}\n`;
}
