import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/labels/issues.ts';
import { examples } from './issues/examples.ts';
import { proseExamples } from './issues/examples/prose.ts';
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

  it('tells what stops a build from what does not', () => {
    const severityOf = new Map(
      issuesOf(examples).map(({ issue, names }) => [
        issue.code,
        describeIssue(issue, names).severity,
      ]),
    );
    expect([severityOf.get('unknown-metric'), severityOf.get('not-returned')]).toEqual([
      'error',
      'warning',
    ]);
  });

  it.each(issuesOf(proseExamples))(
    'tells what is wrong with the words of a report as an error once it is signed off',
    ({ issue, names }) => {
      const isFinal = 'isFinal' in issue.facts && issue.facts.isFinal;
      expect(describeIssue(issue, names).severity).toBe(isFinal ? 'error' : 'warning');
    },
  );
});
