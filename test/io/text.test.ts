import { describe, expect, it } from 'vitest';
import { sizeLimit } from '../../src/io/text.ts';
import { loadTree, record } from '../support/content-tree.ts';
import { problemsIn, recordFile } from '../support/problems.ts';

const good = record({ title: '专题党课' });
const problems = (text: string | Uint8Array) => problemsIn(recordFile, text);

describe('a file', () => {
  it('that is good has no problem', () => {
    expect(problems(good)).toEqual([]);
  });

  it('may be as large as the limit, and not larger', () => {
    const line = `${'a'.repeat(1000)}\n`;
    const filled = (size: number) =>
      good + line.repeat(size / 1000).slice(0, size - Buffer.byteLength(good));
    expect(problems(filled(sizeLimit))).toEqual([]);
    expect(problems(filled(sizeLimit + 1))).toEqual(['1:1 file-too-large']);
  });

  it.each(['', ' \n\n', '\uFEFF'])('without text is empty: %j', (text) => {
    expect(problems(text)).toContain('1:1 file-empty');
  });

  it('in another encoding is reported at its first strange byte', () => {
    const gbk = Buffer.concat([Buffer.from('---\nkind: '), Buffer.from([0xb5, 0xb3, 0xbf, 0xce])]);
    expect(problems(gbk)).toEqual(['2:7 file-not-utf8']);
    const utf16 = Buffer.from('\uFEFF---\nkind: 党课', 'utf16le');
    expect(problems(utf16)).toEqual(['1:1 file-not-utf8']);
  });

  it('that ends within a character is not UTF-8', () => {
    const bytes = Buffer.from('---\ntitle: 党课');
    expect(problems(bytes.subarray(0, -1))).toEqual(['2:9 file-not-utf8']);
  });

  it('with a byte order mark is read, with a warning, and its columns do not count the mark', () => {
    expect(problems(`\uFEFF${good}`)).toEqual(['1:1 file-has-bom']);
    expect(problems(`\uFEFF${good.replace('专题党课', "'a'b")}`)).toEqual([
      '1:1 file-has-bom',
      '3:10 yaml-broken',
    ]);
  });

  it('with Windows line ends is read, with a warning at the first of them', () => {
    expect(problems(good.replaceAll('\n', '\r\n'))).toEqual(['1:4 file-has-crlf']);
    expect(problems(good.replace('专题党课\n', '专题党课\r\n'))).toEqual(['3:12 file-has-crlf']);
  });

  it.each([
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('has its line ends called by their name: %j', (end, ends) => {
    const { issues } = loadTree({ [recordFile]: good.replaceAll('\n', end) });
    expect(issues).toMatchObject([{ issue: { code: 'file-has-crlf', facts: { ends } } }]);
  });

  it('with Windows line ends has its problems at the right lines, in data and text', () => {
    const text = record({ title: '专题党课', attendance: -1 }, '一\n\n见<b>');
    expect(problems(text.replaceAll('\n', '\r\n'))).toEqual([
      '1:4 file-has-crlf',
      '6:13 negative-count',
      '10:2 mdx-jsx-in-record',
    ]);
  });

  it('has the same digest whatever its line ends are', () => {
    const digest = (text: string) =>
      loadTree({ [recordFile]: text }).corpus?.records.get('equipment/2023/2023-03-16-lecture')
        ?.digest;
    expect(digest(good)).toMatch(/^[0-9a-f]{64}$/);
    expect(digest(good.replaceAll('\n', '\r\n'))).toBe(digest(good));
    expect(digest(`${good}补充`)).not.toBe(digest(good));
  });
});

describe('frontmatter', () => {
  it('has to begin on the first line', () => {
    expect(problems('正文')).toEqual(['1:1 frontmatter-missing']);
    expect(problems(`\n${good}`)).toEqual(['1:1 frontmatter-missing']);
  });

  it('is begun above its first key by one line, whatever stands there', () => {
    const text = good.replace('---\n', '');
    expect(problems(text)).toEqual(['1:1 frontmatter-missing']);
    expect(loadTree({ [recordFile]: text }).issues).toMatchObject([
      { issue: { facts: { key: 'kind: 党课' } } },
    ]);
  });

  it('has to end', () => {
    expect(problems('---\nkind: 党课\n')).toEqual([
      '1:1 frontmatter-unclosed',
      '2:1 missing-key',
      '2:1 missing-key',
      '2:1 missing-key',
      '2:1 time-missing',
    ]);
  });

  it.each(['----', '———', '--', '－－－', ' ---', '　---'])(
    'has three hyphens for its fences, not %j',
    (fence) => {
      expect(problems(good.replace('---', fence))).toEqual(['1:1 frontmatter-missing']);
      expect(problems(good.replace('\n---\n', `\n${fence}\n`))).toEqual([
        '7:1 frontmatter-unclosed',
      ]);
      const { issues } = loadTree({ [recordFile]: good.replace('---', fence) });
      expect(issues).toMatchObject([{ issue: { facts: { written: fence } } }]);
    },
  );

  it('may have white space after its fences, and none of its text belongs to the body', () => {
    expect(problems(good.replaceAll('---\n', '---  \n'))).toEqual([]);
  });

  it('leaves later lines of three hyphens to the body', () => {
    expect(problems(`${good}\n---\n\n见<b>\n`)).toEqual(['12:2 mdx-jsx-in-record']);
  });
});

describe('a second document in one file', () => {
  const second = record({ title: '又一次党课', date: '2023-04-06' });

  it('is told where it begins', () => {
    expect(problems(good + second)).toEqual(['9:1 frontmatter-second']);
    expect(problems(`${good}\n${second}`)).toEqual(['10:1 frontmatter-second']);
    expect(problems(`${good}---\n\nkind：党课\n---\n`)).toEqual(['9:1 frontmatter-second']);
  });

  it('is told where the end of the first is its beginning', () => {
    const head = record({}, '').replace(/---\n$/, '');
    expect(problems(head + second)).toEqual(['8:1 frontmatter-second']);
  });

  it('is not meant by a line across the page, nor by an example', () => {
    expect(problems(`${good}\n---\n\n后文\n\n---\n`)).toEqual([]);
    expect(problems(`${good}\n\`\`\`mdx\n${second}\`\`\`\n`)).toEqual([]);
  });
});
