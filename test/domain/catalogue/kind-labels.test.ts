import { describe, expect, it } from 'vitest';
import { loadScenario, metric, scenario } from '../tally/scenario.ts';

function told(...args: Parameters<typeof loadScenario>) {
  return loadScenario(...args).issues.map(({ file, line, issue }) => [file, line, issue.code]);
}

describe('a kind in the catalogue', () => {
  it('is written by its label, and goes by its id from there on', () => {
    const corpus = scenario([
      metric({ from: ['党课', { kind: '主题党日', where: {} }], take: 'count' }),
    ]);
    const { metrics, kinds } = corpus.catalogue;
    expect(metrics.get('asked')?.versions[0].definition).toMatchObject({
      from: { kinds: [{ kind: 'party-lecture' }, { kind: 'theme-day' }], complete: true },
    });
    expect(kinds.get('activity')?.fields['agreement']?.targets).toEqual(['agreement']);
  });

  it.each(['party-lecture', '党客', 'toString'])('is not known by another word: %s', (kind) => {
    const asking = metric({ from: ['主题党日', kind], take: 'count' });
    expect(told([asking])).toEqual([['catalogue/metrics.yaml', 5, 'unknown-choice']]);
    const files = {
      'catalogue/kinds/more.yaml': `- id: follow-up
  label: 跟进
  unit: 次
  when: event
  fields:
    after: { type: record, label: 起因, of: [${kind}] }
`,
      'catalogue/crosswalk.yaml': `- { id: S1, text: 党课, kinds: [${kind}] }\n`,
    };
    expect(told([], files)).toEqual([
      ['catalogue/crosswalk.yaml', 1, 'unknown-choice'],
      ['catalogue/kinds/more.yaml', 6, 'unknown-choice'],
    ]);
  });

  it('that is not known is told where it is written, not again for each version that keeps it', () => {
    const versions = [
      { validFrom: '2022-01-01', where: { themed: true } },
      { validFrom: '2023-01-01', from: ['党课', '没有的'] },
    ];
    const found = loadScenario([metric({ from: ['党客'], take: 'count', versions })]).issues;
    const unknown = found.filter(({ issue }) => issue.code === 'unknown-choice');
    expect(unknown.map(({ issue }) => issue.at)).toMatchObject([
      { path: [0, 'from', 0] },
      { path: [0, 'versions', 1, 'from', 1] },
    ]);
  });
});
