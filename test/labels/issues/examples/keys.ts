import { inData } from '../../../../src/domain/issues.ts';
import type { KeyFacts } from '../../../../src/domain/issues/keys.ts';
import { data, declaring, kinds, metrics, type ExamplesFor } from './form.ts';

const declared = declaring({
  kinds: ['党课', '主题党日'],
  themes: ['党的二十大精神', '主题教育', '法治建设'],
  campaigns: ['学习贯彻党的二十大精神主题教育'],
  pages: ['/trend/', '/search/'],
  seats: new Map([
    ['bureau', ['党建办主任']],
    ['equipment', ['支部书记']],
  ]),
  seatSets: new Map([['leaders', ['党委书记']]]),
});
const inCrosswalk = (...path: (string | number)[]) =>
  inData('catalogue/crosswalk.yaml', [0, ...path]);

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
    [
      { key: 'through', row: '  - { period: 2023-Q1, through: …… }' },
      inData('branches/equipment.mdx', ['returns', 0, 'through']),
    ],
    [{ key: 'title' }, data('title')],
    [{ key: 'present', label: '到会人数' }, data('present')],
  ],
  'unknown-choice': [
    [{ value: '党刻', what: 'kind' }, data('kind'), declared],
    [{ value: '廿大精神', what: 'theme' }, data('themes', 0), declared],
    [{ value: '廿大精神', what: 'theme-or-campaign' }, inCrosswalk('themes', 0), declared],
    [{ value: '学习主题教育', what: 'campaign' }, data('campaign'), declared],
    [{ value: '/trends/', what: 'page' }, inCrosswalk('pages', 0), declared],
    [
      { value: 'leader', what: 'seat-set' },
      inData(metrics, [0, 'where', 'lecturer', 'in']),
      declared,
    ],
    [{ value: '已查', allowed: ['待核', '已核', '作废'], what: 'option' }, data('state')],
    [{ value: '书记', what: 'seat' }, data('lecturer')],
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
    [{ value: '张三', what: 'seat' }, data('lecturer'), declared],
    [{ value: '法治建设、主题教育', what: 'theme' }, data('themes', 0), declared],
    [{ value: '党课、主题党日', what: 'kind' }, data('kind'), declared],
    [{ value: '甲/乙', allowed: ['甲', '乙'], what: 'option' }, data('form')],
  ],
  'duplicate-id': [
    [{ id: 'party-lecture', first: `${kinds}:1` }, inData(kinds, [3, 'id'])],
    [{ id: '党课', first: `${kinds}:2` }, inData(kinds, [3, 'label'])],
  ],
  'duplicate-value': [[{ value: '党的二十大精神' }, data('themes', 1)]],
} satisfies ExamplesFor<KeyFacts>;
