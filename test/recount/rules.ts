import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { daysOf } from './days.ts';
import {
  hasReturned,
  listed,
  postsOn,
  readFront,
  readOffice,
  written,
  type Office,
  type Organisation,
  type Raw,
} from './office.ts';

/*
 * What the demo's rules ask, counted a second time: from the words of the regulations and of the bureau's own papers,
 * straight from the frontmatter, without schemas, catalogue or evaluator.
 */

/** How a branch stands in a window, as known on the last day of the site. */
export interface Judged {
  readonly rule: string;
  readonly branch: string;
  readonly window: string;
  readonly state: string;
}

/** A rule in its own words. */
interface Words {
  readonly rule: string;
  readonly every: 'month' | 'quarter' | 'half' | 'year';
  /** What is held or handed in, and how much of it. */
  readonly kind: string;
  readonly atLeast: number;
  /** What a record brings; each brings as many as it stands for where nothing is said. */
  readonly brings?: (raw: Raw) => number;
  /** The committee alone; otherwise each branch of members that it is said of. */
  readonly ofCommittee?: true;
  readonly asks?: (branch: Organisation & Grown, day: string) => boolean;
  readonly excused?: readonly string[];
}

const usual = ['疫情防控', '自然灾害', '停产检修'];

const words: readonly Words[] = [
  { rule: 'general-meeting', every: 'quarter', kind: '支部党员大会', atLeast: 1, excused: usual },
  {
    rule: 'committee-meeting',
    every: 'month',
    kind: '支部委员会会议',
    atLeast: 1,
    asks: (branch, day) => postsOn(branch, day).length >= 3,
    excused: usual,
  },
  {
    rule: 'group-meeting',
    every: 'month',
    kind: '党小组会',
    atLeast: 1,
    asks: ({ groupsOn }, day) => groupsOn(day) >= 1,
    excused: usual,
  },
  { rule: 'party-day', every: 'month', kind: '主题党日', atLeast: 1, excused: usual },
  { rule: 'party-lecture', every: 'quarter', kind: '党课', atLeast: 1, excused: usual },
  { rule: 'organizational-life', every: 'year', kind: '组织生活会', atLeast: 1 },
  { rule: 'appraisal', every: 'year', kind: '民主评议党员', atLeast: 1 },
  {
    rule: 'heart-to-heart',
    every: 'year',
    kind: '谈心谈话统计',
    atLeast: 1,
    brings: ({ data }) => Number(data.sessions),
  },
  { rule: 'democratic-life', every: 'year', kind: '民主生活会', atLeast: 1, ofCommittee: true },
  {
    rule: 'central-group',
    every: 'quarter',
    kind: '党委理论学习中心组学习',
    atLeast: 1,
    ofCommittee: true,
  },
  { rule: 'briefing', every: 'half', kind: '听取党建工作汇报', atLeast: 1, ofCommittee: true },
  {
    rule: 'work-review',
    every: 'year',
    kind: '述职评议考核情况',
    atLeast: 1,
    brings: ({ data }) => Number(data.reviewed),
    ofCommittee: true,
  },
  {
    rule: 'dues',
    every: 'half',
    kind: '党费收缴统计',
    atLeast: 1,
    brings: ({ data }) => (data.complete === true ? 1 : 0),
  },
  {
    rule: 'study-hours',
    every: 'year',
    kind: '集中学习学时统计',
    atLeast: 32,
    brings: ({ data }) => Number(data.hours),
  },
];

/** What is handed in once for every half-year: its absence is no zero. */
const handedIn = ['党费收缴统计', '集中学习学时统计'];

const windowsOf = {
  month: (year: number) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  quarter: (year: number) => [1, 2, 3, 4].map((number) => `${year}-Q${number}`),
  half: (year: number) => [`${year}-H1`, `${year}-H2`],
  year: (year: number) => [String(year)],
};

interface Grown {
  readonly levelOn: (day: string) => string;
  readonly groupsOn: (day: string) => number;
}

