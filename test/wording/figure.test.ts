import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wording } from '../../src/domain/catalogue/metric.ts';
import { period } from '../../src/domain/period.ts';
import type { Gap } from '../../src/domain/tally/tally.ts';
import { exactText, figureNotes, figureText, fractionText } from '../../src/wording/figure.ts';
import { gapReason } from '../../src/wording/gaps.ts';
import { comparison, figure, metric, records, tally } from './builders.ts';

const ratio = { unit: '%', ratio: { of: 'present', to: 'expected' } };
const published = {
  unit: '%',
  nature: 'provided',
  from: ['经济指标'],
  take: { latest: 'growth' },
};

function textOf(written: Record<string, unknown>, value: number, as: Wording): string {
  return figureText(figure(tally({ metric: metric(written), value }), { as }));
}

describe('the text of a figure', () => {
  it.each<[Record<string, unknown>, number, Wording, string]>([
    [{}, 46, '确数', '46场次'],
    [{}, 0, '确数', '0场次'],
    [{}, 1284, '余', '1280余场次'],
    [{ unit: '件' }, 23_456, '万余', '2.3万余件'],
    [{ unit: '件' }, 1284, '万余', '1284件'],
    [{ unit: '万元' }, 2_863_500, '亿元', '286.35亿元'],
    [ratio, 95.6, '百分比', '95.6%'],
    [ratio, 95.6, '确数', '95.6%'],
    [ratio, 100, '余', '100%'],
    [{ ...ratio, unit: '次' }, 95.6, '确数', '95.6%'],
    [{ each: 'branch', of: 'talks', take: 'share', unit: '个' }, 85, '确数', '85%'],
    [published, 5.2, '确数', '5.2%'],
    [published, -3, '百分比', '-3%'],
    [{ ...published, as: '同比' }, 5.2, '同比', '同比增长5.2%'],
    [{ ...published, as: '同比' }, -3, '同比', '同比下降3%'],
    [{ ...published, as: '同比' }, 5.2, '确数', '5.2%'],
    // A share that another office published is no growth, whatever wording is asked for.
    [published, 95.6, '同比', '95.6%'],
    // What is no percentage cannot be printed as one, and what was not compared has not grown.
    [{}, 46, '百分比', '46场次'],
    [{}, 46, '同比', '46场次'],
  ])('%o with %d as %s is %s', (written, value, as, text) => {
    expect(textOf(written, value, as)).toBe(text);
  });

  it('is the comparison where the figure is one', () => {
    const up = comparison({ outcome: 'up', change: { in: 'percent', size: 12.5 } });
    expect(figureText(figure(tally(), { as: '同比', comparison: up }))).toBe('同比增长12.5%');
  });

  it.each<[Gap, string]>([
    ['unreported', '【待报】'],
    ['no-source', '【待报】'],
    ['longer-source', '【待报】'],
    ['no-target', '【无此目标】'],
    ['double-count', '【待核】'],
    ['ambiguous', '【待核】'],
    ['unstated', '【待核】'],
    ['unsplit', '【待核】'],
    ['unshared', '【待核】'],
    ['host-only', '【无单列数】'],
    ['overlap', '【待核】'],
    ['cut', '【统计期未完】'],
    ['moved', '【组织调整】'],
    ['cut-verdict', '【统计期未完】'],
    ['definition-changed', '【口径不同，不可比】'],
    ['upcoming', '【未到期】'],
    ['zero-denominator', '【分母为0】'],
    ['no-branch', '【无此党组织】'],
    ['not-asked', '【不统计】'],
    ['not-kept-yet', '【尚未登记】'],
    ['no-calendar', '【缺工作日安排】'],
  ])(
    'without a value for %s is %s in every wording, with a sentence that says why',
    (gap, text) => {
      const none = tally({ value: null, gap });
      const wordings: Wording[] = ['确数', '余', '万余', '百分比', '同比', '亿元'];
      for (const as of wordings) expect(figureText(figure(none, { as }))).toBe(text);
      expect(exactText(none)).toBe(text);
      expect(gapReason({ gap, keptSince: [] })).toMatch(/^[^【】]{6,}。$/);
    },
  );

  it('for want of reports does not say that there are no records: those that there are may not count', () => {
    const reason = gapReason({ gap: 'unreported', keptSince: [] });
    expect(reason).toContain('没有可以计入的');
    expect(reason).not.toContain('没有记录');
  });
});

