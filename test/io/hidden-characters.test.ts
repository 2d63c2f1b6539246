import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHidden } from '../../src/domain/hidden-characters.ts';
import { hasLookAlikes, withCharacters } from '../../src/domain/look-alikes.ts';
import { baseTree } from '../support/base-tree.ts';
import { loadTree, mdx, record, report } from '../support/content-tree.ts';
import { problemsIn, problemsOf, recordFile } from '../support/problems.ts';

const good = record({ title: '专题党课' });
const problems = (text: string) => problemsIn(recordFile, text);

const escape = '\u001b[31m';
const characters = [
  ['ESC', '\u001b'],
  ['BEL', '\u0007'],
  ['NUL', '\0'],
  ['a control character of 8 bits', '\u009c'],
  ['an override of direction', '\u202e'],
  ['an isolate', '\u2067'],
  ['a mark of direction', '\u200f'],
  ['a blank of no width', '\u200b'],
  ['a byte order mark within', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a line separator', '\u2028'],
  ['a filler', '\u3164'],
  ['a tag', '\u{e0041}'],
  ['a selector of shapes behind a letter', '\ufe0f'],
  ['a selector of old shapes', '\u{e0100}'],
  ['an empty pattern of Braille', '\u2800'],
  ['a bullet of Word', '\uf0b7'],
  ['another bullet of Word', '\uf06c'],
  ['a private character of another plane', '\u{f0000}'],
  ['what stands in for an object', '\ufffc'],
] as const;

describe('a character that nobody sees', () => {
  it.each(characters)('is told where it stands: %s', (_, character) => {
    expect(problems(good.replace('专题党课', `专题${character}党课`))).toEqual([
      '3:10 hidden-character',
    ]);
    expect(problems(record({}, `第一行。\n第二${character}行。`))).toEqual([
      '9:3 hidden-character',
    ]);
  });

  it('is told in the site, the catalogue and the texts of reports', () => {
    const { issues } = loadTree({
      'site.yaml': baseTree['site.yaml']!.replace('台账', '台\u202e账'),
      'catalogue/metrics.yaml': baseTree['catalogue/metrics.yaml']!.replace('党课', '党\u200b课'),
      'reports/2023-h1.mdx': report({}, '## 总体\u001b情况'),
    });
    expect(issues.map(({ issue, file, line }) => [issue.code, file, line])).toEqual([
      ['hidden-character', 'catalogue/metrics.yaml', 2],
      ['hidden-character', 'reports/2023-h1.mdx', 6],
      ['hidden-character', 'site.yaml', 1],
    ]);
  });

  it('is told once for each line, with how often', () => {
    const found = loadTree({ [recordFile]: record({}, '一\u200b二\u200b三\u202e四\n五\u200b') });
    expect(found.issues.map(({ issue, line, column }) => [line, column, issue.facts])).toEqual([
      [8, 2, { codePoint: 0x200b, count: 2, in: 'text' }],
      [8, 6, { codePoint: 0x202e, count: 1, in: 'text' }],
      [9, 2, { codePoint: 0x200b, count: 1, in: 'text' }],
    ]);
  });

  it('does not keep what is wrong beside it from being told, nor make it wrong', () => {
    const text = good.replace('党课', '党\u200b课').replace('31', '-31');
    expect(problems(text)).toEqual(['2:8 hidden-character', '6:13 negative-count']);
  });

  it('counts lines by whatever ends them', () => {
    const text = record({}, '一\n二\u200b').replaceAll('\n', '\r\n');
    expect(problems(text)).toEqual(['1:4 file-has-crlf', '9:2 hidden-character']);
  });

  it.each([
    ['in quotes of YAML', good.replace('专题党课', '"\\u202E专题"'), '3:8'],
    ['in quotes of YAML, by a short name', good.replace('专题党课', '"\\e[31m专题"'), '3:8'],
    ['in a text', record({}, '专题&#x202E;党课'), '8:1'],
    ['in a text, by a name', record({}, '专题&shy;党课'), '8:1'],
    ['in a link', record({}, '[甲](/guide/&#8203;)'), '8:1'],
  ])('is told where it is written by its number: %s', (_, text, place) => {
    expect(problems(text)).toContain(`${place} hidden-character`);
  });

  it('is told in the attributes of a component', () => {
    const text = report({}, '<Said reason="原&#x202E;文">12项</Said>');
    expect(problemsIn('reports/2023-h1.mdx', text)).toEqual(['6:1 hidden-character']);
  });

  it('that makes a word unknown is all that is told of it', () => {
    expect(problems(good.replace('党课', '"党\\u200b课"'))).toEqual(['2:7 hidden-character']);
  });

  it.each(['catalogue/kinds/组织\u202e生活.yaml', 'guide/a\u200bb.mdx', 'gu\u0007ide/a.mdx'])(
    'is told in the name of a file: %j',
    (file) => {
      expect(problemsOf(loadTree({ [file]: mdx({ title: '甲' }) }))).toEqual([
        `${file}:1:1 hidden-character`,
      ]);
    },
  );

  it('is none of those that shape or part a text', () => {
    const text = '一\t二\n\n☑️ 是，1️⃣ 好，“引文”——《书》…　全角空格\u00a0不换行空格';
    expect(problems(record({}, text))).toEqual([]);
  });

  it('is each that has no shape, and never a visible one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
        const isSeen = /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character);
        const isBlank = /[\p{Default_Ignorable_Code_Point}\p{Private_Use}\ufffc]/u.test(character);
        fc.pre(isSeen || isBlank);
        expect(hasHidden(character)).toBe(isBlank);
      }),
    );
  });

  it('is told where a title has nothing else', () => {
    expect(problems(good.replace('专题党课', '\u200b\ufe0f'))).toEqual([
      '3:8 hidden-character',
      '3:9 hidden-character',
    ]);
  });

  it('does not reach a text that is read, nor the terminal', () => {
    const { corpus } = loadTree({ [recordFile]: good.replace('专题', `专${escape}题`) });
    expect([...corpus!.records.values()].map(({ title }) => title)).toEqual(['专[31m题党课']);
  });
});

