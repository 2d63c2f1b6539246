import type { Issue, IssueFacts } from '../../../src/domain/issues.ts';
import { noNames, type Names } from '../../../src/domain/names.ts';
import { describeIssue } from '../../../src/labels/issues.ts';
import type { ExamplesFor } from './examples/form.ts';

interface Asked {
  readonly issue: Issue;
  readonly names: Names;
  readonly better: readonly string[] | undefined;
}

/** The issues of examples, each with what the content calls its branches and metrics. */
export function issuesOf(some: Partial<ExamplesFor<IssueFacts>>): Asked[] {
  return Object.entries(some).flatMap(([code, list]) =>
    list.map(([facts, at, names = noNames, better]) => {
      return { issue: { code, facts, at } as unknown as Issue, names, better };
    }),
  );
}

/** Title, message and hint of each example, as an editor reads them. */
export function worded(some: Partial<ExamplesFor<IssueFacts>>): string {
  return issuesOf(some)
    .map(({ issue, names, better }) => {
      const { title, message, hint } = describeIssue(issue, names, better);
      return [`${issue.code}: ${title}`, message, ...hint.split('\n').map((line) => `> ${line}`)];
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
