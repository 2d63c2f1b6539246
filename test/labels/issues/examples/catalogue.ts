import { inData } from '../../../../src/domain/issues.ts';
import type { CatalogueFacts } from '../../../../src/domain/issues/catalogue.ts';
import { kinds, type ExamplesFor } from './form.ts';

export const catalogueExamples = {
  'misprint-again': [
    [{ right: '布署落实', found: '布署' }, inData('catalogue/misprints.yaml', [0, 'right'])],
  ],
  'field-relation-unknown': [
    [
      { field: 'present', other: 'expectd', allowed: ['present', 'expected'] },
      inData(kinds, [0, 'fields', 'present', 'atMost']),
    ],
  ],
  'field-relation-self': [
    [{ field: 'present' }, inData(kinds, [0, 'fields', 'present', 'atMost'])],
  ],
  'field-relation-type': [
    [{ field: 'present', other: 'topic' }, inData(kinds, [0, 'fields', 'present', 'atMost'])],
  ],
  'field-choice-empty': [[{ field: 'form' }, inData(kinds, [0, 'fields', 'form'])]],
  'field-clash': [[{ field: 'attendance', kind: '主题党日' }, inData(kinds, [0, 'fields'])]],
  'field-name-reserved': [[{ field: 'title' }, inData(kinds, [0, 'fields', 'title'], 'key')]],
  'field-heads-unsaid': [
    [{ field: '参加人数', kind: '党课', unit: '人' }, inData(kinds, [0, 'fields', 'attendance'])],
  ],
  'kind-too-many-fields': [[{ kind: '党课', count: 14, limit: 10 }, inData(kinds, [0, 'fields'])]],
  'kind-nature-clash': [
    [{ kind: '党员名册', reason: 'period-only' }, inData(kinds, [0, 'when'])],
    [{ kind: '党课', reason: 'every' }, inData(kinds, [0, 'every'])],
  ],
  'kind-page': [
    [{ kind: '经济指标', page: 'trend', reason: 'taken' }, inData(kinds, [0, 'page'])],
    [{ kind: '党课', page: 'lectures', reason: 'not-provided' }, inData(kinds, [0, 'page'])],
  ],
  'calendar-outside': [
    [{ day: '2022-12-31', year: 2023 }, inData('catalogue/calendar/2023.yaml', ['workdays', 0])],
  ],
  'holidays-overlap': [
    [
      { name: '国庆节', other: '中秋节', day: '2023-10-01' },
      inData('catalogue/calendar/2023.yaml', ['holidays', 1, 'from']),
    ],
  ],
  'workday-on-weekday': [
    [{ day: '2023-03-15' }, inData('catalogue/calendar/2023.yaml', ['workdays', 1])],
  ],
  'workday-on-holiday': [
    [
      { day: '2023-10-01', holiday: '国庆节' },
      inData('catalogue/calendar/2023.yaml', ['workdays', 0]),
    ],
  ],
  'rule-unbounded': [[{ rule: '党课每季度一次' }, inData('catalogue/rules.yaml', [0])]],
  'rule-where': [[{ rule: '民主生活会每年一次' }, inData('catalogue/rules.yaml', [3, 'where'])]],
  'duty-gap': [
    [{ duty: '谈心谈话每年一次', metric: '谈心谈话' }, inData('catalogue/rules.yaml', [4, 'gap'])],
  ],
  'kind-explains': [
    [{ kind: '情况说明', field: 'reason', reason: 'no-field' }, inData(kinds, [0, 'explains'])],
    [
      { kind: '情况说明', field: '说明的要求', reason: 'not-duties' },
      inData(kinds, [0, 'explains']),
    ],
    [{ kind: '情况说明', field: '原因', reason: 'not-choice' }, inData(kinds, [0, 'explains'])],
    [{ kind: '情况说明', field: 'when', reason: 'not-event' }, inData(kinds, [0, 'explains'])],
  ],
  'crosswalk-empty': [[{ id: 'S9' }, inData('catalogue/crosswalk.yaml', [8, 'id'])]],
} satisfies ExamplesFor<CatalogueFacts>;
