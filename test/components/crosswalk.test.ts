import { describe, expect, it } from 'vitest';
import {
  crosswalkLines,
  crosswalkSheet,
  crosswalkSummary,
} from '../../src/components/crosswalk-view.ts';
import { corpusWith } from './corpus.ts';

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

  it('is not there where the content has none', () => {
    expect(crosswalkLines(corpusWith())).toEqual([]);
  });
});
