import { describe, expect, it } from 'vitest';
import { meantTag } from '../../../src/io/markdown/meant-tag.ts';
import { loadTree, report } from '../../support/content-tree.ts';

describe('meantTag(text, role)', () => {
  it.each([
    ['an end that is missing', '<Tally of="lectures">。', '<Tally of="lectures" />'],
    ['an end that is another sign', '<Tally of="lectures" /》。', '<Tally of="lectures" />'],
    ['no quotes', '<Tally of=lectures branch=window />', '<Tally of="lectures" branch="window" />'],
    ['small letters', '<tally of="lectures" />', '<Tally of="lectures" />'],
    ['a colon for the sign of equality', '<Tally of:“lectures” />', '<Tally of="lectures" />'],
    [
      'an end tag that is missing',
      '<Said reason="原文">开门红。',
      '<Said reason="原文">开门红。</Said>',
    ],
  ])('writes a tag with %s as it is read', (_, written, meant) => {
    expect(meantTag(written, 'report')).toBe(meant);
    expect(loadTree({ 'reports/a.mdx': report({}, `甲${meant}乙`) }).issues).toEqual([]);
  });

  it.each([
    ['is no component', '<div class="a">'],
    ['lacks what it needs', '<Tally>'],
    ['has an attribute that nothing knows', '<Tally of="lectures" size="1">'],
    ['has an attribute that is never closed', '<Tally of="lectures>多'],
    ['encloses nothing', '<Said reason="原文">'],
  ])('makes nothing of a tag that %s', (_, written) => {
    expect(meantTag(written, 'report')).toBeUndefined();
  });

  it('knows no component in a record', () => {
    expect(meantTag('<tally of="lectures">', 'record')).toBeUndefined();
  });
});