/** All that the rules ask in some years, as known on a day. */
export function judgedByHand(
  content: string,
  years: readonly number[],
  today: string,
): readonly Judged[] {
  const office = readOffice(content);
  const branches = readdirSync(join(content, 'branches'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .map((slug) => ({
      ...office.organisations.get(slug)!,
      ...grown(join(content, 'branches', `${slug}.mdx`)),
    }));
  return words.flatMap((rule) =>
    years.flatMap((year) =>
      windowsOf[rule.every](year).flatMap((window) =>
        branches
          .filter((branch) => isAsked(rule, branch, window, today))
          .map(({ slug }) => ({
            rule: rule.rule,
            branch: slug,
            window,
            state: stateOf(office, rule, slug, window, today),
          })),
      ),
    ),
  );
}

function grown(file: string): Grown {
  const { level, history } = readFront(file);
  const entries = history as Readonly<Record<string, unknown>>[];
  const last = (key: string, day: string, first: unknown) =>
    entries
      .filter((entry) => written(entry.from) <= day && entry[key] !== undefined)
      .reduce((_, entry) => entry[key], first);
  return {
    levelOn: (day) => written(last('level', day, level)),
    groupsOn: (day) => Number(last('groups', day, 0)),
  };
}

/** Who was there from the first to the last day of a window, and such a one on both of them. */
function isAsked(
  { ofCommittee, asks }: Words,
  branch: Organisation & Grown,
  window: string,
  today: string,
): boolean {
  if (ofCommittee) return branch.slug === 'bureau';
  const [from, to] = daysOf(window);
  const end = to < today ? to : today;
  if (branch.slug === 'bureau' || branch.founded > (from < end ? from : end)) return false;
  if (branch.ended !== '' && branch.ended < end) return false;
  return [from, end].every(
    (day) =>
      ['党支部', '联合党支部'].includes(branch.levelOn(day)) && (asks?.(branch, day) ?? true),
  );
}

function stateOf(
  office: Office,
  rule: Words,
  branch: string,
  window: string,
  today: string,
): string {
  const [from, to] = daysOf(window);
  if (from > today) return 'upcoming';
  const own = office.records.filter(
    ({ data, ...raw }) =>
      [data.kind, ...listed(data.also)].includes(rule.kind) &&
      data.state !== '作废' &&
      heldBy({ data, ...raw }).includes(branch),
  );
  const inTime = own.filter((raw) => goesByDay(raw, window) && liesIn(raw, from, to, today));
  // A count that runs over the end of the window, or of what is known, leaves open what belongs to it.
  const end = to < today ? to : today;
  const isCut = own.some((raw) => !liesIn(raw, from, to, today) && touches(raw, from, end));
  if (!isCut && amount(rule, inTime) >= rule.atLeast) return 'done';
  const excused = isExcused(office, rule, branch, window, today);
  if (to > today) return excused ? 'exempt' : 'in-window';
  const late = own.filter(
    ({ data }) => written(data.for) === window && written(data.date) <= today,
  );
  if (!isCut && amount(rule, [...inTime, ...late]) >= rule.atLeast) return 'done-late';
  if (excused) return 'exempt';
  return isCut || !isComplete(office, rule, branch, [from, to], own) ? 'unreported' : 'missed';
}

/** What is for another window is not for that of its day, but where a meeting of a year was something monthly as well. */
function goesByDay({ data }: Raw, window: string): boolean {
  const made = written(data.for);
  return made === '' || (listed(data.also).length > 0 && monthsOf(made) > monthsOf(window));
}

function monthsOf(period: string): number {
  const [from, to] = daysOf(period).map((day) => Date.parse(day) / 86_400_000);
  return Math.round(((to ?? 0) - (from ?? 0)) / 30);
}

function heldBy({ branch, data }: Raw): string[] {
  const joint = ((data.with ?? []) as Readonly<Record<string, unknown>>[]).filter(
    ({ role }) => role === '联合',
  );
  return [branch, ...joint.map((partner) => written(partner.branch))];
}

function amount({ brings }: Words, raws: readonly Raw[]): number {
  const of = brings ?? (({ data }: Raw) => Number(data.times ?? 1));
  return raws.reduce((sum, raw) => sum + of(raw), 0);
}

/** Whether all that a record tells of lies in some days that are over. */
function liesIn({ data }: Raw, from: string, to: string, today: string): boolean {
  const [first, last] =
    data.period === undefined
      ? [written(data.date), written(data.date)]
      : daysOf(written(data.period));
  const end = written(data.through) || last;
  return from <= first && end <= to && end <= today;
}

function touches({ data }: Raw, from: string, to: string): boolean {
  if (data.period === undefined) return false;
  const [first, last] = daysOf(written(data.period));
  return first <= to && from <= (written(data.through) || last);
}

function isExcused(
  { records }: Office,
  { rule, excused = [] }: Words,
  branch: string,
  window: string,
  today: string,
): boolean {
  const [from, to] = daysOf(window);
  return records.some(({ branch: of, data }) => {
    if (data.kind !== '组织生活情况说明' || data.state === '作废' || of !== branch) return false;
    if (written(data.date) > today) return false;
    const [first, last] = daysOf(written(data.for));
    return (
      listed(data.duties).includes(rule) &&
      excused.includes(written(data.cause)) &&
      first <= from &&
      to <= last
    );
  });
}

/** Whether the branch, or for what the office keeps the office, has confirmed the window, and handed in its sheets. */
function isComplete(
  office: Office,
  { kind, ofCommittee }: Words,
  branch: string,
  [from, to]: readonly [string, string],
  own: readonly Raw[],
): boolean {
  const one = office.organisations.get(ofCommittee ? 'bureau' : branch)!;
  if (!hasReturned(one, from, to)) return false;
  if (!handedIn.includes(kind)) return true;
  const halves = windowsOf.half(Number(from.slice(0, 'yyyy'.length))).map(daysOf);
  return halves
    .filter(([first, last]) => first <= to && from <= last && one.founded <= first)
    .every(([first, last]) =>
      own.some(({ data }) => {
        const [begins, ends] = daysOf(written(data.period));
        return begins <= first && last <= ends;
      }),
    );
}
