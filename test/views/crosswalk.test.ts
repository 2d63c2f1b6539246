import { describe, expect, it } from 'vitest';
import {
  crosswalkLines,
  crosswalkSheet,
  crosswalkSummary,
} from '../../src/views/about/crosswalk-view.ts';
import { recordAt } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

const crosswalk = `- { id: S1, text: 党课, metrics: [lectures], kinds: [党课], planned: 升降以后判定 }
- { id: S2, text: 谁去, pages: [/branches/] }
- { id: S3, text: 常抓, prose: 修辞，不作统计 }
`;

describe('the crosswalk', () => {
  const corpus = corpusWith({ 'catalogue/crosswalk.yaml': crosswalk });

  it('leads from each statement to what serves it, and says what is there and what is not', () => {
    const lines = crosswalkLines(corpus);
    expect(lines.map(({ places }) => places.flatMap(({ links }) => links))).toEqual([
      [
        { text: '党课', path: '/metrics/lectures/' },
        { text: '党课', path: '/kinds/party-lecture/' },
      ],
      [{ text: '党组织', path: '/branches/' }],
      [],
    ]);
    expect(
      lines.map(({ states }) => states.map(({ state, reason }) => [state.text, reason])),
    ).toEqual([
      [
        ['已有', undefined],
        ['计划中', '升降以后判定'],
      ],
      [['已有', undefined]],
      [['只作文字', '修辞，不作统计']],
    ]);
    expect(crosswalkSummary(lines)).toBe(
      '共3项：已有2项、计划中1项、只作文字1项。一项里有几种情形的，在每种里都算。',
    );
  });

  it('is the same in its file', () => {
    const rows = crosswalkSheet(corpus).rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(rows[0]).toEqual([
      'S1',
      '党课',
      '指标：党课；记录：党课',
      '已有；计划中（升降以后判定）',
    ]);
  });

  it('leads from a theme to its records, or to the list of themes where it has none', () => {
    const known = corpusWith({
      'catalogue/themes.yaml': `themes:
  - { id: safety, label: 安全生产, from: 2022-01-01 }
  - { id: integrity, label: 廉洁教育, from: 2022-01-01 }
`,
      'catalogue/crosswalk.yaml': '- { id: S1, text: 学习, themes: [安全生产, 廉洁教育] }\n',
      ...recordAt('window', { date: '2023-03-16', themes: ['安全生产'] }),
    });
    const places = crosswalkLines(known).flatMap((line) => line.places);
    expect(places.flatMap(({ links }) => links)).toEqual([
      { text: '安全生产', path: '/kinds/themes/safety/' },
      { text: '廉洁教育', path: '/kinds/#themes' },
    ]);
  });

  it('is not there where the content has none', () => {
    expect(crosswalkLines(corpusWith())).toEqual([]);
  });
});
