import { describe, expect, it } from 'vitest';
import { fontRules } from '../../../scripts/pdf/font-rules.ts';
import type { Face } from '../../../src/document/paper/faces.ts';

const texts = (face: Face, text: string) => new Map([[face, new Set(text)]]);
const text = '党建3次“，”— ';
const ranges = (css: string) =>
  [...css.matchAll(/unicode-range: ([^;]*)/g)].flatMap(([, list = '']) => list.split(',')).sort();

describe('the rules that bring type to a page', () => {
  it('have the characters of its text, each once, and no others', async () => {
    const { css, missing } = await fontRules(texts('body', text));
    const wanted = Array.from(text, (one) => `U+${one.codePointAt(0)!.toString(16)}`).sort();
    expect(ranges(css)).toEqual(wanted);
    expect(missing).toEqual([]);
    expect(css).not.toMatch(/url\((?!data:)/);
  });

  it('have the characters of the standard’s every face', async () => {
    for (const face of ['title', 'body', 'first', 'second'] as const) {
      expect((await fontRules(texts(face, '局镕淼囍〔2023〕①′℃㎡'))).missing).toEqual([]);
    }
  });

  it('say which characters no free type has', async () => {
    const { css, missing } = await fontRules(texts('body', '甲\u{10FFFD}'));
    expect(missing).toEqual(['\u{10FFFD}']);
    expect(ranges(css)).toEqual(['U+7532']);
  });
});
