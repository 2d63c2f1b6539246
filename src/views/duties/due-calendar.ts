import { existsOn, type Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { addMonths, type IsoDate } from '../../domain/date.ts';
import { makerTitle } from '../../domain/commitment.ts';
import { partOf } from '../../domain/period.ts';
import { branchesOn, hasReturned } from '../../domain/tally/scope.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import type { Calendar, CalendarEntry } from '../../tables/calendar.ts';
import { printPeriod } from '../../wording/dates.ts';
import { presentName } from '../branch/branch-view.ts';
import { inTreeOrder } from '../branch/order.ts';
import { comingVerdicts, deadlineOf } from './due.ts';
import { whenOf } from './due-items.ts';
import { basisText } from '../../wording/plan-words.ts';

/** How far ahead a calendar tells: as early as of elections, half a year. */
const monthsAhead = 6;

/**
 * The days from the site's day on, half a year ahead, on which something is due that is open: duties, the end of terms,
 * promises with a day, and the ends of quarters that are to be confirmed then. What is overdue has no day any more and
 * stands in the lists; what has been done disappears. Of one branch its own, otherwise one entry for all branches that
 * have to do the same by the same day.
 */
export function dueCalendar(corpus: Corpus, branch?: Branch): Calendar {
  const { asOf, name } = corpus.site;
  const last = addMonths(asOf, monthsAhead);
  const verdicts = comingVerdicts(corpus, last).filter(
    (one) => branch === undefined || one.branch === branch.slug,
  );
  const groups = Map.groupBy(verdicts, (one) =>
    [one.duty.of, one.duty.id, one.window.id, deadlineOf(one)].join(' '),
  );
  const entries = [
    ...[...groups.values()].flatMap((group) => dutyEntry(corpus, group, branch)),
    ...returnEntries(corpus, last, branch),
  ];
  return {
    name: branch ? ui['calendar.of'](presentName(corpus, branch.slug)) : ui['calendar.all'](name),
    day: asOf,
    // Sorting keeps the order of what is of one day.
    entries: entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}

function dutyEntry(
  corpus: Corpus,
  group: readonly Verdict[],
  branch: Branch | undefined,
): CalendarEntry[] {
  const [first] = group;
  if (!first) return [];
  const { duty, window, due } = first;
  const isOfDay = due !== undefined || (duty.of === 'commitment' && duty.by !== undefined);
  return [
    {
      id: entryId(corpus, [duty.of, duty.id, due?.start ?? window.id], branch),
      day: deadlineOf(first),
      title: duty.label + (isOfDay ? '' : ui['text.bracket'](whenOf([first]))),
      text: [
        ...(branch || duty.per !== 'branch' ? [] : [ui['calendar.who'](namesOf(corpus, group))]),
        ui['calendar.basis'](duty.of === 'rule' ? basisText(duty.basis) : makerTitle(corpus, duty)),
      ].join('\n'),
    },
  ];
}

/** The ends of quarters after which branches confirm them. */
function returnEntries(corpus: Corpus, last: IsoDate, branch: Branch | undefined): CalendarEntry[] {
  const { asOf, root } = corpus.site;
  const asked = branch ? [branch] : branchesOn(corpus, root, asOf);
  const there = asked.filter((one) => existsOn(one, asOf));
  if (there.length === 0) return [];
  const entries: CalendarEntry[] = [];
  for (
    let quarter = partOf(asOf, 'quarter');
    quarter.to <= last;
    quarter = partOf(addMonths(quarter.from, 3), 'quarter')
  ) {
    const open = there.filter((one) => !hasReturned(one, quarter, asOf));
    if (open.length === 0) continue;
    entries.push({
      id: entryId(corpus, ['return', quarter.id], branch),
      day: quarter.to,
      title: ui['calendar.return'](printPeriod(quarter)),
      text: ui['calendar.returnText'],
    });
  }
  return entries;
}

/** Names no host: a calendar knows an entry again by what it is of, and of whom. */
function entryId(
  { site: { name, root } }: Corpus,
  parts: readonly string[],
  branch: Branch | undefined,
): string {
  return [name, branch?.slug ?? root, ...(branch ? [] : ['all']), ...parts].join('/');
}

function namesOf(corpus: Corpus, group: readonly Verdict[]): string {
  return inTreeOrder(corpus, new Set(group.map(({ branch }) => branch)))
    .map((slug) => presentName(corpus, slug))
    .join(ui['list.join']);
}
