import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedHtml } from '../../support/printed.ts';

/** A text with its links in square brackets, in the place of their tags. */
const linked = (text: string) =>
  printedHtml(text)
    .replaceAll(/<a [^>]*>(.*?)<\/a>/g, '[$1]')
    .replaceAll('&#x26;', '&');

describe('a bare address', () => {
  it.each([
    ['见https://a.gov.cn/b，**重点**看', '见[https://a.gov.cn/b]，<strong>重点</strong>看'],
    ['**https://a.gov.cn/b**。', '<strong>[https://a.gov.cn/b]</strong>。'],
    ['甲https://a.cn/b。乙https://a.cn/c', '甲[https://a.cn/b]。乙[https://a.cn/c]'],
    ['登录https://a.gov.cn查看', '登录[https://a.gov.cn]查看'],
    ['（http://10.1.1.5:8080/a_(1)）', '（[http://10.1.1.5:8080/a_(1)]）'],
    [
      'see https://a.cn/?a=1&b=2, and (https://b.cn/c).',
      'see [https://a.cn/?a=1&b=2], and ([https://b.cn/c]).',
    ],
    ['https://a.cn/s/_Xy_?b_c_', '[https://a.cn/s/_Xy_?b_c]_'],
    ['或www.a.cn/b，a@b.gov.cn。', '或[www.a.cn/b]，[a@b.gov.cn]。'],
    [
      'https://a.cn/b,https://b.cn/c;http://c.cn',
      '[https://a.cn/b],[https://b.cn/c];[http://c.cn]',
    ],
    ['https://a.cn/b,c,hd', '[https://a.cn/b,c,hd]'],
    ['[附件1]https://a.cn/b', '[附件1][https://a.cn/b]'],
  ])('ends where none goes on: %s', (text, expected) => {
    expect(linked(text)).toBe(`<p>${expected}</p>`);
  });

  it.each(['https://', 'https://，', 'www.', 'http', 'xhttps://a.cn'])('is none: %s', (text) => {
    expect(printedHtml(text)).toBe(`<p>${text}</p>`);
  });

  it('is no link of its own within a link', () => {
    expect(linked('[https://a.cn，甲](https://a.cn)')).toBe('<p>[https://a.cn，甲]</p>');
  });

  it('keeps every character, and takes none of Chinese', () => {
    const pieces = fc.constantFrom(
      'https://a.cn',
      '/b',
      '?c=1',
      '甲',
      '，',
      '。',
      '.',
      ',',
      '(',
      ')',
      '（',
      '）',
      ' ',
      'www.b.cn',
      '~',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = `见${parts.join('').trim()}`;
        // Waves on both sides of something are marks that strike it out, and are told of as such.
        fc.pre(!/~[^~]+~/.test(text));
        const page = printedHtml(text).replaceAll('&#x26;', '&');
        expect(page.replaceAll(/<[^>]*>/g, '')).toBe(text);
        for (const [, address] of page.matchAll(/href="([^"]*)"/g)) {
          expect(address).toMatch(/^https?:\/\/[!-~]*[A-Za-z\d/)]$/);
        }
      }),
    );
  });
});
