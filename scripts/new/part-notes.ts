import type { Corpus } from '../../src/domain/corpus.ts';
import { lastPromises } from '../../src/domain/last-promises.ts';
import { owedIn } from '../../src/domain/next-report.ts';
import { addDays, earlier } from '../../src/domain/date.ts';
import { partOf, type Period } from '../../src/domain/period.ts';
import { newReportWords as words } from '../../src/labels/new.ts';
import { ui } from '../../src/labels/ui.ts';
import { commitmentLine, targetText } from '../../src/views/plan/commitment-lines.ts';
import { printPeriod } from '../../src/wording/dates.ts';
import { tagOf } from './carried-tags.ts';
import type { PartNotes } from './compose-report.ts';

/** What the plans say for a report of an organisation: what was promised, how that stands, and what comes next. */
export function notesFor(corpus: Corpus, branch: string, period: Period): PartNotes {
  const { asOf } = corpus.site;
  const until = earlier(asOf, period.to);
  const work = owedIn(corpus, branch, period, until).map(({ commitment, verdicts }) => {
    const { states } = commitmentLine(corpus, commitment, verdicts);
    const said = states.map(({ text }) => text).join(ui['list.join']);
    return words.owed(commitment.label, targetText(corpus, commitment), said);
  });
  const next = following(period);
  const plans = owedIn(corpus, branch, next, asOf).map(({ commitment }) =>
    words.asked(printPeriod(next), commitment.label, targetText(corpus, commitment)),
  );
  return {
    opening: lastPromises(corpus, { branch, period }) ? [tagOf('LastPromises', {})] : [],
    work,
    problems: [words.problems],
    next: [words.next],
    plans: plans.length > 0 ? plans : [words.noPlan(printPeriod(next))],
  };
}

/** The period after one, of the same length. */
function following({ form, to }: Period): Period {
  const first = addDays(to, 1);
  // What is made for a range of days has no next one in the calendar; the quarter after it comes nearest.
  return partOf(form === 'week' ? addDays(to, 4) : first, form === 'range' ? 'quarter' : form);
}
