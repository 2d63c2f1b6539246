import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantName } from '../../../src/domain/meant/file-name.ts';
import { isValidName, placeFile } from '../../../src/io/layout.ts';

const folder = 'records/equipment/2023/';
const meant = (name: string) => meantName(folder + name).path.slice(folder.length);

describe('the name that a file of records should have', () => {
  it.each([
    ['2023-03-16-lecture - 副本.mdx', '2023-03-16-lecture-2.mdx'],
    ['2023-03-16-lecture - 副本 (3).mdx', '2023-03-16-lecture-3.mdx'],
    ['2023-03-16-lecture(1).mdx', '2023-03-16-lecture-2.mdx'],
    ['2023-03-16-lecture - Copy.mdx', '2023-03-16-lecture-2.mdx'],
    ['复件 2023-03-16-lecture.mdx', '2023-03-16-lecture-2.mdx'],
    ['2023-Q1-talks - 副本.mdx', '2023-Q1-talks-2.mdx'],
    ['2023-01-01--2023-05-31-retail - 副本.mdx', '2023-01-01--2023-05-31-retail-2.mdx'],
    ['2023-05-talks 副本.mdx', '2023-05-talks-2.mdx'],
  ])('is one of its own for a copy, with the day that it has: %s', (name, expected) => {
    expect(meant(name)).toBe(expected);
    expect(meantName(folder + name).copy).toBe(true);
  });

  it.each([
    ['2023-3-16-lecture.mdx', '2023-03-16-lecture.mdx'],
    ['2023年3月16日党课.mdx', '2023-03-16-name.mdx'],
    ['20230316党课.MDX', '2023-03-16-name.mdx'],
    ['2023.03.16_Lecture.mdx', '2023-03-16-lecture.mdx'],
    ['2023年上半年 dues.mdx', '2023-H1-dues.mdx'],
    ['2023－Q1－talks.mdx', '2023-Q1-talks.mdx'],
    ['党课.mdx', 'name.mdx'],
  ])('keeps its day or period and its Latin words: %s', (name, expected) => {
    expect(meant(name)).toBe(expected);
    expect(meantName(folder + name).copy).toBe(false);
  });

  it('is accepted whatever stood there, and keeps the day', () => {
    const days = ['2023-03-16', '2023-Q1', '2023-05', '2023-H1', '2023', '2023-01-01--2023-05-31'];
    const words = fc.constantFrom(
      ' ',
      '-',
      '_',
      ' - 副本',
      ' (2)',
      'lecture',
      'A',
      '党课',
      '（新）',
      '1',
      '.',
      '&',
    );
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.array(words, { maxLength: 6 }), (day, parts) => {
        const separated = /^[a-z\d]/i.test(parts.join(''))
          ? `${day}-${parts.join('')}`
          : day + parts.join('');
        const { path } = meantName(`${folder}${separated}.mdx`);
        const placement = placeFile(path);
        expect('role' in placement && isValidName(placement.role, path)).toBe(true);
        expect(path.startsWith(`${folder}${day}-`)).toBe(true);
      }),
    );
  });

  it.each([
    ['reports/2023-h1 - 副本.mdx', 'reports/2023-h1-2.mdx'],
    ['branches/Equipment.mdx', 'branches/equipment.mdx'],
    ['records/Equipment/2023/2023-03-16-a.mdx', 'records/equipment/2023/2023-03-16-a.mdx'],
  ])('is that of other things in other folders: %s', (path, expected) => {
    expect(meantName(path).path).toBe(expected);
  });
});
