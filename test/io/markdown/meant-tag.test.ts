import { describe, expect, it } from 'vitest';
import { meantTag } from '../../../src/io/markdown/meant-tag.ts';
import { describeIssue } from '../../../src/labels/issues.ts';
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
    [
      'its attributes over several lines',
      '<Tally\n  of=“lectures”\n  branch=window\n>。',
      '<Tally of="lectures" branch="window" />',
    ],
  ])('writes a tag with %s as it is read', (_, written, meant) => {
    expect(meantTag(written, 'report')).toEqual({ text: meant, added: [] });
    expect(loadTree({ 'reports/a.mdx': report({}, `甲${meant}乙`) }).issues).toEqual([]);
  });

  it.each([
    ['lacks a name that only the content knows', '<TallyTable by="month">'],
    ['has something that is no attribute in its second line', '<Tally of="lectures"\n甲=乙 />'],
    ['is no component', '<div class="a">'],
    ['lacks what it needs', '<Tally>'],
    ['has an attribute that nothing knows', '<Tally of="lectures" size="1">'],
    ['has an attribute that is never closed', '<Tally of="lectures>多'],
    ['encloses nothing', '<Said reason="原文">'],
  ])('makes nothing of a tag that %s', (_, written) => {
    expect(meantTag(written, 'report')).toBeUndefined();
  });

  it('adds what it has to have, where that is one of a few words', () => {
    const steps = [['by', ['month', 'quarter', 'branch']]];
    const meant = { text: '<TallyTable of="lectures" by="month" />', added: steps };
    expect(meantTag('<TallyTable of="lectures">', 'report')).toEqual(meant);
    expect(loadTree({ 'reports/a.mdx': report({}, meant.text) }).issues).toEqual([]);
  });

  it('knows no component in a record', () => {
    expect(meantTag('<tally of="lectures">', 'record')).toBeUndefined();
  });
});

describe('a tag that cannot be read', () => {
  /** What is wrong with a text, each with the last line of its hint. */
  const hints = (body: string) => {
    const { issues, names } = loadTree({ 'reports/a.mdx': report({}, body) });
    return issues.map(({ issue, better }) => [
      issue.code,
      describeIssue(issue, names, better).hint.split('\n').at(-1),
    ]);
  };

  it.each([
    ['<Tally\n  of="lectures"\n>。', 'mdx-broken', '<Tally of="lectures" />'],
    ['<TallyTable of="lectures">', 'mdx-broken', '<TallyTable of="lectures" by="month" />'],
    [
      '<TallyTable of="lectures" />',
      'mdx-attribute-missing',
      '<TallyTable of="lectures" by="month" />',
    ],
    ['<Chart\n  of="lectures"\n/>', 'mdx-attribute-missing', '<Chart of="lectures" by="month" />'],
    [
      '<TallyTable\n  of="lectures"\n>\n\n后文。',
      'mdx-broken',
      '<TallyTable of="lectures" by="month" />',
    ],
  ])('has one issue with a tag that is taken: %j', (body, code, line) => {
    expect(hints(body)).toEqual([[code, line]]);
    expect(hints(line)).toEqual([]);
  });

  it('is shown as it has to be where nobody knows what it is of', () => {
    expect(hints('<Records>')).toEqual([['mdx-broken', '<Records of="……" limit="5" />']]);
  });

  it('lets a quotation around it be one', () => {
    const body = '> 党课<Tally\n> of="lectures" />。\n>\n> 后文。';
    expect(hints(body).map(([code]) => code)).not.toContain('text-lost');
  });
});
