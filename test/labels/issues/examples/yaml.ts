import { inData, inText } from '../../../../src/domain/issues.ts';
import type { YamlFacts } from '../../../../src/domain/issues/yaml.ts';
import { data, file, kinds, report, whole, mended, type ExamplesFor } from './form.ts';

export const yamlExamples = {
  'frontmatter-missing': [
    [{}, whole],
    [{ written: '---' }, inText(file, 2, 1)],
    [{ written: '———' }, inText(file, 1, 1)],
    [{ key: 'kind: 党课' }, inText(file, 1, 1)],
  ],
  'frontmatter-unclosed': [
    [{}, whole],
    [{ written: '----' }, inText(file, 8, 1)],
  ],
  'frontmatter-second': [
    [{}, inText(file, 12, 1)],
    [{}, inText(report, 12, 1)],
  ],
  'yaml-broken': [
    [{ reason: 'indentation' }, inText(file, 3, 4)],
    [{ reason: 'other' }, inText(file, 3, 4)],
    mended({ reason: 'colon-in-value' }, inText(file, 3, 12), 'title: "专题学习: 二十大"'),
    mended({ reason: 'text-after-quote' }, inText(file, 3, 12), 'title: “规范”学习'),
    mended({ reason: 'no-space-after-colon' }, inText(file, 7, 8), 'present: 25'),
    mended({ reason: 'no-space-after-dash' }, inText(file, 7, 3), '  - { branch: window }'),
  ],
  'yaml-comment': [
    [{ text: '#7 学习' }, inText(file, 3, 13)],
    mended({ text: '#7 学习' }, inText(file, 3, 13), 'title: "主题党日 #7 学习"'),
  ],
  'yaml-tab': [[{}, inText(file, 3, 1)], mended({}, inText(file, 3, 1), '  - { branch: window }')],
  'yaml-full-width': [
    [{ character: '：', ascii: ':' }, inText(file, 2, 5)],
    mended({ character: '：', ascii: ':' }, inText(file, 3, 6), 'title: 三月党课'),
    [{ character: '，', ascii: ',' }, inText(file, 2, 5)],
    [{ character: '　', ascii: ' ' }, inText(file, 2, 1)],
    [{ character: '\u00a0', ascii: ' ' }, inText(file, 2, 1)],
  ],
  'yaml-too-deep': [[{ limit: 20 }, inText(file, 4, 30)]],
  'yaml-too-many': [
    [{ of: 'entries', limit: 2000 }, data('themes')],
    [{ of: 'values', limit: 20_000 }, data()],
  ],
  'yaml-duplicate-key': [[{ key: 'date' }, inText(file, 5, 1)]],
  'yaml-reference': [
    [{ text: '*重要' }, inText(file, 3, 8)],
    mended({ text: '*重要' }, inText(file, 3, 8), 'title: "*重要"'),
  ],
  'yaml-not-mapping': [
    [{ got: 'list' }, inData(file, [])],
    [{ got: '党课' }, inData('site.yaml', [])],
  ],
  'yaml-not-list': [[{ got: 'mapping' }, inData(kinds, [])]],
} satisfies ExamplesFor<YamlFacts>;
