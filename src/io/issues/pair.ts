import { issue, type Issue, type IssueFacts, type Place } from '../../domain/issues.ts';
import { meantKey } from '../../domain/meant/word.ts';
import { ownValue } from '../../domain/own.ts';
import { timeKeys } from '../../domain/record-keys.ts';
import { pathKey, placeKey } from './place-key.ts';
import { misreadKey } from './misread-key.ts';

/**
 * A misspelt key is an unknown one and a missing one. Where the two stand in one mapping and resemble each
 * other, only the unknown key is reported, with the key that it was meant to be; the same for one whose
 * punctuation hides the missing key.
 */
export function pairKeys(issues: readonly Issue[]): Issue[] {
  const missing = Map.groupBy(
    issues.filter((one) => one.code === 'missing-key'),
    ({ at }) => parentOf(at),
  );
  const dated = new Set(issues.flatMap(mappingsWithTime));
  if (missing.size === 0 && dated.size === 0) return [...issues];
  const paired = new Set<Issue>();
  const told = issues.map((one): Issue => {
    if (one.code !== 'unknown-key') return one;
    const siblings = one.at.in === 'data' ? (missing.get(parentOf(one.at)) ?? []) : [];
    const meant = siblings.find((other) => !paired.has(other) && isMeant(one.facts, other.facts));
    if (!meant) return one;
    paired.add(meant);
    return issue('unknown-key', { ...one.facts, meant: meant.facts.key }, one.at);
  });
  const hidden = new Set(issues.flatMap(keysHiddenBy));
  const isHidden = ({ code, at }: Issue) =>
    (code === 'missing-key' && hidden.has(placeKey(at) ?? '')) ||
    (code === 'time-missing' && dated.has(parentOf(at)));
  return told.filter((one) => !paired.has(one) && !isHidden(one));
}

/** The mapping that a key belongs to, as a name for it. */
function parentOf(at: Place): string {
  return at.in === 'data' ? pathKey(at.file, at.path.slice(0, -1)) : '';
}

/** The addresses of the keys that were meant where punctuation made another one of them. */
function keysHiddenBy(one: Issue): readonly string[] {
  const { at } = one;
  if (one.code !== 'unknown-key' || at.in !== 'data') return [];
  const keys = misreadKey(one)?.keys ?? [];
  return keys.map((key) => pathKey(at.file, [...at.path.slice(0, -1), key]));
}

/** The mapping whose time is written under another name: it is not missing. */
function mappingsWithTime({ code, facts, at }: Issue): readonly string[] {
  if (code !== 'unknown-key') return [];
  const meant = meantKey(facts);
  return meant !== undefined && timeKeys.some((key) => key === meant) ? [parentOf(at)] : [];
}

/** Longer keys resemble nothing: comparing their letters would take the square of their number. */
const comparedLength = 100;

/** Whether an unknown key is one that is missing: it looks like it, or is a Chinese word for it. */
function isMeant(unknown: IssueFacts['unknown-key'], missing: IssueFacts['missing-key']): boolean {
  if (resemble(unknown, missing)) return true;
  const allowed = unknown.allowed.includes(missing.key)
    ? unknown.allowed
    : [...unknown.allowed, missing.key];
  return /\p{Script=Han}/u.test(unknown.key) && meantKey({ ...unknown, allowed }) === missing.key;
}

function resemble(
  { key, labels }: IssueFacts['unknown-key'],
  { key: wanted, label = ownValue(labels, wanted) }: IssueFacts['missing-key'],
): boolean {
  if (label !== undefined && key.length >= 2 && (label.includes(key) || key.includes(label))) {
    return true;
  }
  if (Math.max(key.length, wanted.length) > comparedLength) return false;
  const [a, b] = [key.toLowerCase(), wanted.toLowerCase()];
  return sharedLetters(a, b) >= 0.75 * Math.max(a.length, b.length);
}

/** How many letters two words have in common, in any order. */
function sharedLetters(a: string, b: string): number {
  const left = [...b];
  return [...a].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
