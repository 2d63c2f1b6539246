import { inData } from '../../../../src/domain/issues.ts';
import type { KeyFacts } from '../../../../src/domain/issues/keys.ts';
import { data, kinds, metrics, type ExamplesFor } from './form.ts';

export const keyExamples = {
  'unknown-key': [
    [{ key: 'attendence', allowed: ['kind', 'title', 'date', 'attendance'] }, data('attendence')],
    [{ key: '__proto__', allowed: [] }, data('__proto__')],
    [{ key: 'weather', allowed: 'abcdefghi'.split('') }, data('weather')],
    [
      {
        key: 'gt',
        allowed: ['is', 'not', 'has', 'exists', 'atLeast', 'atMost', 'before', 'after', 'in'],
      },
      inData(metrics, [0, 'where', 'participants', 'gt']),
    ],
    [
      {
        key: '实到',
        allowed: ['kind', 'title', 'expected', 'present'],
        labels: { expected: '应到人数', present: '实到人数' },
      },
      data('实到'),
    ],
    [{ key: '标题', allowed: ['kind', 'title', 'date'], meant: 'title' }, data('标题')],
  ],
  'missing-key': [
    [{ key: 'title' }, data('title')],
    [{ key: 'present', label: '到会人数' }, data('present')],
  ],
  'unknown-choice': [
    [{ value: '党刻', allowed: ['党课', '主题党日'], what: 'kind' }, data('kind')],
    [
      { value: '廿大精神', allowed: ['党的二十大精神', '主题教育'], what: 'theme' },
      data('themes', 0),
    ],
    [{ value: '已查', allowed: ['待核', '已核', '作废'], what: 'option' }, data('state')],
    [{ value: '书记', allowed: [], what: 'seat' }, data('lecturer')],
    [
      {
        value: '{ average: … }',
        allowed: ['count', '{ sum: … }', '{ distinct: … }', '{ latest: … }', 'target'].concat([
          'min',
          'median',
          'max',
          'share',
        ]),
        what: 'option',
      },
      inData(metrics, [0, 'take']),
    ],
    [
      {
        value: '张三',
        allowed: ['支部书记', '党委书记', '党建办主任'],
        what: 'seat',
        likely: ['支部书记', '党委书记'],
      },
      data('lecturer'),
    ],
    [
      { value: '法治建设、主题教育', allowed: ['主题教育', '法治建设'], what: 'theme' },
      data('themes', 0),
    ],
    [{ value: '党课、主题党日', allowed: ['党课', '主题党日'], what: 'kind' }, data('kind')],
    [{ value: '甲/乙', allowed: ['甲', '乙'], what: 'option' }, data('form')],
  ],
  'duplicate-id': [
    [{ id: 'party-lecture', first: `${kinds}:1` }, inData(kinds, [3, 'id'])],
    [{ id: '党课', first: `${kinds}:2` }, inData(kinds, [3, 'label'])],
  ],
  'duplicate-value': [[{ value: '党的二十大精神' }, data('themes', 1)]],
} satisfies ExamplesFor<KeyFacts>;
