import { allowedWords } from '../asked/allowed-words.ts';
import { existsOn, foundedOn, stateOn, type Branch } from '../branch.ts';
import { fieldsOf } from '../catalogue/catalogue.ts';
import { fieldTypes, type Field } from '../catalogue/field.ts';
import type { Corpus } from '../corpus.ts';
import { inData, inFile, issue, type FieldPath, type Issue, type Place } from '../issues.ts';
import { firstDay, timeKey, treeDay, type When, type WorkRecord } from '../record.ts';
import type { RecordOrParts } from '../record-parts.ts';
import type { Check } from './check.ts';
import { eachRecord } from './each-record.ts';
import { ownValue } from '../own.ts';

export const recordChecks: readonly Check[] = [
  { name: 'records lie in folders of branches that existed', find: eachRecord(hostExists) },
  { name: 'what the office keeps lies with the office', find: eachRecord(keeper) },
  { name: 'partners exist and are not the host', find: eachRecord(partners) },
  { name: 'partners are a part of the whole gathering', find: eachField(partnersPart) },
  { name: 'fields name branches and seats that exist', find: eachField(namedThings) },
  { name: 'counts stay within the size of the branch', find: eachField(branchSize) },
  { name: 'themes and campaigns exist and had begun', find: eachRecord(themes) },
  { name: 'nothing is dated before its kind was recorded', find: eachRecord(kindsThen) },
  { name: 'nothing is dated after the last day of the site', find: eachRecord(future) },
];

type Value = WorkRecord['values'][string];

function eachField(
  find: (field: Field, value: Value, record: RecordOrParts, corpus: Corpus) => Issue[],
) {
  return eachRecord((record, corpus) => {
    const kinds = record.kinds.flatMap((id) => corpus.catalogue.kinds.get(id) ?? []);
    return [...fieldsOf(kinds).values()].flatMap((field) => {
      const value = ownValue(record.values, field.name);
      return value === undefined ? [] : find(field, value, record, corpus);
    });
  });
}

function hostExists(record: RecordOrParts, { branches }: Corpus): Issue[] {
  const branch = branches.get(record.branch);
  if (!branch) {
    return [issue('unknown-branch', { value: record.branch }, inFile(record.file))];
  }
  return record.when
    ? lifetime(branch, record.when, inData(record.file, timePath(record.when)))
    : [];
}

/** Before its founding and after its end a branch holds nothing; a count may end with the branch. */
function lifetime(branch: Branch, when: When, place: Place): Issue[] {
  const first = firstDay(when);
  const last = treeDay(when);
  const from = foundedOn(branch);
  if (last < from) {
    return [issue('branch-not-founded', { branch: branch.slug, day: last, from }, place)];
  }
  if (branch.ended !== undefined && first > branch.ended) {
    const facts = { branch: branch.slug, day: first, ended: branch.ended };
    return [issue('branch-ended', facts, place)];
  }
  return [];
}

function timePath(when: When): FieldPath {
  return [timeKey(when)];
}

/** The return that is waited for is the office's: a branch's record of such a kind would slip past it. */
function keeper(record: RecordOrParts, { catalogue, site, branches }: Corpus): Issue[] {
  if (record.branch === site.root || !branches.has(site.root)) return [];
  return record.kinds.flatMap((id, index): Issue[] => {
    const kind = catalogue.kinds.get(id);
    if (kind?.keptBy !== 'office') return [];
    const facts = { kind: kind.label, branch: record.branch, root: site.root };
    const path = index === 0 ? ['kind'] : ['also'];
    return [issue('kind-kept-by-office', facts, inData(record.file, path))];
  });
}

function partnersPart(field: Field, value: Value, record: RecordOrParts): Issue[] {
  if (field.share !== 'present' || typeof value !== 'number') return [];
  const present = record.with.reduce((sum, partner) => sum + (partner.present ?? 0), 0);
  if (present <= value) return [];
  const facts = { present, field: field.label, value };
  return [issue('partners-beyond-total', facts, inData(record.file, ['with']))];
}

function partners(record: RecordOrParts, { branches }: Corpus): Issue[] {
  return record.with.flatMap(({ branch: slug }, index) => {
    const place = inData(record.file, ['with', index, 'branch']);
    const branch = branches.get(slug);
    if (!branch) {
      return [issue('unknown-branch', { value: slug }, place)];
    }
    if (slug === record.branch) return [issue('partner-is-host', { branch: slug }, place)];
    return record.when ? lifetime(branch, record.when, place) : [];
  });
}

