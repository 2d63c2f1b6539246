import type { Issue, IssueFacts } from '../issues.ts';
import type { Names } from '../names.ts';
import { ownValue } from '../own.ts';
import { meantChoice } from './choice.ts';
import { declaredWords, seatsHeld, seatsNear, seatsOf } from './declared.ts';
import { codeOfName, listsOf } from './named.ts';
import { wordsOfKey } from './key-words.ts';
import { nearest } from './nearest.ts';
import { severalIn } from './several.ts';

/** The word that the one of an issue was meant to be, among those that its place takes; `undefined` where none is close. */
export function meantWord(found: Issue, names: Names): string | undefined {
  const { at } = found;
  if (meantWords(found, names) !== undefined) return undefined;
  if (found.code === 'unknown-choice' && isSeveral(found.facts.value)) return undefined;
  switch (found.code) {
    case 'unknown-choice': {
      const { facts } = found;
      if ('allowed' in facts) return meantChoice(facts.value, facts.allowed);
      if (facts.what === 'rule') return codeOf(facts.value, names.rules);
      if (facts.what === 'duty') return codeOf(facts.value, names.duties);
      if (facts.what !== 'seat') return nearest(facts.value, declaredWords(facts.what, names));
      return nearest(facts.value, seatsNear(at, names));
    }
    case 'seat-unlisted':
      return nearest(found.facts.value, fittingSeats(found, names));
    case 'seat-misnamed':
      return nearest(found.facts.seat, found.facts.allowed);
    case 'return-by-stranger':
      return nearest(found.facts.seat, fittingSeats(found, names));
    case 'unknown-branch':
      return codeOf(found.facts.value, names.branch);
    case 'unknown-metric':
      return codeOf(found.facts.id, names.metric);
    case 'unknown-plan':
      return nearest(found.facts.id, names.plans);
    case 'unknown-commitment':
      return nearest(found.facts.id, names.commitments);
    case 'unknown-record':
      return nearest(found.facts.id, names.records);
    case 'field-relation-unknown':
      return nearest(found.facts.other, found.facts.allowed);
    default:
      return undefined;
  }
}

/** The words that one value of an issue strings together, where it does. */
export function meantWords(found: Issue, names: Names): readonly string[] | undefined {
  if (found.code !== 'unknown-choice') return undefined;
  const { facts } = found;
  return severalIn(
    facts.value,
    'allowed' in facts ? facts.allowed : declaredWords(facts.what, names),
  );
}

/** The seats that may stand at a place: in a branch's file its own, in a record its branch's and those of the sets. */
export function fittingSeats({ at }: Pick<Issue, 'at'>, names: Names): readonly string[] {
  if (at.file === 'site.yaml') return seatsHeld(names);
  if (at.file.startsWith('branches/')) return seatsOf(at, names);
  return at.file.startsWith('records/') ? seatsNear(at, names) : declaredWords('seat', names);
}

/** The key that an unknown one was meant to be: one that is missing beside it, by its own name or by a Chinese one. */
export function meantKey({
  key,
  allowed,
  labels,
  meant,
}: IssueFacts['unknown-key']): string | undefined {
  const own = meant ?? nearest(key, allowed);
  if (own !== undefined) return own;
  const words = allowed.flatMap((name) =>
    wordsOfKey(name, ownValue(labels, name)).map((word) => ({ name, word })),
  );
  const same = words.find(({ word }) => word === key);
  if (same) return same.name;
  const near = nearest(
    key,
    words.map(({ word }) => word),
  );
  return words.find(({ word }) => word === near)?.name ?? ofSameHead(key, allowed, labels);
}

/** The field that one that is not there was meant to be, by its own name or by what the catalogue calls it. */
export function meantField({
  field,
  allowed,
  labels,
}: IssueFacts['metric-field-unknown']): string | undefined {
  return meantKey({ key: field, allowed, ...(labels && { labels }) });
}

/** The one key whose label says another number of the same: `听课人数` for `参加人数`. */
function ofSameHead(
  key: string,
  allowed: readonly string[],
  labels: IssueFacts['unknown-key']['labels'],
): string | undefined {
  const head = /..(?:人数|次数|篇数|金额|日期|岗位|形式)$/u.exec(key)?.[0].slice(-2);
  if (head === undefined) return undefined;
  const fitting = allowed.filter((name) => ownValue(labels, name)?.endsWith(head));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Words that are strung together mean no one of them. */
function isSeveral(written: string): boolean {
  return /\S[、，,;；/\s]+\S/.test(written);
}

function codeOf(written: string, names: ReadonlyMap<string, string>): string | undefined {
  return codeOfName(written, names)?.code ?? nearest(written, listsOf(names).codes);
}
