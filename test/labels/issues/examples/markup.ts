import { inText } from '../../../../src/domain/issues.ts';
import type { MarkupFacts, MeantTag } from '../../../../src/domain/issues/markup.ts';
import { noNames } from '../../../../src/domain/names.ts';
import { file, prose, type ExamplesFor } from './form.ts';

const table: MeantTag = {
  text: '<TallyTable of="outreach-talks" by="month" />',
  added: [['by', ['month', 'quarter', 'branch']]],
};

export const markupExamples = {
  'mdx-broken': [
    [{ reason: 'open-tag' }, prose],
    [{ reason: 'attribute-value' }, prose],
    [
      { reason: 'tag-name', plain: { written: '人数<10人', better: '人数＜10人' } },
      prose,
      noNames,
      ['参加人数＜10人，照常开展。'],
    ],
    [
      {
        reason: 'attribute-value',
        quotes: { written: 'of=outreach-talks', better: 'of="outreach-talks"' },
      },
      prose,
    ],
    [{ reason: 'open-tag', tag: { text: '<Tally of="outreach-talks" />', added: [] } }, prose],
    [{ reason: 'open-tag', tag: table }, prose],
    [{ reason: 'open-tag', component: 'Records' }, prose],
  ],
  'mdx-import': [[{}, prose]],
  'mdx-expression': [[{ text: '{1 + 1}' }, prose]],
  'mdx-jsx-in-record': [
    [{ name: 'Tally' }, inText(file, 9, 1)],
    [{ name: '条例' }, inText(file, 9, 1)],
  ],
  'mdx-unknown-component': [
    [{ name: 'Taly', in: 'report' }, prose],
    [
      {
        name: 'tally',
        in: 'report',
        meant: { text: '<Tally of="outreach-talks" />', added: [] },
      },
      prose,
    ],
    [{ name: 'Video', in: 'report' }, prose],
    [{ name: 'Tally', in: 'guide' }, inText('guide/start.mdx', 4, 1)],
    [{ name: 'Keys', in: 'report' }, prose],
    [{ name: 'b', in: 'report' }, prose],
    [{ name: 'Box', in: 'branch' }, inText('branches/window.mdx', 4, 1)],
    [{ name: '条例', in: 'report' }, prose],
  ],
  'mdx-unknown-attribute': [
    [{ component: 'Tally', name: 'peroid' }, prose],
    [{ component: 'TallyTable', name: 'top' }, prose],
  ],
  'mdx-attribute-missing': [
    [{ component: 'Chart', name: 'of' }, prose],
    [{ component: 'TallyTable', name: 'by', tag: table }, prose],
  ],
  'mdx-attribute-empty': [
    [{ component: 'Tally', name: 'of' }, prose],
    [{ component: 'Tally', name: 'period' }, prose],
  ],
  'mdx-attribute-gap': [[{ component: 'TallyTable', name: 'of' }, prose]],
  'mdx-attribute-not-string': [
    [{ component: 'Tally', name: 'period' }, prose],
    [{ component: 'Tally', name: '{…}' }, prose],
  ],
  'mdx-attribute-repeated': [[{ component: 'Tally', name: 'of' }, prose]],
  'attribute-value': [
    [
      { component: 'Chart', name: 'by', value: 'months', allowed: ['month', 'quarter', 'branch'] },
      prose,
    ],
    [{ component: 'Records', name: 'limit', value: '许多', allowed: [] }, prose],
  ],
  'mdx-children': [
    [{ component: 'Tally', tag: '<Tally of="lectures" />' }, prose],
    [{ component: 'Tally' }, prose],
  ],
  'mdx-children-missing': [[{ component: 'Said' }, prose]],
  'mdx-component-place': [
    [{ component: 'Tally', inside: 'link' }, prose],
    [{ component: 'Chart', inside: 'text' }, prose],
    [{ component: 'Chart', inside: 'text', tag: '<Chart of="lectures" by="month" />' }, prose],
  ],
  'mdx-html': [
    [{ text: '<br>' }, prose],
    [{ text: '<https://www.gov.cn/>' }, prose],
  ],
  'mdx-too-deep': [[{ limit: 50 }, prose]],
  'text-too-much': [
    [{ what: 'lines', limit: 5000 }, prose],
    [{ what: 'entries', limit: 2000 }, prose],
    [{ what: 'tags', limit: 2000 }, prose],
    [{ what: 'marks', limit: 2000 }, prose],
    [{ what: 'columns', limit: 200 }, prose],
    [{ what: 'cells', limit: 20_000 }, prose],
    [{ what: 'search', limit: 10_000_000 }, prose],
  ],
} satisfies ExamplesFor<MarkupFacts>;