function namedThings(field: Field, value: Value, record: RecordOrParts, corpus: Corpus): Issue[] {
  const allowed = allowedWords({ field, type: field.type }, corpus);
  if (!allowed) return [];
  const { of: what, words } = allowed;
  const list: readonly string[] = Array.isArray(value) ? value : [String(value)];
  const path = (index: number) => (Array.isArray(value) ? [field.name, index] : [field.name]);
  const place = (index: number) => inData(record.file, path(index));
  return list.flatMap((name, index): Issue[] => {
    // Where no seat is declared anywhere, nothing is known of any.
    const isKnown = words.includes(name) || (what === 'seat' && words.length === 0);
    if (isKnown && what !== 'branch') return [];
    switch (what) {
      case 'branch':
        return isKnown
          ? standing(field, name, record, corpus, place(index))
          : [issue('unknown-branch', { value: name }, place(index))];
      case 'option':
        return [issue('unknown-choice', { value: name, allowed: words, what }, place(index))];
      case 'seat':
      case 'theme':
      case 'campaign':
      case 'metric':
      case 'commitment':
      case 'rule':
      case 'duty':
        return [issue('unknown-choice', { value: name, what }, place(index))];
      case 'plan':
        return [issue('unknown-plan', { id: name }, place(index))];
    }
  });
}

/** Several branches took part on that day, and so existed; one may be spoken of before or after. */
function standing(
  { type }: Field,
  slug: string,
  { when }: RecordOrParts,
  { branches }: Corpus,
  place: Place,
): Issue[] {
  const branch = branches.get(slug);
  if (!branch || !when || !fieldTypes[type].list || existsOn(branch, treeDay(when))) return [];
  return lifetime(branch, when, place);
}

function branchSize(field: Field, value: Value, record: RecordOrParts, corpus: Corpus): Issue[] {
  const branch = corpus.branches.get(record.branch);
  const { when } = record;
  if (field.atMost !== 'branch.members' || typeof value !== 'number' || !branch || !when) return [];
  const day = treeDay(when);
  const { members, name } = stateOn(branch, day);
  // A count over a period adds up several meetings, so the size bounds each of them.
  const times = when.form === 'period' ? (when.times ?? 1) : 1;
  if (members === undefined || value <= members * times) return [];
  const facts = { field: field.label, value, branch: name, members, day };
  return [issue('beyond-branch-size', facts, inData(record.file, [field.name]))];
}

function themes(record: RecordOrParts, { catalogue }: Corpus): Issue[] {
  const named = [
    ...record.themes.map((label, index) => ({
      label,
      path: ['themes', index],
      known: catalogue.themes,
      what: 'theme' as const,
    })),
    ...(record.campaign === undefined
      ? []
      : [
          {
            label: record.campaign,
            path: ['campaign'],
            known: catalogue.campaigns,
            what: 'campaign' as const,
          },
        ]),
  ];
  return named.flatMap(({ label, path, known, what }) => {
    const theme = known.get(label);
    const place = inData(record.file, path);
    if (!theme) {
      return [issue('unknown-choice', { value: label, what }, place)];
    }
    const date = record.when && treeDay(record.when);
    return date !== undefined && date < theme.from
      ? [issue('theme-not-yet', { theme: label, from: theme.from, date }, place)]
      : [];
  });
}

/** What goes on, or counts over days that go on, after that day may have begun earlier. */
function kindsThen(record: RecordOrParts, { catalogue }: Corpus): Issue[] {
  const { when, file } = record;
  if (!when) return [];
  const date = when.form === 'span' ? when.to : treeDay(when);
  return record.kinds.flatMap((id, index) => {
    const kind = catalogue.kinds.get(id);
    if (kind?.since === undefined || date === undefined || date >= kind.since) return [];
    const path: FieldPath = index === 0 ? ['kind'] : ['also'];
    const facts = { kind: kind.label, since: kind.since, date };
    return [issue('kind-not-yet', facts, inData(file, path))];
  });
}

function future(record: RecordOrParts, { site }: Corpus): Issue[] {
  const { when, file } = record;
  if (!when) return [];
  const first = firstDay(when);
  if (first > site.asOf) {
    const facts = { date: first, asOf: site.asOf };
    return [issue('date-after-asof', facts, inData(file, timePath(when)))];
  }
  // What was written down while the period ran cannot tell of its end.
  const written =
    record.recorded === undefined || record.recorded > site.asOf ? site.asOf : record.recorded;
  if (when.form === 'period' && (when.through ?? when.period.to) > written) {
    const facts = { period: when.period.id, asOf: written };
    return [issue('period-not-over', facts, inData(file, ['period']))];
  }
  return [];
}
