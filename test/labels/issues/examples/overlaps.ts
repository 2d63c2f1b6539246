import { inData, inFile, inText } from '../../../../src/domain/issues.ts';
import type { OverlapFacts } from '../../../../src/domain/issues/overlaps.ts';
import { data, file, type ExamplesFor } from './form.ts';

const overlap = {
  branch: '装备产业科党支部',
  date: '2023-03-16',
  time: '15:00-16:30',
  other: 'records/equipment/2023/2023-03-16-day.mdx',
  otherTime: '14:30-16:00',
};

const joint = {
  kind: '主题党日',
  branch: '政务服务窗口党支部',
  date: '2023-03-16',
  other: 'records/window/2023/2023-03-16-party-day.mdx',
  differing: [],
};

export const overlapExamples = {
  'record-copied': [
    [
      {
        branch: '装备产业科党支部',
        day: '2023-03-16',
        other: 'records/equipment/2023/2023-03-16-lecture.mdx',
      },
      inFile('records/equipment/2023/2023-03-16-lecture-copy.mdx'),
    ],
  ],
  'paper-copied': [
    [
      { what: 'report', title: '2023年上半年党建工作情况报告', other: 'reports/2023-h1.mdx' },
      inData('reports/2023-h1-2.mdx', ['title']),
    ],
  ],
  'double-count': [
    [
      {
        kind: '宣讲报告',
        branch: '装备产业科党支部',
        period: '2023-03',
        other: 'equipment/2023/2023-03-02-outreach',
        otherWhen: '2023-03-02',
      },
      data('period'),
    ],
  ],
  'times-unsplit': [
    [{ times: 3, fields: ['参加人数'], metrics: ['开展志愿服务的党组织'] }, data('times')],
  ],
  'duplicate-tally': [
    [
      {
        kind: '谈心谈话',
        branch: '装备产业科党支部',
        period: '2023-03',
        other: 'equipment/2023/2023-03-talks',
      },
      data('period'),
    ],
  ],
  'meetings-overlap': [[overlap, data('time')]],
  'office-overlap': [
    [{ ...overlap, branch: '局党委', seat: '党委书记' }, data('time')],
    [{ ...overlap, branch: '局党委', seat: undefined }, data('time')],
  ],
  'joint-written-twice': [
    [
      { ...joint, differing: [{ field: '实到', value: 13, otherValue: 12 }] },
      data('with', 0, 'branch'),
    ],
  ],
  'joint-own-record': [[joint, data('with', 0, 'branch')]],
  'evidence-shared': [
    [
      {
        type: '会议记录本',
        ref: '2023年第1册第14页',
        day: '2023-02-24',
        other: 'records/equipment/2023/2023-02-24-life.mdx',
      },
      data('evidence', 0, 'ref'),
    ],
  ],
  'counted-differently': [
    [
      {
        date: '2023-03-16',
        field: '实到',
        value: 13,
        otherField: '实到',
        otherValue: 12,
        other: 'records/equipment/2023/2023-03-16-day.mdx',
      },
      data('present'),
    ],
  ],
  'body-repeats': [
    [
      {
        other: 'records/window/2023/2023-02-16-lecture.mdx',
        share: 64,
        passage: '支部书记结合窗口服务讲责任，党员逐条对照查摆',
      },
      inText(file, 11, 1),
    ],
  ],
} satisfies ExamplesFor<OverlapFacts>;
