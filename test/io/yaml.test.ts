import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyTime } from '../support/busy-time.ts';
import { loadTree, record } from '../support/content-tree.ts';
import { problemsIn, recordFile } from '../support/problems.ts';

// Lines 2 to 6: kind, title, date, lecturer, attendance.
const good = record();
const problems = (text: string) => problemsIn(recordFile, text);
/** What keeps the text from being read, without what its values say once it is mended. */
const breaks = (text: string) => problems(text).filter((problem) => problem.includes(' yaml-'));
const withTitle = (title: string) => good.replace('专题党课', title);
const withLines = (...lines: string[]) =>
  good.replace('lecturer:', [...lines, 'lecturer:'].join('\n'));
const factsOf = (text: string) =>
  loadTree({ [recordFile]: text }).issues.map(({ issue }) => issue.facts);
const betterOf = (text: string) =>
  loadTree({ [recordFile]: text, 'catalogue/themes.yaml': themes }).issues.flatMap(
    ({ better = [] }) => better,
  );
const themes = `themes: [${['甲', '乙', '法治建设', '“甲”， 乙']
  .map((label, index) => `{ id: t${index}, label: ${JSON.stringify(label)}, from: 2020-01-01 }`)
  .join(', ')}]
campaigns: []
`;

describe('broken YAML', () => {
  it('is reported once, where it breaks, with the parser’s reason', () => {
    expect(problems(withTitle('a: b'))).toEqual(['3:9 yaml-broken']);
    const text = good.replace('kind:', '  kind:');
    expect(problems(text)).toEqual(['2:3 yaml-broken']);
    expect(factsOf(text)).toEqual([{ reason: 'indentation' }]);
    expect(betterOf(text)).toEqual(['kind: 党课']);
  });

  it('points at a quote that is never closed, not at the end of the file', () => {
    expect(problems(withTitle('"专题党课'))).toEqual(['3:8 yaml-broken']);
    expect(problems(withTitle("'专题党课"))).toEqual(['3:8 yaml-broken']);
  });

  it('points at a bracket that is never closed', () => {
    expect(breaks(good.replace('attendance: 31', 'themes: [甲, 乙'))).toEqual(['6:9 yaml-broken']);
  });

  it('includes second documents', () => {
    expect(problems('---\nkind: 党课\n...\ntitle: b\n---\n')).toEqual(['3:1 yaml-broken']);
  });

  it('is told where a mapping stands in the place of a key', () => {
    const text = good.replace('title:', '{ a: b }:');
    expect(problems(text)).toEqual(['2:1 yaml-broken']);
    expect(factsOf(text)).toEqual([{ reason: 'mapping-as-key' }]);
  });

  it('by a tab that indents is called that', () => {
    expect(problems(withLines('with:', '\t- { branch: window }'))).toEqual(['6:1 yaml-tab']);
    expect(problems(withLines('with:', '  \t- { branch: window }'))).toEqual(['6:3 yaml-tab']);
    expect(
      betterOf(withLines('with:', '\t- { branch: window }', '\t- { branch: bureau }')),
    ).toEqual(['  - { branch: window }', '  - { branch: bureau }']);
  });

  it('by a key that stands twice names the key', () => {
    expect(problems(withLines('title: 又一个'))).toEqual(['5:1 yaml-duplicate-key']);
    expect(factsOf(withLines('"title": 又一个'))).toEqual([{ key: 'title' }]);
    expect(problems(withLines('with:', '  - { branch: window, branch: a }'))).toEqual([
      '6:23 yaml-duplicate-key',
    ]);
  });
});

describe('text behind a “#”', () => {
  it.each([
    ['of a title', withTitle('主题党日 #7 学习'), '3:13', '#7 学习'],
    ['of nothing else', withTitle('#7 学习'), '3:8', '#7 学习'],
    ['in a list', withLines('themes: [甲, 乙 #7', '  ]'), '5:15', '#7'],
    ['behind quotes', withTitle('"主题党日" #7'), '3:15', '#7'],
  ])('is told as it is lost: %s', (_what, text, place, lost) => {
    expect(problems(text).filter((problem) => !problem.endsWith('unknown-choice'))).toEqual([
      `${place} yaml-comment`,
    ]);
    expect(factsOf(text)).toContainEqual({ text: lost });
  });

  it.each([
    ['a comment on its own line', withLines('#待补主题')],
    ['a comment that is set apart', withTitle('专题党课 # 题目待定')],
    ['a sign within quotes', withTitle('"主题党日 #7 学习"')],
    ['a sign within a word', withTitle('主题党日#7')],
    ['a text of several lines', withLines('reason: |', '  甲 #7', '  #8')],
  ])('is not lost in %s', (_what, text) => {
    expect(problems(text)).toEqual([]);
  });

  it('is nobody’s but the catalogue’s in its own files', () => {
    const metric = '{ id: m, label: 甲, unit: 次, nature: flow, from: [党课], take: count }';
    expect(problemsIn('catalogue/metrics.yaml', `- ${metric} #注\n`)).toEqual([]);
  });
});

