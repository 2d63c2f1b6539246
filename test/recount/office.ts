import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { daysLater, daysOf } from './days.ts';

/** What stands in a file's frontmatter, as it is written. */
type Front = Readonly<Record<string, unknown>>;

/** A record's frontmatter with its id and branch. */
export interface Raw {
  readonly id: string;
  readonly branch: string;
  readonly data: Front;
}

/** An organisation as its file has it. */
export interface Organisation {
  readonly slug: string;
  readonly level: string;
  readonly parent: string;
  readonly tags: readonly string[];
  readonly founded: string;
  readonly ended: string;
  readonly seats: readonly Front[];
  readonly history: readonly Front[];
  /** Its terms of office, in order of time. */
  readonly terms: readonly Front[];
  /** First and last day of each confirmation. */
  readonly returns: readonly (readonly [string, string])[];
}

/** All that the recount reads of a content folder. */
export interface Office {
  readonly records: readonly Raw[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** What the plans promise, each with the day and the year of its plan. */
  readonly promises: readonly Front[];
}

export function readOffice(content: string): Office {
  const organisations = fronts(join(content, 'branches')).map(([slug, data]) => [
    slug,
    {
      slug,
      level: written(data.level),
      parent: written(data.parent),
      tags: (data.tags ?? []) as string[],
      founded: written((data.history as Front[])[0]?.from),
      ended: written(data.ended),
      seats: (data.seats ?? []) as Front[],
      history: data.history as Front[],
      terms: (data.terms ?? []) as Front[],
      returns: ((data.returns ?? []) as Front[]).map(
        ({ period, through }) => [daysOf(written(period))[0], written(through)] as const,
      ),
    } satisfies Organisation,
  ]) as [string, Organisation][];
  return {
    records: readRaw(content),
    organisations: new Map(organisations),
    promises: fronts(join(content, 'plans')).flatMap(([, plan]) =>
      (plan.commitments as Front[]).map((promise) => ({
        ...promise,
        decided: plan.date,
        year: plan.period,
      })),
    ),
  };
}

/** Reads all records below a content folder. */
function readRaw(content: string): Raw[] {
  return fronts(join(content, 'records')).map(([id, data]) => ({
    id,
    branch: id.split('/')[0] ?? '',
    data,
  }));
}

/**
 * What was written down when a report was sent: it stays what it was, whatever is added later. The whole office for
 * a report that was not sent.
 */
export function asSent(office: Office, content: string, report: string): Office {
  const file = join(content, 'reports', `${report}.figures.json`);
  if (!existsSync(file)) return office;
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: { on: string }[] };
  const sent = entries.at(-1)?.on ?? '';
  // What was taken over from papers of before was there all the time.
  const records = office.records.filter(
    ({ data }) => written(data.recorded) <= sent || written(data.source) === '历史导入',
  );
  return { ...office, records };
}

/** The frontmatter of one file. */
export function readFront(file: string): Front {
  const [, front = ''] = readFileSync(file, 'utf8').split('---\n');
  return load(front, { schema: CORE_SCHEMA }) as Front;
}

/** The frontmatter of each file below a folder, by its path without the extension. */
function fronts(folder: string): [string, Front][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => [path.slice(0, -'.mdx'.length), readFront(join(folder, path))]);
}

/** A value of the frontmatter as text, empty where it is absent. */
export function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the frontmatter lists, whether it stands there as a list or as one value. */
export function listed(value: unknown): string[] {
  return value === undefined ? [] : [value].flat().map(String);
}

/** Whether an organisation is another one or stands below it. No one in the demo ever changed its parent. */
export function isBelow({ organisations }: Office, slug: string, above: string): boolean {
  for (let at = slug; at !== ''; at = organisations.get(at)?.parent ?? '') {
    if (at === above) return true;
  }
  return false;
}

/** Whether an organisation has existed on some day from one to another. */
export function livedBetween({ founded, ended }: Organisation, from: string, to: string): boolean {
  return founded <= to && (ended === '' || ended >= from);
}

/** Whether an organisation has said of each of its days from one to another that its records are complete. */
export function hasReturned(organisation: Organisation, from: string, to: string): boolean {
  const { founded, ended, returns } = organisation;
  const last = ended !== '' && ended < to ? ended : to;
  let day = founded > from ? founded : from;
  while (day <= last) {
    const open = day;
    const said = returns.find(([first, through]) => first <= open && open <= through);
    if (!said) return false;
    day = daysLater(said[1], 1);
  }
  return true;
}

/** The posts of an organisation with their states on a day; of entries for one post the last holds. */
export function postsOn({ seats }: Organisation, day: string): Front[] {
  const posts = new Map<string, Front>();
  for (const entry of seats) if (written(entry.from) <= day) posts.set(written(entry.seat), entry);
  return [...posts.values()].filter(({ to }) => to === undefined || written(to) >= day);
}
