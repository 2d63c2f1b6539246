import { inText, issue, type Issue } from '../issues.ts';
import type { Report } from '../report.ts';
import { todosOf } from '../todos.ts';
import type { Check } from './check.ts';
import { eachReport, isFinal } from './report-passages.ts';

export const todoChecks: readonly Check[] = [
  { name: 'nothing is left to write in a report', find: eachReport(left) },
];

/** Once for a report: whoever has begun one has many. */
function left(report: Report): Issue[] {
  const todos = todosOf(report);
  const [first] = todos;
  if (!first) return [];
  const facts = {
    isFinal: isFinal(report),
    count: todos.length,
    lines: [...new Set(todos.map(({ line }) => line))],
    text: first.attributes['text'] ?? '',
  };
  return [issue('todo-left', facts, inText(report.file, first.line, first.column))];
}
