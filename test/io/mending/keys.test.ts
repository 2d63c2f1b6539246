import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

/** The keys of a record, each with Chinese words for it, and what it says. */
const lines = [
  { keys: ['kind', '类型', '活动类型'], value: '党课' },
  { keys: ['title', '标题', '题目'], value: '专题党课' },
  { keys: ['date', '日期', '活动日期'], value: '2023-03-16' },
  { keys: ['lecturer', '主讲人岗位'], value: '党委书记' },
  { keys: ['attendance', '参加人数'], value: '31' },
] as const;

/** What stands between a key and its value, one of them right. */
const signs = [': ', '：', ':', '： ', ' ： ', ' = ', '=', '＝', ' => ', ' -> ', ' := ', ' → '];

const line = ({ keys, value }: (typeof lines)[number]) =>
  fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...signs))
    .map(([key, sign]) => `${key}${sign}${value}`);

function load(text: string) {
  const { corpus, issues } = loadTree({ [recordFile]: text });
  return { issues, read: corpus?.records.get('equipment/2023/2023-03-16-lecture') };
}

describe('a key that is written otherwise', () => {
  it(
    'is told with a line that is taken and says the same, in every line at once',
    { timeout: 120_000 },
    () => {
      const good = load(record()).read;
      fc.assert(
        fc.property(fc.tuple(...lines.map(line)), (written) => {
          const text = ['---', ...written, '---', '', '学习贯彻党的二十大精神。', ''];
          const told = load(text.join('\n')).issues;
          for (const { line: at, better } of told) {
            if (better?.length === 1) text[at - 1] = better[0] ?? '';
          }
          const { issues, read } = load(text.join('\n'));
          expect({ written, issues }).toEqual({ written, issues: [] });
          expect({ ...read, digest: '' }).toEqual({ ...good, digest: '' });
          // Nobody is told to write a line that is there by another name.
          expect(told.map(({ issue }) => issue.code)).not.toContain('time-missing');
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['no sign', record().replace('attendance:', 'attendance'), 'missing-colon'],
    ['the sign of a computation', record().replace('kind:', 'kind ='), 'assignment'],
    ['an arrow', record().replace('date:', 'date →'), 'assignment'],
  ])('by %s is called what it is', (_what, text, reason) => {
    expect(load(text).issues.map(({ issue }) => issue.facts)).toEqual([{ reason }]);
  });

  it('is not seen in the lines of a text', () => {
    const text = record().replace('title: 专题党课', 'title: 专题\n  x = y\n  说明：甲 → 乙');
    expect(load(text).read?.title).toBe('专题 x = y 说明：甲 → 乙');
  });
});
