import type { LostFacts } from '../../../../src/domain/issues/lost.ts';
import { inText } from '../../../../src/domain/issues.ts';
import { file, prose, type ExamplesFor } from './form.ts';

const text = inText(file, 9, 1);

export const lostExamples = {
  'text-lost': [
    [{ text: '3', what: 'cells' }, text],
    [{ text: '[附件]: https://www.example.gov.cn/', what: 'definition' }, text],
    [{ text: '[^1]: 见会议记录本', what: 'note' }, text],
    [{ text: '附件一', what: 'fence' }, text],
    [{ text: '市委党建网', what: 'title' }, text],
    [{ text: '##', what: 'mark' }, text],
    [{ text: '[](https://www.example.gov.cn/)', what: 'link' }, text],
    [{ text: '@@', what: 'other' }, text],
  ],
  'backslash-lost': [
    [{ text: 'D:\\_备份\\#1\\*.docx', printed: 'D:_备份#1*.docx', means: 'path' }, text],
    [{ text: '\\\\10.1.1.5\\共享', printed: '\\10.1.1.5\\共享', means: 'path' }, text],
    [{ text: '备份\\_1', printed: '备份_1', means: 'sign' }, text],
    [{ text: '路径\\', printed: '路径', means: 'break' }, text],
  ],
  'character-reference': [[{ text: '&nbsp;' }, text]],
  'marks-doubtful': [
    [{ text: '*宽*', mark: '*', inside: '宽', escaped: '\\*宽\\*' }, text],
    [{ text: '*、《条例》*', mark: '*', inside: '、《条例》', escaped: '\\*、《条例》\\*' }, text],
    [
      {
        text: '**、《条例》**',
        mark: '**',
        inside: '、《条例》',
        escaped: '\\*\\*、《条例》\\*\\*',
      },
      text,
    ],
    [{ text: '*高，长*宽*', mark: '*', inside: '高，长*宽', escaped: '\\*高，长\\*宽\\*' }, text],
    [
      {
        text: '~~五月、六月~~',
        mark: '~~',
        inside: '五月、六月',
        escaped: '\\~\\~五月、六月\\~\\~',
      },
      text,
    ],
  ],
  'sign-doubtful': [
    [{ sign: '-', rest: '5.2%（一季度）' }, text],
    [{ sign: '+', rest: '3' }, text],
    [{ sign: '>', rest: '5万元以上' }, text],
  ],
  'heading-underlined': [
    [{ text: '会议议定三项。', underline: '=======' }, text],
    [{ text: '会议议定三项。', underline: '-----' }, text],
  ],
  'heading-unread': [[{ text: '＃＃ 存在问题', better: '## 存在问题' }, text]],
  'note-unread': [
    [{ text: '[^注]：见会议记录本', better: '[^注]: 见会议记录本' }, text],
    [{ text: '［^1］', better: '[^1]' }, text],
    [{ text: '[^1]' }, text],
  ],
  'line-runs-on': [
    [{ text: '注：数据截至6月30日。', into: 'table' }, text],
    [{ text: '会议强调，要抓好落实。', into: 'entry' }, text],
    [{ text: '会议强调，要抓好落实。', into: 'quotation' }, text],
    [{ text: '会议强调，要抓好落实。', into: 'note' }, text],
  ],
  'markup-unread': [
    [{ text: '**重点 **', what: 'bold', better: '**重点**' }, text],
    [
      {
        text: '[上半年报告]（/reports/2023-h1/）',
        what: 'link',
        better: '[上半年报告](/reports/2023-h1/)',
      },
      text,
    ],
  ],
  'table-unread': [
    [
      {
        by: 'tab',
        parted: false,
        better: ['| 支部 | 人数 |', '| -- | -- |', '| 装备产业科 | 12 |'],
      },
      text,
    ],
    [
      {
        by: 'blank',
        parted: false,
        better: ['| 支部 | 人数 |', '| -- | -- |', '| 装备产业科 | 12 |'],
      },
      text,
    ],
    [
      {
        by: 'bar',
        parted: false,
        better: ['| 支部 | 人数 |', '| -- | -- |', '| 装备产业科 | 12 |'],
      },
      text,
    ],
    [
      {
        by: 'bar',
        parted: true,
        better: ['| 支部 | 人数 |', '| -- | -- |', '| 装备产业科 | 12 |'],
      },
      text,
    ],
  ],
  'fence-unclosed': [[{ fence: '```' }, text]],
  'tag-unread': [
    [
      {
        name: 'Tally',
        written: '《Tally of="party-lectures"》',
        in: 'signs',
        better: '<Tally of="party-lectures" />',
      },
      prose,
    ],
    [{ name: 'Chart', written: '<Chart of="party-lectures" />', in: 'code' }, prose],
  ],
} satisfies ExamplesFor<LostFacts>;