describe('a slip that can be named', () => {
  const lineOf = (text: string, place: string) =>
    text.split('\n')[Number.parseInt(place) - 1] ?? '';

  it.each([
    ['colon-in-value', withTitle('专题学习: 二十大'), '3:12', 'title: "专题学习: 二十大"'],
    ['colon-in-value', withTitle('专题学习:'), '3:12', 'title: "专题学习:"'],
    ['colon-in-value', withTitle('“规范”"学习": 甲'), '3:16', `title: '“规范”"学习": 甲'`],
    ['text-after-quote', withTitle('"规范"学习'), '3:11', 'title: “规范”学习'],
    ['text-after-quote', withTitle('"规范"和"提升"'), '3:11', 'title: “规范”和“提升”'],
    ['no-space-after-colon', good.replace('title: ', 'title:'), '3:6', 'title: 专题党课'],
    ['no-space-after-colon', good.replace('lecturer: ', 'lecturer:'), '5:9', 'lecturer: 党委书记'],
    [
      'no-space-after-colon',
      good.replace('31', '').replace('lecturer: ', 'lecturer:'),
      '5:9',
      'lecturer: 党委书记',
    ],
    ['no-space-after-colon', good.replace('attendance: ', 'attendance:'), '6:11', 'attendance: 31'],
    [
      'no-space-after-dash',
      withLines('with:', '  -{ branch: window }'),
      '6:3',
      '  - { branch: window }',
    ],
    [
      'no-space-after-dash',
      withLines('with:', '  -{ branch: window, role: 联合 }'),
      '6:3',
      '  - { branch: window, role: 联合 }',
    ],
    ['no-space-after-dash', withLines('themes:', '  -法治建设'), '6:3', '  - 法治建设'],
    ['no-dash', withLines('themes:', '  - 甲', '  乙'), '7:3', '  - 乙'],
    [
      'no-dash',
      withLines('with:', '  - { branch: window }', '  { branch: bureau }'),
      '7:3',
      '  - { branch: bureau }',
    ],
    ['indentation', good.replace('title', ' title'), '3:2', 'title: 专题党课'],
    [
      'indentation',
      withLines('with:', '  - branch: window', '     present: 3'),
      '7:6',
      '    present: 3',
    ],
    ['text-after-quote', withTitle("'七一'前夕"), '3:11', 'title: ‘七一’前夕'],
    ['text-after-quote', withTitle('"甲" 乙'), '3:10', 'title: “甲” 乙'],
    ['text-after-quote', withTitle("'甲'乙's"), '3:10', `title: "'甲'乙's"`],
    ['sign-first', withTitle('@各支部'), '3:8', 'title: "@各支部"'],
    ['sign-first', withTitle('%5'), '3:8', 'title: "%5"'],
    ['sign-first', withTitle('`学习`'), '3:8', 'title: "`学习`"'],
    ['sign-first', withTitle('- 学习'), '3:8', 'title: "- 学习"'],
    ['sign-first', withTitle('[2023]5号'), '3:8', 'title: "[2023]5号"'],
    ['sign-first', withTitle('{甲}"乙"'), '3:8', `title: '{甲}"乙"'`],
    ['sign-first', withTitle('| 甲'), '3:8', 'title: "| 甲"'],
    ['open-quote', withTitle('"关于“党课”：通知'), '3:8', 'title: "关于“党课”：通知"'],
    ['open-quote', withTitle("'专题党课"), '3:8', "title: '专题党课'"],
    ['open-bracket', withLines('themes: [“甲”， 乙'), '5:9', 'themes: [“甲”， 乙]'],
    ['open-bracket', withLines('with: [{ branch: window'), '5:7', 'with: [{ branch: window }]'],
    ['escape', withTitle('"D:\\党建"'), '3:11', "title: 'D:\\党建'"],
  ])('is: %s', (reason, text, place, better) => {
    expect(breaks(text)).toEqual([`${place} yaml-broken`]);
    expect(factsOf(text)).toContainEqual({ reason });
    expect(betterOf(text)).toEqual([better]);
    expect(breaks(text.replace(lineOf(text, place), better))).toEqual([]);
  });

  it('is a text that begins with a sign of YAML: in quotes it is what was written', () => {
    const value = fc
      .tuple(
        fc.constantFrom(
          '@',
          '%',
          '`',
          '&',
          '*',
          '!',
          '|甲',
          '>甲',
          ',',
          '- ',
          '? ',
          '[甲]',
          '{甲}',
        ),
        fc.stringMatching(/^[甲乙a-z0-9"'\\（）《》]{1,8}$/),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(value, (title) => {
        const [better] = betterOf(withTitle(title));
        const text =
          better === undefined ? withTitle(title) : good.replace('title: 专题党课', () => better);
        const { records } = loadTree({ [recordFile]: text }).corpus!;
        expect(records.get('equipment/2023/2023-03-16-lecture')?.title).toBe(title);
      }),
      { numRuns: 40 },
    );
  });

  it('is named wherever it stands', () => {
    const text = good.replace('lecturer: ', 'lecturer:').replace('attendance: ', 'attendance:');
    expect(problems(text)).toEqual(['5:9 yaml-broken', '6:11 yaml-broken']);
    expect(breaks(withLines('themes:', '  -甲', '  -乙'))).toEqual([
      '6:3 yaml-broken',
      '7:3 yaml-broken',
    ]);
    expect(problems(good.replaceAll(': ', ':'))).toHaveLength(5);
  });

  it('is not seen in a good text', () => {
    expect(problems(withTitle('http://a.cn：甲:乙“"规范"”-学习'))).toEqual([]);
    expect(problems(withLines('reason: |', '  -甲', '  title:乙'))).toEqual([]);
  });
});

