import { inText } from '../../../../src/domain/issues.ts';
import type { LinkFacts } from '../../../../src/domain/issues/links.ts';
import { file, prose, type ExamplesFor } from './form.ts';

export const linkExamples = {
  'link-unsafe': [
    [{ url: 'javascript:alert(1)' }, prose],
    [{ url: 'file:///D:/a.xls' }, prose],
  ],
  'image-external': [
    [{ url: 'https://example.com/a.png' }, prose],
    [{ url: '活动照片.jpg' }, inText(file, 9, 1)],
  ],
  'link-unknown': [
    [
      {
        url: '/guide/recrod/',
        names: [['guide', 'recrod']],
        under: '/guide/',
        id: 'recrod',
        allowed: ['record', 'report'],
      },
      prose,
    ],
    [
      { url: '/records/x/', names: [['branch', 'x']], under: '/records/', id: 'x', allowed: [] },
      prose,
    ],
    [
      {
        url: '/economi/',
        names: [['page', 'economi']],
        under: '/',
        id: 'economi',
        allowed: ['economy'],
      },
      prose,
    ],
  ],
  'link-relative': [
    [
      { url: '../2023-06-15-lecture.mdx', meant: '/records/equipment/2023/2023-06-15-lecture/' },
      prose,
    ],
    [{ url: '签到表.docx' }, prose],
    [{ url: '../nope.mdx' }, prose],
    [{ url: '附件一' }, prose],
    [{ url: '' }, prose],
  ],
  'picture-missing': [
    [{ url: '/pictures/tree.png' }, prose],
    [{ url: '/pictures/tree.png' }, inText(file, 12, 1)],
  ],
  'file-link-unknown': [[{ url: '/files/plan.docx' }, prose]],
  'anchor-unknown': [
    [{ url: '#总体情况表', page: '', id: '总体情况表', allowed: ['main', '总体情况'] }, prose],
    [{ url: '#甲', page: '', id: '甲', allowed: ['main'] }, prose],
    [
      {
        url: '/guide/record/#写标题',
        page: '/guide/record/',
        id: '写标题',
        allowed: ['main', 'section-写标题'],
      },
      prose,
    ],
    [{ url: '/kinds/#nope', page: '/kinds/', id: 'nope', allowed: ['main'] }, prose],
  ],
} satisfies ExamplesFor<LinkFacts>;
