import { levels, relations, seatStates } from '../branch.ts';
import { fieldOf } from '../catalogue/catalogue.ts';
import type { Clause, Literal, ValuePath } from '../catalogue/condition.ts';
import type { Field, FieldType } from '../catalogue/field.ts';
import { numeric } from '../catalogue/field.ts';
import type { Kind } from '../catalogue/kind.ts';
import type { Source } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { isIsoDate } from '../date.ts';
import { issue, type ChoiceSubject, type Issue, type Place } from '../issues.ts';
import { cadences } from '../plan.ts';
import { sources, states } from '../record.ts';
import { verdictStates } from '../verdict.ts';
import { knownSeats } from './seats.ts';

/** What stands at the end of a path: values of a type, and where it has only so many words, those. */
interface End {
  readonly type: FieldType;
  readonly words?: readonly string[];
  readonly what?: ChoiceSubject | 'branch' | 'metric-id' | 'plan-id';
}

/**
 * Literals that a condition compares with and that the value can never be: a misspelt word, a text where a
 * number stands. Such a condition holds for nothing, and its zero would look honest.
 */
export function literalIssues(
  { path, tests }: Clause,
  from: Source,
  corpus: Corpus,
  place: Place,
): Issue[] {
  const ends = endsOf(path, from, corpus);
  return tests.flatMap((test): Issue[] => {
    if (test.op === 'in') {
      const allowed = Object.keys(corpus.site.seats);
      if (allowed.includes(test.set)) return [];
      return [issue('unknown-choice', { value: test.set, allowed, what: 'seat-set' }, place)];
    }
    if (test.op === 'exists' || ends.length === 0) return [];
    const operands = 'any' in test ? test.any : [test.than];
    return operands.flatMap((operand) => {
      if (!('literal' in operand) || ends.some((end) => fits(operand.literal, end))) return [];
      return [misfit(path, operand.literal, ends[0] as End, place)];
    });
  });
}

function fits(literal: Literal, { type, words }: End): boolean {
  if (numeric.includes(type)) return typeof literal === 'number';
  if (type === 'flag') return typeof literal === 'boolean';
  if (type === 'date') return typeof literal === 'string' && isIsoDate(literal);
  if (typeof literal !== 'string') return false;
  return words === undefined || words.length === 0 || words.includes(literal);
}

function misfit(
  path: ValuePath,
  literal: Literal,
  { type, words, what }: End,
  place: Place,
): Issue {
  const value = String(literal);
  if (words === undefined || typeof literal !== 'string') {
    return issue('metric-field-type', { field: path.text, got: value, needs: type }, place);
  }
  if (what === 'branch') return issue('unknown-branch', { value, allowed: words }, place);
  if (what === 'metric-id') return issue('unknown-metric', { id: value, allowed: words }, place);
  if (what === 'plan-id') return issue('unknown-plan', { id: value, allowed: words }, place);
  return issue('unknown-choice', { value, allowed: words, what: what ?? 'option' }, place);
}

/** The ends that a path has, one for each kind that is asked; none where it leads nowhere. */
function endsOf({ field, hop }: ValuePath, from: Source, corpus: Corpus): readonly End[] {
  if (from.of !== 'records') {
    const own =
      from.of === 'branches' ? branchEnd(field, corpus) : sourceEnd(from.of, field, corpus);
    if (!own) return [];
    if (hop === undefined) return [own];
    const end = own.what === 'branch' ? branchEnd(hop, corpus) : undefined;
    return end ? [end] : [];
  }
  return from.kinds.flatMap(({ kind: label }) => {
    const kind = corpus.catalogue.kindsByLabel.get(label);
    const end = kind && kindEnd(kind, field, hop, corpus);
    return end ? [end] : [];
  });
}

