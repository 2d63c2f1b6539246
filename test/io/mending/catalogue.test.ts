import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, type Files } from '../../support/content-tree.ts';

/** What is wrong with one file, each with the lines as they should read, and its hint. */
function told(file: string, text: string, files: Files = {}) {
  const { issues, names } = loadTree({ ...files, [file]: text });
  return issues
    .filter((one) => one.file === file)
    .map(({ issue, line, better }) => ({
      code: issue.code,
      line,
      better,
      hint: describeIssue(issue, names, better).hint,
    }));
}

const metricsFile = 'catalogue/metrics.yaml';
const metric = (lines: string) =>
  `- id: lectures\n  label: 党课\n  unit: 次\n  nature: flow\n  from: [党课]\n${lines}\n`;

describe('a field that a metric names and no kind has', () => {
  it.each([
    ['  take: { sum: attendence }', '  take: { sum: attendance }'],
    ['  take: { sum: 参加人数 }', '  take: { sum: attendance }'],
    ['  take: { distinct: lecturor }', '  take: { distinct: lecturer }'],
    ['  take: { distinct: 主讲人岗位 }', '  take: { distinct: lecturer }'],
    [
      '  where: { 参加人数: { atLeast: 3 } }\n  take: count',
      '  where: { attendance: { atLeast: 3 } }',
    ],
  ])('is told with one that is taken: %s', (lines, better) => {
    const [first, ...others] = told(metricsFile, metric(lines));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'metric-field-unknown', better: [better] });
    const mended = [better, ...lines.split('\n').slice(1)].join('\n');
    expect(told(metricsFile, metric(mended))).toEqual([]);
  });

  it.each(['{ sum: heads }', '{ sum: lecturer }', '{ sum: title }'])(
    'is told with those that can be taken, and no others: %s',
    (take) => {
      const [first] = told(metricsFile, metric(`  take: ${take}`));
      expect(first?.hint).toMatch(/可以写“attendance”(?:（参加人数）)?。$/);
    },
  );

  it('is no list: what is written is quoted, and is not offered itself', () => {
    const [first] = told(metricsFile, metric('  take: { sum: [attendance] }'));
    expect(first?.hint).not.toContain('是不是');
  });
});

describe('a code that is written like a name', () => {
  const kind = (id: string, field: string) =>
    `- id: ${id}\n  label: 志愿服务\n  unit: 次\n  when: event\n  fields:\n    ${field}: { type: flag, label: 扩大 }\n`;
  const file = 'catalogue/kinds/志愿.yaml';

  it.each([
    ['VolunteerService', 'volunteer-service'],
    ['volunteerService', 'volunteer-service'],
    ['Volunteer Service', 'volunteer-service'],
    ['volunteer_service', 'volunteer-service'],
    ['VOLUNTEER', 'volunteer'],
    ['volunteerV2', 'volunteer-v2'],
  ])('is told with one that is taken: %s', (written, id) => {
    expect(told(file, kind(written, 'wide'))).toMatchObject([{ better: [`- id: ${id}`] }]);
    expect(told(file, kind(id, 'wide'))).toEqual([]);
  });

  it.each([
    ['people-count', 'peopleCount'],
    ['people_count', 'peopleCount'],
    ['people count', 'peopleCount'],
  ])('of a field is told with one that is taken: %s', (written, name) => {
    const better = `    ${name}: { type: flag, label: 扩大 }`;
    expect(told(file, kind('volunteers', written))).toMatchObject([{ better: [better] }]);
    expect(told(file, kind('volunteers', name))).toEqual([]);
  });

  it('is none where the characters would be lost', () => {
    expect(told(file, kind('志愿服务', 'wide')).map(({ better }) => better)).toEqual([undefined]);
  });
});
