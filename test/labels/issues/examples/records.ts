import { inData } from '../../../../src/domain/issues.ts';
import type { RecordFacts } from '../../../../src/domain/issues/records.ts';
import { data, declaring, type ExamplesFor } from './form.ts';

const seats = declaring({
  seats: new Map([
    ['bureau', ['党委书记', '党委副书记']],
    ['equipment', ['支部书记']],
  ]),
  seatSets: new Map([['office', ['党建办主任']]]),
});

export const recordExamples = {
  'time-missing': [
    [{ kind: '党课', expected: 'event' }, data()],
    [{ kind: '软弱涣散党组织整顿', expected: 'span' }, data()],
  ],
  'time-mixed': [[{ keys: ['date', 'period'] }, data('period')]],
  'time-form': [[{ kind: '窗口办件', key: 'date', expected: 'period' }, data('date')]],
  'times-without-period': [[{}, data('times')]],
  'times-missing': [[{ kind: '谈心谈话' }, data('period')]],
  'times-on-tally': [[{ kind: '窗口办件' }, data('times')]],
  'through-outside': [[{ through: '2023-07-02', period: '2023-06' }, data('through')]],
  'period-not-over': [[{ period: '2023-06', asOf: '2023-06-20' }, data('period')]],
  'span-backwards': [[{ from: '2023-03-20', to: '2023-03-01' }, data('to')]],
  'date-not-in-name': [
    [{ date: '2023-03-18', name: '2023-03-16-lecture', key: 'date' }, data('date')],
    [
      { date: '2032-03-16', name: '2023-03-16-lecture', key: 'date', asOf: '2023-07-31' },
      data('date'),
    ],
    [{ date: '2023-03-16', name: '2023-3-16-lecture', key: 'date' }, data('date')],
    [{ date: '2023-03-16', name: 'lecture-2023-03-16', key: 'date' }, data('date')],
  ],
  'year-not-in-path': [
    [{ date: '2022-12-30', year: '2023' }, data('date')],
    [{ date: '2032-12-30', year: '2023', asOf: '2023-07-31' }, data('date')],
  ],
  'date-after-asof': [[{ date: '2023-08-02', asOf: '2023-07-31' }, data('date')]],
  'recorded-before-event': [[{ recorded: '2023-03-10', date: '2023-03-16' }, data('recorded')]],
  'unknown-record': [
    [
      { id: 'bureau/2023/2023-03-02-outreech' },
      data('follows'),
      declaring({ records: ['bureau/2023/2023-03-02-outreach'] }),
    ],
  ],
  'record-link-kind': [
    [
      { id: 'bureau/2023/2023-03-02-outreach', kind: '宣讲报告', expected: ['结对共建协议'] },
      data('agreement'),
    ],
  ],
  'record-link-self': [[{ id: 'equipment/2023/2023-03-16-lecture' }, data('follows')]],
  'record-link-void': [[{ id: 'equipment/2023/2023-03-02-lecture' }, data('follows')]],
  'record-link-cycle': [[{ ids: ['a/2023/2023-01-03-x', 'a/2023/2023-01-04-y'] }, data('follows')]],
  'relation-broken': [
    [
      { field: '实到人数', value: '38', rule: 'atMost', other: '应到人数', otherValue: '35' },
      data('present'),
    ],
    [
      {
        field: '办结日期',
        value: '2023-03-01',
        rule: 'notBefore',
        other: '受理日期',
        otherValue: '2023-03-09',
      },
      data('closed'),
    ],
  ],
  'beyond-branch-size': [
    [
      { field: '应到人数', value: 46, branch: '装备产业科党支部', members: 19, day: '2023-03-16' },
      data('expected'),
    ],
  ],
  'void-without-reason': [[{}, data('state')]],
  'checked-without-checker': [[{}, data('state')]],
  'kind-kept-by-office': [
    [{ kind: '走访调研党支部', branch: 'window', root: 'bureau' }, data('kind')],
  ],
  'partners-beyond-total': [[{ present: 50, field: '参加人数', value: 25 }, data('with')]],
  'partner-is-host': [[{ branch: '装备产业科党支部' }, data('with', 0, 'branch')]],
  'seat-unlisted': [
    [{ value: '党建办主' }, data('checkedBy'), seats],
    [{ value: '党委书记，党委副书记' }, inData('site.yaml', ['seats', 'leaders', 0]), seats],
    [{ value: '党委书纪' }, inData('site.yaml', ['seats', 'leaders', 0]), seats],
  ],
  'evidence-missing': [[{ kind: '党课' }, data('kind')]],
  'theme-not-yet': [
    [{ theme: '党的二十大精神', from: '2022-10-16', date: '2022-09-01' }, data('themes', 0)],
  ],
  'kind-not-yet': [
    [{ kind: '志愿服务活动', since: '2023-01-01', date: '2022-11-03' }, data('kind')],
  ],
  'for-not-over': [[{ made: '2023-Q1', date: '2023-03-16' }, data('for')]],
  'for-no-window': [
    [{ made: '2023-02', asked: ['党课每季度一次'] }, data('for')],
    [{ made: '2023-02', asked: [] }, data('for')],
  ],
  'explained-nothing': [[{ kind: '情况说明' }, data()]],
  'explained-no-window': [
    [{ made: '2023-01', duty: '党课每季度一次', within: ['2023-Q1'] }, data('for')],
    [{ made: '2021-01', duty: '党课每季度一次', within: [] }, data('for')],
  ],
  'also-repeats': [[{ kind: '党课' }, data('also', 0)]],
  'also-time-shape': [[{ kind: '窗口办件', main: '党课' }, data('also', 0)]],
} satisfies ExamplesFor<RecordFacts>;