describe('the notes of a figure', () => {
  const notesOf = (found: Parameters<typeof tally>[0]) =>
    figureNotes(tally(found)).map(({ text }) => text);

  it('are none where all is complete and checked', () => {
    expect(notesOf({ reporting: { expected: ['a', 'b'], missing: [] } })).toEqual([]);
  });

  it('say what was held together with others and is not in the number', () => {
    expect(notesOf({ leftOut: ['a', 'b'] })).toEqual(['不含合办记录2条']);
  });

  it('say since when a kind is recorded, beside a number and in place of one', () => {
    const keptSince = [{ kind: '志愿服务活动', since: '2023-01-01' }];
    const words = '志愿服务活动从2023年1月1日起登记';
    expect(notesOf({ keptSince })).toEqual([words]);
    expect(notesOf({ keptSince, value: null, gap: 'not-kept-yet' })).toEqual([words]);
    expect(gapReason({ gap: 'not-kept-yet', keptSince })).toBe(
      `${words}；统计期在此以前，没有数可言，不能当作0。`,
    );
  });

  it('say how many have reported where someone is missing', () => {
    const expected = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const reporting = { expected, missing: ['a', 'b'] };
    expect(notesOf({ reporting })).toEqual(['已报5/7个']);
    expect(notesOf({ reporting, value: null, gap: 'unreported' })).toEqual(['已报5/7个']);
    expect(notesOf({ reporting, value: null, gap: 'upcoming' })).toEqual([]);
    expect(notesOf({ reporting: { expected: ['a'], missing: ['a'] } })).toEqual(['报送不全']);
  });

  it('say how many of the number are not checked', () => {
    expect(notesOf({ value: 5, contributions: records(5), unchecked: 2 })).toEqual(['其中待核2']);
    const parts = [tally({ contributions: records(3) }), tally({ contributions: records(2) })];
    const sum = metric({ plus: ['talks', 'quizzes'] });
    expect(notesOf({ metric: sum, parts, value: 5, unchecked: 2 })).toEqual(['其中待核2']);
  });

  it('say how many records are not checked where a record is not one of the number', () => {
    const sum = metric({ from: ['短信'], take: { sum: 'messages' } });
    expect(notesOf({ metric: sum, value: 1284, unchecked: 2 })).toEqual(['含待核记录2条']);
    expect(notesOf({ metric: metric(ratio), value: 95.6, unchecked: 1 })).toEqual([
      '含待核记录1条',
    ]);
    const [one] = records(1);
    const monthly = one ? [{ ...one, amount: 3 }] : [];
    expect(notesOf({ value: 3, contributions: monthly, unchecked: 1 })).toEqual(['含待核记录1条']);
  });

  it('say how far the figure reaches and from which period it was taken', () => {
    expect(notesOf({ through: '2023-06-20' })).toEqual(['截至6月20日']);
    const basis = period('2023-06');
    expect(notesOf({ metric: metric(published), basis })).toEqual(['提供口径期2023年6月']);
    const latest = { from: ['党员情况'], take: { latest: 'members' } };
    const stock = metric({ ...latest, nature: 'stock' });
    const atEnd = metric({ ...latest, nature: 'provided', time: 'atEnd' });
    expect(notesOf({ metric: stock, basis })).toEqual(['取2023年6月末数']);
    expect(notesOf({ metric: atEnd, basis })).toEqual(['取2023年6月末数']);
    expect(notesOf({ basis: period('2023-01-01/2023-06-30') })).toEqual([]);
  });

  it('come in one order', () => {
    const notes = notesOf({
      basis: period('2023-06'),
      through: '2023-06-20',
      reporting: { expected: ['a', 'b'], missing: ['a'] },
      contributions: records(2),
      unchecked: 1,
    });
    expect(notes).toEqual(['提供口径期2023年6月', '截至6月20日', '已报1/2个', '其中待核1']);
  });
});

describe('the exact text', () => {
  it('is the value itself whatever the wording', () => {
    expect(exactText(tally({ value: 1284, metric: metric({ as: '余' }) }))).toBe('1284场次');
    expect(exactText(tally({ value: 95.6, metric: metric(ratio) }))).toBe('95.6%');
  });

  it('says beside a percentage what was divided', () => {
    expect(fractionText(tally({ numerator: 175, denominator: 183 }))).toBe('175/183');
    expect(fractionText(tally())).toBeUndefined();
  });

  it('is also the printed one where the wording is exact', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const exact = tally({ value });
        expect(figureText(figure(exact))).toBe(exactText(exact));
      }),
    );
  });
});