describe('full-width punctuation', () => {
  it.each([
    ['a colon after a key', good.replace('title: ', 'title：'), '3:6'],
    ['the colon of the first key', good.replace('kind: ', 'kind：'), '2:5'],
    ['the colon of the last key', good.replace('attendance: ', 'attendance：'), '6:11'],
    ['the only colon', '---\nkind：党课\n---\n', '2:5'],
    ['a colon within braces', withLines('with:', '  - { branch： window, role: 联合 }'), '6:13'],
    ['a colon in a list', withLines('with:', '  - branch：window'), '6:11'],
    ['a comma within braces', withLines('with:', '  - { branch: window， role: 联合 }'), '6:21'],
    ['brackets', withLines('with: ［{ branch: window }］'), '5:7'],
    ['braces', withLines('with:', '  - ｛branch: window｝'), '6:5'],
    ['a closing quote', withTitle('"专题党课”'), '3:13'],
    ['a space after the colon', good.replace('title: ', 'title:　'), '3:7'],
    ['a no-break space after the colon', good.replace('title: ', 'title:\u00a0'), '3:7'],
    ['a wide space after the colon', good.replace('title: ', 'title:\u2003'), '3:7'],
  ])('is named where it breaks the file: %s', (_what, text, place) => {
    expect(breaks(text)).toEqual([`${place} yaml-full-width`]);
  });

  it.each([
    ['the first keys', good.replace(/(kind|title): /g, '$1：'), ['2:5', '3:6']],
    ['the last keys', good.replace(/(lecturer|attendance): /g, '$1：'), ['5:9', '6:11']],
    ['keys apart', good.replace(/(kind|date|attendance): /g, '$1：'), ['2:5', '4:5', '6:11']],
    ['all keys', good.replaceAll(': ', '：'), ['2:5', '3:6', '4:5', '5:9', '6:11']],
  ])('is named at each of %s', (_what, text, places) => {
    expect(problems(text)).toEqual(places.map((place) => `${place} yaml-full-width`));
  });

  it('is named with what else is wrong', () => {
    const text = good.replace('title: ', 'title：').replace('attendance: ', 'attendance:');
    expect(problems(text)).toEqual(['3:6 yaml-full-width', '6:11 yaml-broken']);
    expect(problems(withTitle('"专题党课').replace('kind: ', 'kind：'))).toEqual([
      '2:5 yaml-full-width',
      '3:8 yaml-broken',
    ]);
  });

  it('says what to write instead', () => {
    expect(betterOf(good.replace('title: ', 'title：'))).toEqual(['title: 专题党课']);
    // All that is wrong in the line, not only the sign that is told.
    expect(betterOf(withLines('with: ［{ branch: window }］'))).toEqual([
      'with: [{ branch: window }]',
    ]);
    expect(betterOf(withLines('with:', '  - { branch： window }'))).toEqual([
      '  - { branch: window }',
    ]);
    expect(betterOf(withLines('with:', '  - ｛branch: window｝'))).toEqual([
      '  - {branch: window}',
    ]);
  });

  it('is right in the middle of a text', () => {
    expect(problems(withTitle('关于“党课”：一、二，【三】'))).toEqual([]);
  });

  it('is not blamed for what breaks the file elsewhere', () => {
    expect(problems(withTitle('第一：甲: 乙'))).toEqual(['3:12 yaml-broken']);
  });
});

