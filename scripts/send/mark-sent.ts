import { isDeepStrictEqual } from 'node:util';
import { hasTaken, sentStatus } from '../../src/domain/sign-off.ts';
import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** A step of the sign-off, as it is written. */
export interface Step {
  readonly step: string;
  readonly seat: string;
  readonly on: string;
}

/** A step on one line: `{ step: 报送, seat: 党建办主任, on: 2023-07-14 }`. */
export function stepText({ step, seat, on }: Step): string {
  return `{ step: ${step}, seat: ${seat}, on: ${on} }`;
}

/**
 * A report's text with its status and one step more, which a seat that has sent it on that day already has taken, and
 * nothing else changed; `undefined` where its head is written
 * in a way in which that cannot be done safely.
 */
export function markedAsSent(text: string, step: Step): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replaceAll('\r\n', '\n');
  const head = /^(\uFEFF?---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))/.exec(plain);
  if (!head) return undefined;
  const [whole, open = '', yaml = '', close = ''] = head;
  const changed = isTaken(yaml, step) ? withStatus(yaml) : withStep(withStatus(yaml), step);
  if (changed === undefined || !saysJustThat(yaml, changed, step)) return undefined;
  const written = open + changed + close + plain.slice(whole.length);
  return eol === '\n' ? written : written.replaceAll('\n', eol);
}

function isTaken(yaml: string, step: Step): boolean {
  const { signoff } = valuesOf(yaml);
  return Array.isArray(signoff) && hasTaken(signoff.filter(isStep), step);
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null) return false;
  const given = new Map(Object.entries(value));
  return ['step', 'seat', 'on'].every((key) => typeof given.get(key) === 'string');
}

function withStatus(yaml: string): string {
  const line = `status: ${sentStatus}`;
  return /^status:.*$/m.test(yaml)
    ? yaml.replace(/^status:.*$/m, line)
    : yaml.replace(/^(title:.*\n)/m, `$1${line}\n`);
}

function withStep(yaml: string, step: Step): string | undefined {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) return undefined;
  const list: unknown = (root as YAMLMap).get('signoff', true);
  if (list === undefined) return `${yaml}signoff:\n  - ${stepText(step)}\n`;
  if (!isSeq(list) || !list.range) return undefined;
  return list.flow ? inFlow(yaml, list, step) : inBlock(yaml, list, step);
}

function inFlow(yaml: string, list: YAMLSeq, step: Step): string {
  const end = yaml.lastIndexOf(']', (list.range?.[1] ?? 1) - 1);
  const comma = list.items.length > 0 ? ', ' : '';
  return yaml.slice(0, end).trimEnd() + comma + stepText(step) + yaml.slice(end);
}

/** Behind the last line of the list that says something, as far in as its first entry. */
function inBlock(yaml: string, list: YAMLSeq, step: Step): string {
  const [start = 0, end = 0] = list.range ?? [];
  const lineStart = yaml.lastIndexOf('\n', start) + 1;
  const indent = yaml.slice(lineStart, start).replace(/[^ ].*$/s, '');
  const before = `${yaml.slice(0, end).trimEnd()}\n`;
  return `${before}${indent}- ${stepText(step)}\n${yaml.slice(end).replace(/^\n/, '')}`;
}

function saysJustThat(before: string, after: string, step: Step): boolean {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const steps: unknown = old['signoff'] ?? [];
  const taken = Array.isArray(steps) ? (steps as unknown[]) : [];
  const expected = {
    ...old,
    status: sentStatus,
    signoff: isTaken(before, step) ? steps : [...taken, { ...step }],
  };
  return isDeepStrictEqual(sortedKeys(now), sortedKeys(expected));
}

function valuesOf(yaml: string): Record<string, unknown> {
  const value: unknown = parseDocument(yaml).toJS();
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function sortedKeys(values: Record<string, unknown>): [string, unknown][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
