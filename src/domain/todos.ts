import type { ComponentUse } from './plan.ts';
import type { Report } from './report.ts';

/** The notes on what is left to write in a report, in the order of its text. */
export function todosOf({ uses }: Pick<Report, 'uses'>): readonly ComponentUse[] {
  return uses.filter(({ name }) => name === 'Todo');
}
