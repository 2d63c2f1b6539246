import { describe, expect, it } from 'vitest';
import { warnings } from '../../src/domain/issues.ts';
import { describeIssue } from '../../src/labels/issues.ts';
import { examples } from './issues/examples.ts';
import { issuesOf } from './issues/worded.ts';

describe('describeIssue(issue, names)', () => {
  it.each(issuesOf(examples).map((asked) => [asked.issue.code, asked] as const))(
    'speaks of %s in whole Chinese sentences',
    (_code, { issue, names }) => {
      const { title, message, hint } = describeIssue(issue, names);
      expect(title).toMatch(/^[^。！!]*\p{Script=Han}[^。！!]*$/u);
      expect(message).toMatch(/\p{Script=Han}.*。$/u);
      expect(message).not.toContain('\n');
      expect(hint.split('\n')[0]).toMatch(/[。？：]$/);
      for (const words of [title, message, hint]) {
        expect(words.replace('![', '[')).not.toMatch(
          /[！!]|undefined|null|NaN|\[object|frontmatter|YAML|MDX|JSX/,
        );
      }
    },
  );

  it('tells the few that do not stop a build from the errors', () => {
    for (const { issue, names } of issuesOf(examples)) {
      const severity = warnings.has(issue.code) ? 'warning' : 'error';
      expect(describeIssue(issue, names).severity).toBe(severity);
    }
  });
});
