import { describe, expect, it } from 'vitest';
import { inData, type FieldPath } from '../../src/domain/issues.ts';
import { pointAt } from '../../src/io/line-table.ts';
import { locate } from '../../src/io/positions.ts';
import { documentSource, yamlSource, type Source } from '../../src/io/source.ts';

const document = documentSource(
  'records/a/2023/2023-03-16-b.mdx',
  `---
# 说明
kind: 党课
campaign:
with:
  - { branch: window, role: 联合 }
  - branch: equipment
    role: 参加
themes: [甲, "乙"]
note: |
  两行
  文字
empty: {}
---
正文
`,
) as Source;

const at = (path: FieldPath, on?: 'key', source = document) => {
  const { line, column } = locate(inData(source.file, path, on), source);
  return `${line}:${column}`;
};

describe('the place of a value', () => {
  it.each<[FieldPath, string]>([
    [['kind'], '3:7'],
    [['with'], '6:3'],
    [['with', 0], '6:5'],
    [['with', 0, 'role'], '6:29'],
    [['with', 1, 'branch'], '7:13'],
    [['themes', 1], '9:13'],
    [['note'], '10:7'],
  ])('%j is its first character', (path, place) => {
    expect(at(path)).toBe(place);
  });

  it('is found at once, however many are asked for', () => {
    const many = yamlSource('a.yaml', `themes:\n${'- 甲\n'.repeat(20_000)}`);
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      at(['themes', index], undefined, many),
    );
    expect(lines.at(-1)).toBe('20001:3');
  });

  it('that is empty is its key', () => {
    expect(at(['campaign'])).toBe('4:1');
  });

  it('inside a single value that stands for a list is that value', () => {
    expect(at(['kind', 0])).toBe('3:7');
  });
});

describe('the place of a key', () => {
  it('is where it is written', () => {
    expect(at(['kind'], 'key')).toBe('3:1');
    expect(at(['with', 0, 'role'], 'key')).toBe('6:23');
  });

  it('that is absent is the beginning of the mapping that should have it', () => {
    expect(at(['title'])).toBe('3:1');
    expect(at(['with', 0, 'present'])).toBe('6:5');
    expect(at(['with', 1, 'present'])).toBe('7:5');
    expect(at(['empty', 'a', 'b'])).toBe('13:8');
  });

  it('that is absent from a list is the list', () => {
    expect(at(['themes', 7])).toBe('9:9');
  });
});

describe('the place in a YAML file', () => {
  const list = yamlSource('catalogue/metrics.yaml', '# 指标\n- id: a\n  label: 甲\n- id: b\n');

  it('counts from its first line', () => {
    expect(at([1, 'id'], undefined, list)).toBe('4:7');
    expect(at([1, 'label'], undefined, list)).toBe('4:3');
  });
});

describe('other places', () => {
  it('of a whole file are its beginning', () => {
    expect(locate({ file: 'a', in: 'file' }, undefined)).toEqual({ line: 1, column: 1 });
  });

  it('in a file that could not be read are its beginning', () => {
    expect(locate(inData('a', ['b']), undefined)).toEqual({ line: 1, column: 1 });
  });

  it('count columns as editors do, a rare character as two', () => {
    const rare = yamlSource('a.yaml', '{ 𠮷: 1, b: 2 }\n');
    expect(at(['b'], 'key', rare)).toBe('1:10');
  });
});

describe('pointAt(part, offset)', () => {
  const { data } = documentSource('a.mdx', '---\na: 1\nb: 2\n---\n') as Source;

  it('counts lines and columns from 1 in the whole file', () => {
    expect(pointAt(data, 0)).toEqual({ line: 2, column: 1 });
    expect(pointAt(data, 4)).toEqual({ line: 2, column: 5 });
    expect(pointAt(data, 5)).toEqual({ line: 3, column: 1 });
  });

  it('stays in the part', () => {
    expect(pointAt({ text: 'a', line: 0 }, 9)).toEqual({ line: 1, column: 2 });
  });
});
