import { headingAnchor, headingWords } from '../../domain/addresses/anchors.ts';
import type { LinkFacts } from '../../domain/issues/links.ts';
import { nearest } from '../../domain/meant/nearest.ts';
import { paste, type WordsFor } from './form.ts';

/** Words for links and pictures. */
export const linkWords = {
  'link-unsafe': {
    title: '链接不安全',
    message: ({ url }) => `“${url}”不是可以放心打开的地址，读的人点开可能有危险。`,
    hint: ({ url }) =>
      isOfDisk.test(url)
        ? '那是一台电脑上的文件，别人打不开：删去链接，写明文件存放在哪里。'
        : paste(
            '只用 http、https、邮件地址和本站内的地址：',
            '[市委党建网](https://www.example.gov.cn/)',
          ),
  },
  'image-external': {
    title: '图片不在本站',
    message: ({ url }) =>
      `“${url}”不是本站里的图片。别的网站在内网打不开，那边一改，这里也跟着变。`,
    hint: ({}, { file }) =>
      isRecordText(file)
        ? noPhotos
        : '这里不传照片，删去这一处。确实要放的示意图，请管理网站的人放好再用。',
  },
  'link-unknown': {
    title: '链接的页面不存在',
    message: ({ url }) => `本站没有“${url}”这一页，点开什么也没有。`,
    hint: ({ under, id, allowed }) => {
      const meant = nearest(id, allowed);
      return meant === undefined
        ? '在网站上打开要链接的那一页，照抄地址里网站名以后的部分；没有这一页，就删去链接，留下文字。'
        : paste('是不是想写下面这个地址？', `${under}${meant}/`);
    },
  },
  'link-relative': {
    title: '链接的地址不完整',
    message: ({ url }) =>
      url === ''
        ? '链接的括号里没有地址，点开什么也没有。'
        : `“${url}”不是完整的地址，网页旁边没有这样一个文件，点开什么也没有。`,
    hint: ({ url, meant }) => {
      if (meant !== undefined) return paste('地址写成：', meant);
      return /\.(?!mdx?$)[a-z]{3,4}$/i.test(url)
        ? '附件不放在本站：删去链接，写明文件存放在哪里。'
        : '站内的页，照抄浏览器地址里网站名以后的部分，以“/”开头；别的网站，从“https://”写起；没有地址的，删去链接，留下文字。';
    },
  },
  'picture-missing': {
    title: '图片不存在',
    message: ({ url }) => `本站没有“${url}”这张图片，页面上显示不出来。`,
    hint: ({}, { file }) =>
      isRecordText(file)
        ? noPhotos
        : '核对文件名，大小写也要一样。图片要由管理网站的人先放进 public 文件夹；不用的，删去这一处。',
  },
  'file-link-unknown': {
    title: '链接的文件不存在',
    message: ({ url }) => `本站没有“${url}”这个文件，点开什么也没有。`,
    hint: () =>
      '要链接下载的表，在网站上照抄那张表“下载”的地址里网站名以后的部分；别的文件不放在本站，删去链接，写明存放在哪里。',
  },
  'anchor-unknown': {
    title: '链接的位置不存在',
    message: ({ id, page }) =>
      `${page === '' ? '这篇文字里' : `${page} 那一页`}没有“${id}”这个位置，点了跳不过去。`,
    hint: ({ page, id, allowed }) => {
      const heading = headingAnchor(headingWords(id));
      const meant = allowed.includes(heading) ? heading : nearest(id, allowed);
      if (meant !== undefined) return paste('是不是想写下面这个地址？', `${page}#${meant}`);
      return page === ''
        ? '“#”后面照抄那一节的标题，标点改成短横线；没有这一节，就删去链接，留下文字。'
        : '在网站上点那一页目录里的那一节，照抄地址里“#”以后的部分；没有这一节，就删去“#”和后面的字。';
    },
  },
} satisfies WordsFor<LinkFacts>;

/** Texts that say what was done, and have no pictures of it. */
function isRecordText(file: string): boolean {
  return file.startsWith('records/') || file.startsWith('branches/');
}

const noPhotos = paste(
  '这里不传照片，删去这一处。要留凭证的，写明照片存放在哪里：',
  'evidence:',
  '  - { type: 照片, ref: ……, heldBy: …… }',
);

/** An address of a file on somebody's disk or on a drive of the office. */
const isOfDisk = /^(?:file:|[a-z]:|\\)/i;
