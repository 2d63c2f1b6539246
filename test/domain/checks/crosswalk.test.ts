import { describe, expect, it } from 'vitest';
import { contentTree, plan } from '../../support/content-tree.ts';
import { loadContent } from '../../../src/io/load.ts';
import { describeIssue } from '../../../src/labels/issues.ts';

const file = 'catalogue/crosswalk.yaml';

function found(text: string) {
  const dir = contentTree({
    [file]: text,
    'catalogue/themes.yaml': 'themes:\n  - { id: safety, label: 安全生产, from: 2022-01-01 }\n',
    'plans/2023.mdx': plan({
      commitments: [{ id: 'lecturing', label: '党课', metric: 'lectures', target: 4 }],
    }),
  });
  const { issues, names } = loadContent(dir, '2023-08-15');
  return issues.filter((one) => one.file === file).map((one) => ({ ...one, names }));
}

const places = (text: string) =>
  found(text).map(({ issue, line, column }) => `${line}:${column} ${issue.code}`);

describe('the crosswalk', () => {
  it('may name metrics, kinds, commitments, themes and pages, or say why there are none', () => {
    const whole = `- id: S1
  text: 党课
  metrics: [lectures]
  kinds: [党课]
  commitments: [lecturing]
  themes: [安全生产]
  pages: [/branches/]
- { id: S2, text: 预警, planned: 以后做 }
- { id: S3, text: 修辞, prose: 不作统计 }
`;
    expect(places(whole)).toEqual([]);
  });

  it('leads nowhere that does not exist, and each slip is told at its place with what was meant', () => {
    const slips = `- id: S1
  text: 党课
  metrics: [lecture]
  kinds: [党刻]
  commitments: [lecturin]
  themes: [安全生]
  pages: [/branche/]
`;
    expect(places(slips)).toEqual([
      '3:13 unknown-metric',
      '4:11 unknown-choice',
      '5:17 unknown-commitment',
      '6:12 unknown-choice',
      '7:11 unknown-choice',
    ]);
    const hints = found(slips).map(({ issue, names }) => describeIssue(issue, names).hint);
    const meant = ['lectures', '党课', 'lecturing', '安全生产', '/branches/'];
    hints.forEach((hint, at) => {
      expect(hint).toContain(`是不是想写“${meant[at] ?? ''}”？`);
    });
  });

  it('has no entry twice and none that names nothing', () => {
    const text = `- { id: S1, text: 一, prose: 修辞 }
- { id: S1, text: 二, prose: 修辞 }
- { id: S3, text: 三, metrics: [] }
- { id: S4, text: 四, metric: [lectures] }
`;
    expect(places(text)).toEqual(['2:9 duplicate-id', '3:9 crosswalk-empty', '4:22 unknown-key']);
  });
});
