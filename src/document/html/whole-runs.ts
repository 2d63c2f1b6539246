import type { Run } from '../model/document.ts';
import { unparted } from '../model/unparted.ts';

/** Runs that stand next to each other, and whether no line may end within them. */
export interface Stretch {
  readonly runs: readonly Run[];
  readonly whole: boolean;
}

/** From which character to which, the last not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stands for what is no text: a note's number, the end of a line. */
const noText = '\uFFFC';

/**
 * Runs cut where lines may not end: a number and its unit stand in one line, whatever runs they are in, and so do the
 * number of a note and the character before it. Joined again they are the runs, but for where one is cut.
 */
export function wholeRuns(runs: readonly Run[]): Stretch[] {
  const text = runs.map(textOf).join('');
  const spans = joined([...numbers(text), ...marks(runs, text)].sort((a, b) => a.from - b.from));
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (from: number, to: number, whole: boolean) => {
    if (to > from) stretches.push({ runs: cut(runs, from, to), whole });
  };
  for (const { from, to } of spans) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, text.length, false);
  return stretches;
}

function textOf(run: Run): string {
  return run.is === 'text' ? run.text : noText;
}

function numbers(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { text: stretch, whole } of unparted(text)) {
    const to = from + stretch.length;
    if (whole) spans.push({ from, to });
    from = to;
  }
  return spans;
}

function marks(runs: readonly Run[], text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.is === 'note') {
      const before = [...text.slice(0, at)].at(-1) ?? '';
      if (before !== '') spans.push({ from: at - before.length, to: at + 1 });
    }
    at += textOf(run).length;
  }
  return spans;
}

/** Spans in order, those that have a character in common as one. */
function joined(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last && span.from < last.to) {
      kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else kept.push(span);
  }
  return kept;
}

function cut(runs: readonly Run[], from: number, to: number): Run[] {
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + textOf(run).length;
    if (run.is === 'text') {
      const text = run.text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
      if (text !== '') kept.push({ ...run, text });
    } else if (at >= from && at < to) kept.push(run);
    at = end;
  }
  return kept;
}
