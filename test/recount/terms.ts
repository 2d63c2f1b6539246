import { daysLater } from './days.ts';
import { hasReturned, written, type Office } from './office.ts';

/*
 * When terms of office end in the demo, counted a second time: from the words of the regulations, straight from the
 * frontmatter, without schemas, catalogue or evaluator.
 *
 * 《关于党的基层组织任期的意见》: 党的基层委员会每届任期5年; 总支部委员会、支部委员会每届任期3年.
 * 《中国共产党基层组织选举工作条例》第三条: 任期届满应当按期进行换届选举; 需延期的，应当报上级党组织批准.
 * The superior reminds half a year before. A provisional branch is appointed, not elected.
 */

/** How a term stands, as known on a day: until when it may run, and what became of it. */
export interface TermByHand {
  readonly branch: string;
  readonly due: string;
  readonly state: string;
}

const years: Readonly<Record<string, number>> = {
  党委: 5,
  机关党委: 5,
  党总支: 3,
  党支部: 3,
  联合党支部: 3,
};

/** The ledger begins with this day: what fell due before it is not judged. */
const begun = '2022-01-01';

/** All terms of the demo, as known on a day. */
export function termsByHand(office: Office, today: string): TermByHand[] {
  return [...office.organisations.values()].flatMap(({ slug, level, founded, ended, ...own }) => {
    const terms = own.terms.filter(({ from }) => written(from) <= today);
    const length = years[level];
    if (length === undefined || founded > today) return [];
    return terms.flatMap((term, at) => {
      const usual = dayBeforeSame(written(term.from), length);
      const asked = halfYearBefore(usual);
      const next = written(terms[at + 1]?.from);
      if (next !== '' && next < asked) return [];
      const { to, on } = (term.extended ?? {}) as Readonly<Record<string, unknown>>;
      const due = to !== undefined && written(on) <= today ? written(to) : usual;
      if (due < begun || (ended !== '' && ended < (due < today ? due : today))) return [];
      const days = { asked, usual, due, next };
      return [{ branch: slug, due, state: stateOf(office, slug, days, today) }];
    });
  });
}

interface Days {
  readonly asked: string;
  readonly usual: string;
  readonly due: string;
  /** Empty where no other term has begun. */
  readonly next: string;
}

function stateOf(office: Office, slug: string, days: Days, today: string): string {
  const { asked, usual, due, next } = days;
  if (today < asked) return 'upcoming';
  const held = office.records.flatMap(({ data }) => {
    const isOwn = data.kind === '换届选举' && data.organization === slug && data.state !== '作废';
    // What is dated later is not written down yet: the first ones have the last day of the term as their date.
    const isKnown = data.held !== undefined && written(data.date) <= today;
    return isOwn && isKnown ? [written(data.held)] : [];
  });
  const happened = held.filter((day) => asked <= day && day <= today);
  if (happened.some((day) => day <= due)) return 'done';
  if (today < due) return today > usual ? 'exempt' : 'in-window';
  if (happened.some((day) => next === '' || day <= next)) return 'done-late';
  return hasReturned(office.organisations.get('bureau')!, asked, due) ? 'missed' : 'unreported';
}

/** The day before the same day some years later: a calendar of its own, not that of the code. */
function dayBeforeSame(day: string, later: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + later, month - 1, date - 1)).toISOString().slice(0, 10);
}

function halfYearBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 6, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 7, 1)).toISOString().slice(0, 10);
  return daysLater(first, Math.min(date, lastOfMonth) - 1);
}