describe('a sign that only looks like a character', () => {
  it('is told with the line as it should be, and read as what it looks like', () => {
    const { issues, corpus } = loadTree({
      [recordFile]: good.replace('专题党课', '为⼈⺠服务\uf967'),
    });
    expect(
      issues.map(({ issue, line, column }) => [line, column, issue.code, issue.facts]),
    ).toEqual([[3, 9, 'look-alike', { signs: '⼈⺠\uf967', better: 'title: 为人民服务不' }]]);
    expect([...corpus!.records.values()].map(({ title }) => title)).toEqual(['为人民服务不']);
  });

  it('is told once for each line of a text, and where it is written by its number', () => {
    expect(problems(record({}, '⼈。\n⺠。\n人民。'))).toEqual([
      '8:1 look-alike',
      '9:1 look-alike',
    ]);
    expect(problems(record({}, '为&#x2F08;民'))).toEqual(['8:1 look-alike']);
    expect(problems(good.replace('专题党课', '"为\\u2F08民"'))).toEqual(['3:8 look-alike']);
  });

  it('does not hide a phrase from the claims that are looked for', () => {
    const { issues } = loadTree({
      'catalogue/claims.yaml': '- { phrase: 开⻔红, atLeast: 5 }',
      'reports/2023-h1.mdx': report({}, '实现开门红。'),
    });
    expect(issues.map(({ issue }) => issue.code)).toContain('claim-unsupported');
  });

  it('is each of its kind, and no character', () => {
    const code = fc.oneof(
      fc.integer({ min: 0x2e80, max: 0x9fff }),
      fc.integer({ min: 0xf900, max: 0xfaff }),
      fc.integer({ min: 0x20000, max: 0x2fa1f }),
    );
    fc.assert(
      fc.property(code, (point) => {
        const character = String.fromCodePoint(point);
        const isStroke = point >= 0x31c0 && point <= 0x31e5 && /\p{Assigned}/u.test(character);
        const isRadical = /\p{Radical}/u.test(character) || isStroke;
        const isDouble =
          /\p{Script=Han}/u.test(character) && character.normalize('NFKC') !== character;
        expect(hasLookAlikes(character)).toBe(isRadical || isDouble);
        expect(withCharacters(withCharacters(character))).toBe(withCharacters(character));
      }),
      { numRuns: 1000 },
    );
  });
});
