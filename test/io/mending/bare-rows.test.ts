import { describe, expect, it } from 'vitest';
import { branch, loadTree, record, type Files } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const seats = [{ seat: '支部书记', from: '2020-06-18' }];
const file = 'branches/equipment.mdx';
const withReturns = (lines: string): Files => ({
  [file]: branch({ name: '装备产业科党支部', seats }).replace(/---\n$/, `${lines}\n---\n`),
});

const keys = ['period: 2023-Q1', 'through: 2023-03-31', 'by: 支部书记', 'on: 2023-04-03'];
const row = keys.join(', ');
const wide = row.replaceAll(': ', '：').replaceAll(', ', '，');

/** The lines that are offered, each once, in their order. */
const offered = (files: Files) => {
  const found = loadTree(files).issues.filter((one) => one.file === file);
  return [...new Set(found.map(({ better }) => better?.join('\n')))];
};

describe('a return whose keys stand in one line without braces', () => {
  it.each([
    [`returns:\n  - ${row}`, `  - { ${row} }`],
    [`returns:\n  - ${wide}`, `  - { ${row} }`],
    [`returns:\n  ${row}`, `  [{ ${row} }]`],
    [`returns:\n  ${wide}`, `  [{ ${row} }]`],
    [`returns: ${row}`, `returns: [{ ${row} }]`],
    [`returns: ${wide}`, `returns: [{ ${row} }]`],
    [`returns: { ${row} }`, `returns: [{ ${row} }]`],
  ])('is shown with them, and read so: %s', (written, line) => {
    expect(offered(withReturns(written))).toEqual([line]);
    const lines = [...written.split('\n').slice(0, -1), line].join('\n');
    const { issues, corpus } = loadTree(withReturns(lines));
    expect(issues).toEqual([]);
    expect(corpus?.branches.get('equipment')?.returns).toMatchObject([
      { through: '2023-03-31', by: '支部书记', on: '2023-04-03' },
    ]);
  });
});

it('shows keys that stand where a list of them belongs as its entry', () => {
  const written = keys.map((key) => `  ${key}`).join('\n');
  const lines = keys.map((key, at) => (at === 0 ? `  - ${key}` : `    ${key}`)).join('\n');
  expect(offered(withReturns(`returns:\n${written}`))).toEqual([lines]);
  expect(loadTree(withReturns(`returns:\n${lines}`)).issues).toEqual([]);
});

describe('a key with a wide colon that stands further in than the others', () => {
  const text = (line: string) => record().replace(/^attendance: .*$/m, line);

  it.each(['  attendance：31', ' attendance： 31', '    attendance ：31'])(
    'is one of them: %s',
    (line) => {
      const { issues } = loadTree({ [recordFile]: text(line) });
      expect(issues.map(({ issue, better }) => [issue.code, better])).toEqual([
        ['yaml-full-width', ['attendance: 31']],
      ]);
    },
  );

  it('is a part of a text where the lines above are one', () => {
    const fields = record({ state: '作废' }).replace(
      '\n---\n',
      '\nreason: |\n  写重了\n  attendance：31\n---\n',
    );
    expect(loadTree({ [recordFile]: fields }).issues).toEqual([]);
  });
});
