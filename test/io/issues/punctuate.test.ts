import { describe, expect, it } from 'vitest';
import { inData, inText, issue } from '../../../src/domain/issues.ts';
import { punctuate } from '../../../src/io/issues/punctuate.ts';

const file = 'reports/a.mdx';
const at = inData(file, ['with', 0]);
const positionOf = () => ({ line: 4, column: 5 });

const unknown = (key: string) => issue('unknown-key', { key, allowed: [] }, at);
const sentence = (got: string) => issue('wrong-type', { expected: 'mapping', got }, at);

describe('a key that was misread for its punctuation', () => {
  it.each([
    [unknown('branch： window'), 11, { character: '：', ascii: ':' }],
    [unknown('branch:window'), 11, { reason: 'no-space-after-colon' }],
    [sentence('branch：window'), 11, { character: '：', ascii: ':' }],
    [unknown('｛branch'), 5, { character: '｛', ascii: '{' }],
  ])('is told as that punctuation, where it stands (%#)', (one, column, facts) => {
    expect(punctuate([one], positionOf)).toMatchObject([{ at: inText(file, 4, column), facts }]);
  });

  it.each([
    ['a key', unknown('brunch')],
    ['a sentence', sentence('两点：一是')],
    ['an address', sentence('https://a.cn')],
    ['a time', sentence('14:30')],
    ['a text that is none of a mapping', issue('wrong-type', { expected: 'id', got: 'a：b' }, at)],
  ])('is not %s', (_, one) => {
    expect(punctuate([one], positionOf)).toEqual([one]);
  });
});