function kindEnd(
  kind: Kind,
  name: string,
  hop: string | undefined,
  corpus: Corpus,
): End | undefined {
  const field = fieldOf(kind, name);
  if (hop === undefined) return field ? fieldEnd(field, corpus) : commonEnd(name, corpus);
  if (name === 'branch' || field?.type === 'branch' || field?.type === 'branches') {
    return branchEnd(hop, corpus);
  }
  const targets = (field?.of ?? []).flatMap(
    (label) => corpus.catalogue.kindsByLabel.get(label) ?? [],
  );
  return targets.map((target) => kindEnd(target, hop, undefined, corpus)).find((end) => end);
}

function fieldEnd({ type, options }: Field, corpus: Corpus): End {
  switch (type) {
    case 'choice':
      return { type, words: options ?? [] };
    case 'seat':
      return { type, words: knownSeats(corpus), what: 'seat' };
    case 'theme':
      return { type, words: [...corpus.catalogue.themes.keys()], what: 'theme' };
    case 'branch':
    case 'branches':
      return branchesEnd(corpus);
    default:
      return { type };
  }
}

function branchesEnd({ branches }: Corpus): End {
  return { type: 'branch', words: [...branches.keys()], what: 'branch' };
}

/** What every record has. */
function commonEnd(name: string, corpus: Corpus): End | undefined {
  const { themes, campaigns } = corpus.catalogue;
  const ends: Record<string, End> = {
    branch: branchesEnd(corpus),
    title: { type: 'text' },
    date: { type: 'date' },
    from: { type: 'date' },
    to: { type: 'date' },
    themes: { type: 'theme', words: [...themes.keys()], what: 'theme' },
    campaign: { type: 'theme', words: [...campaigns.keys()], what: 'campaign' },
    source: { type: 'choice', words: sources },
    state: { type: 'choice', words: states },
    for: { type: 'text' },
  };
  return Object.hasOwn(ends, name) ? ends[name] : undefined;
}

function branchEnd(name: string, corpus: Corpus): End | undefined {
  const ends: Record<string, End> = {
    slug: branchesEnd(corpus),
    branch: branchesEnd(corpus),
    parent: branchesEnd(corpus),
    name: { type: 'text' },
    level: { type: 'choice', words: levels },
    relation: { type: 'choice', words: relations },
    tags: { type: 'choice', words: tagsOf(corpus) },
    members: { type: 'count' },
    groups: { type: 'count' },
    founded: { type: 'date' },
    ended: { type: 'date' },
    termStarted: { type: 'date' },
  };
  return Object.hasOwn(ends, name) ? ends[name] : undefined;
}

function tagsOf({ branches }: Corpus): string[] {
  const tags = [...branches.values()].flatMap((branch) =>
    branch.states.flatMap((state) => state.tags),
  );
  return [...new Set(tags)];
}

type RestSource = Exclude<Source['of'], 'records' | 'branches'>;

function sourceEnd(source: RestSource, name: string, corpus: Corpus): End | undefined {
  const commitments = [...corpus.commitments.keys()];
  const promise: Record<string, End> = {
    plan: { type: 'choice', words: [...corpus.plans.keys()], what: 'plan-id' },
    metric: { type: 'choice', words: [...corpus.catalogue.metrics.keys()], what: 'metric-id' },
    branch: branchesEnd(corpus),
    cadence: { type: 'choice', words: cadences },
  };
  const ends: Record<RestSource, Record<string, End>> = {
    seats: {
      branch: branchesEnd(corpus),
      seat: { type: 'seat', words: knownSeats(corpus), what: 'seat' },
      state: { type: 'choice', words: seatStates },
      from: { type: 'date' },
      to: { type: 'date' },
    },
    days: { date: { type: 'date' }, workday: { type: 'flag' }, weekday: { type: 'count' } },
    commitments: {
      ...promise,
      id: { type: 'choice', words: commitments, what: 'commitment' },
      target: { type: 'number' },
      strength: { type: 'choice', words: ['必成', '力争'] },
      per: { type: 'choice', words: ['branch'] },
    },
    verdicts: {
      ...promise,
      commitment: { type: 'choice', words: commitments, what: 'commitment' },
      state: { type: 'choice', words: verdictStates },
      window: { type: 'text' },
    },
  };
  return Object.hasOwn(ends[source], name) ? ends[source][name] : undefined;
}
