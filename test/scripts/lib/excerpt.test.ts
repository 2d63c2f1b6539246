import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../scripts/lib/excerpt.ts';

describe('excerptOf(line, column)', () => {
  it('marks the place below the line', () => {
    expect(excerptOf('kind: 党刻', 7)).toEqual({ text: 'kind: 党刻', caret: '      ^' });
  });

  it('stands below Chinese characters, which are two columns wide', () => {
    expect(excerptOf('标题：甲', 4)?.caret).toBe('\u3000\u3000\u3000^');
  });

  it('stands below other signs that are two columns wide, and counts accents with their letter', () => {
    expect(excerptOf('🙂e\u0301甲', 5)?.caret).toBe('\u3000 ^');
  });

  it('marks the end where the column lies beyond the line', () => {
    expect(excerptOf('date:', 40)?.caret).toBe('     ^');
  });

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(100)}X${'b'.repeat(100)}`;
    const excerpt = excerptOf(line, 101);
    expect(excerpt?.text).toBe(`…${'a'.repeat(24)}X${'b'.repeat(39)}…`);
    expect(excerpt?.text.charAt(excerpt.caret.length - 1)).toBe('X');
  });

  it('shows tabs and unseen characters as what takes one column', () => {
    expect(excerptOf('\ttitle: a\u200bb', 1)?.text).toBe(' title: a·b');
  });

  it.each([undefined, '', '   ', '---'])('shows nothing for %j', (line) => {
    expect(excerptOf(line, 1)).toBeUndefined();
  });
});
