import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantName, stampedName } from '../../../src/domain/meant/file-name.ts';
import { isValidName, placeFile } from '../../../src/io/layout.ts';

const folder = 'records/equipment/2023/';
const branches = new Map([
  ['bureau', '测试局党委'],
  ['equipment', '装备产业科党支部'],
  ['window', '政务服务窗口党支部'],
]);
const meantPath = (path: string) => meantName(path, branches).path;
const meant = (name: string) => meantPath(folder + name).slice(folder.length);

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
    expect(meantName(folder + name, branches).copy).toBe(true);
  });

  it.each([
    ['2023-3-16-lecture.mdx', '2023-03-16-lecture.mdx'],
    ['2023年3月16日党课.mdx', '2023-03-16-name.mdx'],
    ['20230316党课.MDX', '2023-03-16-name.mdx'],
    ['2023.03.16_Lecture.mdx', '2023-03-16-lecture.mdx'],
    ['2023年上半年 dues.mdx', '2023-H1-dues.mdx'],
    ['2023－Q1－talks.mdx', '2023-Q1-talks.mdx'],
    ['2023-6-15-Lecture.mdx', '2023-06-15-lecture.mdx'],
    ['2023年二季度.mdx', '2023-Q2-name.mdx'],
    ['二〇二三年6月15日党课.mdx', '2023-06-15-name.mdx'],
    ['6月15日党课.mdx', '2023-06-15-name.mdx'],
    ['6.15 Lecture.mdx', '2023-06-15-lecture.mdx'],
    ['20230615.md', '2023-06-15-name.mdx'],
    ['2023-06-15 lecture.mdx.txt', '2023-06-15-lecture.mdx'],
    ['党课.mdx', '<date>-name.mdx'],
  ])('keeps its day or period and its Latin words: %s', (name, expected) => {
    expect(meant(name)).toBe(expected);
    expect(meantName(folder + name, branches).copy).toBe(false);
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
        const path = meantPath(`${folder}${separated}.mdx`);
        const placement = placeFile(path);
        expect('role' in placement && isValidName(placement.role, path)).toBe(true);
        expect(path.startsWith(`${folder}${day}-`)).toBe(true);
      }),
    );
  });

  it.each([
    ['records/装备产业科党支部/2023/2023-03-16-a.mdx', 'records/equipment/2023/2023-03-16-a.mdx'],
    ['records/窗口支部/2023年/3月16日党课.mdx', 'records/window/2023/2023-03-16-name.mdx'],
    ['records/其他/2023/2023-03-16-a.mdx', 'records/<branch>/2023/2023-03-16-a.mdx'],
    ['records/Equipment/2023/2023-03-16-a.mdx', 'records/equipment/2023/2023-03-16-a.mdx'],
    ['records/equipment/2023-03-16-a.mdx', 'records/equipment/2023/2023-03-16-a.mdx'],
    ['records/equipment/2023/03/2023-03-16-a.mdx', 'records/equipment/2023/2023-03-16-a.mdx'],
    ['records/2023/03/2023-03-16-a.mdx', 'records/<branch>/2023/2023-03-16-a.mdx'],
    ['records/2023-03-16-a.mdx', 'records/<branch>/2023/2023-03-16-a.mdx'],
    ['records/equipment/党课.mdx', 'records/equipment/<year>/<date>-name.mdx'],
  ])('lies in the folders of its branch and its year: %s', (path, expected) => {
    expect(meantPath(path)).toBe(expected);
  });

  it.each([
    ['2023-6-15-Lecture.mdx', '2023-06-15-lecture.mdx'],
    ['2023-05-14-lecture.mdx', '2023-06-15-lecture.mdx'],
    ['2023-Q2-lecture.mdx', '2023-06-15-lecture.mdx'],
    ['lecture-2023-06-15.mdx', '2023-06-15-lecture.mdx'],
    ['lecture.mdx', '2023-06-15-lecture.mdx'],
    ['2023-05-14.mdx', '2023-06-15-name.mdx'],
  ])('begins with the day that the record says: %s', (name, expected) => {
    expect(stampedName(name, '2023-06-15')).toBe(expected);
  });
});

describe('the name that another file should have', () => {
  it.each([
    ['reports/2023-h1 - 副本.mdx', 'reports/2023-h1-2.mdx'],
    ['reports/2023年二季度.mdx', 'reports/2023-q2.mdx'],
    ['reports/2023年上半年报告.mdx', 'reports/2023-h1.mdx'],
    ['plans/2023年工作要点.mdx', 'plans/2023.mdx'],
    ['branches/Equipment.mdx', 'branches/equipment.mdx'],
    ['branches/装备科.mdx', 'branches/name.mdx'],
    ['branches/装备科 - 副本.mdx', 'branches/name-2.mdx'],
  ])('keeps its period and its Latin words: %s', (path, expected) => {
    expect(meantPath(path)).toBe(expected);
    const placement = placeFile(expected);
    expect('role' in placement && isValidName(placement.role, expected)).toBe(true);
  });
});
