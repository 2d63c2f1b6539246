import { describe, expect, it } from 'vitest';
import { inData, issue, type FieldPath } from '../../../src/domain/issues.ts';
import { pairKeys } from '../../../src/io/issues/pair.ts';

const file = 'catalogue/metrics.yaml';
const missing = (key: string, base: FieldPath = [0], label?: string) =>
  issue('missing-key', { key, label }, inData(file, [...base, key]));
const unknown = (key: string, base: FieldPath = [0]) =>
  issue('unknown-key', { key, allowed: ['nature'] }, inData(file, [...base, key], 'key'));

describe('a missing key', () => {
  it('is told with the unknown one that resembles it, once', () => {
    const pair = pairKeys([unknown('natrue'), missing('nature'), missing('unit')]);
    expect(pair).toEqual([
      { ...unknown('natrue'), facts: { key: 'natrue', allowed: ['nature'], meant: 'nature' } },
      missing('unit'),
    ]);
    expect(pairKeys([unknown('natrue'), unknown('natuer'), missing('nature')])).toHaveLength(2);
  });

  it('is told with an unknown one that is a part of its Chinese name', () => {
    const issues = [unknown('人数'), missing('attendance', [0], '参加人数')];
    expect(pairKeys(issues)).toMatchObject([{ facts: { key: '人数', meant: 'attendance' } }]);
  });

  it('is not told where punctuation hides it', () => {
    for (const key of ['from： [党课]', 'from:[党课]', '｛from']) {
      expect(pairKeys([unknown(key), missing('from')])).toMatchObject([{ facts: { key } }]);
    }
  });

  it.each([
    ['stands in another mapping', [unknown('natrue', [0]), missing('nature', [1])]],
    ['resembles no other', [unknown('remark'), missing('nature')]],
    ['is hidden in another mapping', [unknown('from：a', [0]), missing('from', [1])]],
  ])('stays where it %s', (_, issues) => {
    expect(pairKeys(issues)).toEqual(issues);
  });

  it('is not compared with a key without end', () => {
    const issues = [unknown('nature'.repeat(50_000)), missing('nature')];
    expect(pairKeys(issues)).toEqual(issues);
  });
});
