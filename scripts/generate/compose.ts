import { stateOn } from '../../src/domain/branch.ts';
import { fieldsOf } from '../../src/domain/catalogue/catalogue.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import { addDays, earlier, later, type IsoDate } from '../../src/domain/date.ts';
import { roles, sources, states } from '../../src/domain/record-keys.ts';
import { firstDay, treeDay, type When } from '../../src/domain/record.ts';
import { printDate } from '../../src/wording/dates.ts';
import type { Chance } from './chance.ts';
import { mdx, type Data } from './folder.ts';
import { daysBetween } from './holders.ts';
import type { Occasion } from './occasion.ts';
import type { Phrases } from './phrases.ts';
import { ownValue } from '../../src/domain/own.ts';

const [unchecked, checked, voided] = states;
const [joint] = roles;
const [, addedLate] = sources;

/** The data of a record before it is written. */
export interface Draft {
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly occasion: Occasion;
  readonly values: Data;
  /** Branches that held it jointly. */
  readonly partners: readonly string[];
  readonly themes: readonly string[];
  readonly campaign: string | undefined;
  readonly time: string | undefined;
}

/** Who vouches for records, and since when branches return them. */
export interface Office {
  readonly seat: string;
  /** The day of the first return that covers a day of a branch. */
  readonly returnedOn: (branch: string, day: IsoDate) => IsoDate | undefined;
  readonly asOf: IsoDate;
}

/** The frontmatter of a record, in the order in which an editor writes it. */
export function frontmatter(draft: Draft, office: Office, phrases: Phrases, chance: Chance): Data {
  const { kinds, occasion, values, themes, campaign, time } = draft;
  const [main, ...also] = kinds;
  const data: Data = {
    kind: main.label,
    also: also.map(({ label }) => label),
    title: titleOf(draft, phrases, chance),
    ...timeOf(occasion.when, time),
    with: partnersOf(draft, chance),
    themes,
    campaign,
    for: explainedOf(draft),
    ...values,
    evidence: evidenceOf(draft, phrases, chance),
    ...vouchedFor(occasion, office, phrases, chance),
  };
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** What explains is about its month. */
function explainedOf({ kinds, occasion }: Draft): string | undefined {
  const isExplanation = kinds.some(({ explains }) => explains !== undefined);
  return isExplanation ? firstDay(occasion.when).slice(0, 'yyyy-mm'.length) : undefined;
}

/** The text of a record's file. */
export function recordText(data: Data, draft: Draft, phrases: Phrases, chance: Chance): string {
  return mdx(data, bodyOf(draft, phrases, chance));
}

/** Where a record lies; the day or period begins its name. */
export function recordFile({ holder, when }: Occasion, name: string): string {
  const stamp = when.form === 'period' ? when.period.id.replace('/', '--') : firstDay(when);
  return `records/${holder.branch.slug}/${firstDay(when).slice(0, 4)}/${stamp}-${name}.mdx`;
}

function given({ kinds, occasion }: Draft): Readonly<Record<string, string>> {
  const day = treeDay(occasion.when);
  return {
    kind: kinds[0].label,
    branch: stateOn(occasion.holder.branch, day).name,
    year: day.slice(0, 4),
  };
}

function titleOf(draft: Draft, phrases: Phrases, chance: Chance): string {
  const list = draft.kinds[0].when === 'period' ? 'tally-title' : 'title';
  return phrases.say(list, chance, given(draft));
}

/** Counts have a line or nothing, most events a few sentences, some two pages with a list. */
function bodyOf(draft: Draft, phrases: Phrases, chance: Chance): string {
  const own = given(draft);
  if (draft.occasion.when.form === 'period') {
    const note = phrases.say('note', chance, own);
    return note === '' ? '' : `\n${note}\n`;
  }
  if (!chance.happens(0.06)) return `\n${phrases.say('body', chance, own)}\n`;
  const paragraphs = Array.from({ length: chance.whole(2, 6) }, () =>
    phrases.say('minutes', chance, own),
  );
  const items = Array.from(
    { length: chance.whole(2, 6) },
    (_, index) => `${index + 1}. ${phrases.say('item', chance, own)}`,
  );
  return `\n${paragraphs.join('\n\n')}\n\n${items.join('\n')}\n`;
}

function timeOf(when: When, time: string | undefined): Data {
  switch (when.form) {
    case 'event':
      return { date: when.date, time };
    case 'period':
      return { period: when.period.id, times: when.times };
    case 'span':
      return { from: when.from, to: when.to };
  }
}

/** The parts of joint holders are parts of the whole gathering, where the kind says which number that is. */
function partnersOf({ kinds, values, partners }: Draft, chance: Chance): Data[] {
  const shared = [...fieldsOf(kinds).values()].filter(({ share }) => share !== undefined);
  const totals = shared
    .map(({ name }) => ownValue(values, name))
    .filter((value) => typeof value === 'number');
  const most = totals.length === 0 ? 0 : Math.min(...totals) / (partners.length + 1);
  return partners.map((branch) => ({
    branch,
    role: joint,
    ...(most >= 2 ? { present: chance.whole(1, Math.floor(most)) } : {}),
  }));
}

function evidenceOf({ kinds, occasion }: Draft, phrases: Phrases, chance: Chance): Data[] {
  const isRequired = kinds.some(({ evidence }) => evidence === 'required');
  if (!isRequired && !chance.happens(0.25)) return [];
  const date = printDate(treeDay(occasion.when));
  const seats = occasion.holder.branch.seats.map(({ seat }) => seat);
  return [
    {
      type: phrases.say('evidenceType', chance),
      ref: phrases.say('ref', chance, { date }),
      ...(seats.length > 0 ? { heldBy: chance.one(seats) } : {}),
    },
  ];
}

/** How far back records are still being checked, in days. */
const recent = 100;

/** Written down within a week and before the branch's return; a few later, and these say so. */
function vouchedFor(
  { when, holder }: Occasion,
  { seat, returnedOn, asOf }: Office,
  phrases: Phrases,
  chance: Chance,
): Data {
  const day = when.form === 'period' ? treeDay(when) : firstDay(when);
  const returned = returnedOn(holder.branch.slug, treeDay(when));
  const isLate = returned !== undefined && returned < asOf && chance.happens(0.01);
  const written = isLate
    ? earlier(addDays(returned, chance.whole(1, 30)), asOf)
    : [addDays(day, chance.whole(0, 6)), returned ?? asOf, asOf].reduce(earlier);
  const isOpen = daysBetween(day, asOf) < recent && chance.happens(returned ? 0.15 : 0.7);
  const state = chance.happens(0.004) ? voided : isOpen ? unchecked : checked;
  return {
    source: isLate ? addedLate : undefined,
    state,
    reason: state === voided ? phrases.say('voidReason', chance) : undefined,
    checkedBy: state === checked ? seat : undefined,
    recorded: later(written, day),
  };
}