describe('nesting', () => {
  it.each([25, 100, 100_000])('of %i brackets is too deep, and told quickly', (depth) => {
    const closed = withTitle('['.repeat(depth) + ']'.repeat(depth));
    const busy = busyTime(() => {
      expect(problems(closed)[0]).toMatch(/^3:\d+ yaml-too-deep$/);
      expect(problems(withTitle('['.repeat(depth)))[0]).toMatch(/^3:\d+ yaml-too-deep$/);
    });
    expect(busy).toBeLessThan(2000);
  });

  it('of lists in lists is too deep as well', () => {
    expect(problems(withLines(`with: \n  ${'- '.repeat(100)}a`))[0]).toMatch(/yaml-too-deep/);
  });
});

describe('what would make one place say what another means', () => {
  it.each([
    ['an anchor', withTitle('&x 专题'), '3:8', '&x'],
    ['an alias', withTitle('*x'), '3:8', '*x'],
    ['bold text at the beginning', withTitle('**重点**'), '3:8', '**重点**'],
    ['a tag', withTitle('!!str 专题'), '3:8', '!!str'],
    ['an unknown tag', withTitle('!x 专题'), '3:8', '!x'],
    ['a tag of another schema', good.replace('2023', '!!timestamp 2023'), '4:7', '!!timestamp'],
    ['a merge key', withLines('<<: { campaign: 甲 }'), '5:1', '<<'],
  ])('is refused: %s', (_what, text, place, written) => {
    expect(problems(text)).toEqual([`${place} yaml-reference`]);
    expect(factsOf(text)).toMatchObject([{ text: written }]);
  });

  it('is refused before a small file grows into an endless one', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map((name, index) => {
      const before = names[index - 1];
      const list = Array.from({ length: 9 }, () => (before ? `*${before}` : 'x'));
      return `${name}: &${name} [${list.join(', ')}]`;
    });
    expect(breaks(['---', ...lines, '---', ''].join('\n'))[0]).toBe('2:4 yaml-reference');
  });

  it('is only meant at the beginning of a value', () => {
    expect(problems(withTitle('注意 !重要 &b *c'))).toEqual([]);
  });
});

describe('values', () => {
  it('keep dates as text, and read no other type into a word', () => {
    const { corpus } = loadTree({ [recordFile]: withTitle('yes') });
    const read = corpus?.records.get('equipment/2023/2023-03-16-lecture');
    expect(read).toMatchObject({ title: 'yes', when: { form: 'event', date: '2023-03-16' } });
  });

  it('of keys that JavaScript takes for its own are refused', () => {
    expect(problems(withLines('__proto__: { polluted: true }'))).toEqual(['5:1 unknown-key']);
    expect(problems(withLines('constructor: 1'))).toEqual(['5:1 unknown-key']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const kinds =
      '- id: a\n  label: 甲\n  unit: 次\n  when: event\n  fields:\n    __proto__: { type: count, label: 数 }\n';
    expect(problemsIn('catalogue/kinds/a.yaml', kinds)).toEqual(['6:5 unknown-key']);
  });
});

describe('the top of a file', () => {
  it('is a mapping in documents', () => {
    expect(problems('---\n- a\n---\n')).toEqual(['2:1 yaml-not-mapping']);
    expect(problems('---\n一句话\n---\n')).toEqual(['2:1 yaml-not-mapping']);
    expect(problems('---\n---\n')).toEqual(['1:1 yaml-not-mapping']);
  });

  it('is a list in lists of kinds and metrics', () => {
    expect(problemsIn('catalogue/metrics.yaml', 'id: a\n')).toEqual(['1:1 yaml-not-list']);
  });

  it('may be nothing but comments in a list', () => {
    expect(problemsIn('catalogue/kinds/empty.yaml', '# 以后再写\n')).toEqual([]);
  });
});
