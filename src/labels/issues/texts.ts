import { headingAnchor, headingWords } from '../../domain/addresses/anchors.ts';
import { componentNamed, type TextRole } from '../../domain/components.ts';
import { nearest } from '../nearest.ts';
import { paste, type IssueTable } from './form.ts';
import { sampleOf } from './samples.ts';
import { instead, insteadInText } from './suggestion.ts';
import { declaredIn } from './words.ts';

/** Words for the text of records, reports, plans and guide pages. */
export const textWords = {
  'mdx-import': {
    title: '正文里有 import 或 export',
    message: () => '以 import 或 export 开头的行会当成程序。正文里不能有程序。',
    hint: () => '删去这一行；如果是普通文字，换个说法，不要放在行首。',
  },
  'mdx-expression': {
    title: '正文里有花括号',
    message: ({ text }) => `“${text}”会当成程序。正文里不能有程序。`,
    hint: () => '删去花括号；只是普通文字时，写成全角的“｛｝”，或者在前面加“\\”。',
  },
  'mdx-jsx-in-record': {
    title: '记录里不能用标记',
    message: ({ name }) =>
      isChinese(name)
        ? `“<${name}>”会当成标记，显示不出来。`
        : `${tagReason(name)}。记录是数字的来源，正文只写文字。`,
    hint: ({ name }) =>
      isChinese(name) ? bookTitle(name) : '删去标记，直接写文字；“<”只是普通符号时，写成“＜”。',
  },
  'mdx-unknown-component': {
    title: '这里不能用这个标记',
    message: ({ name }) =>
      isChinese(name) ? `“<${name}>”会当成标记，显示不出来。` : `${tagReason(name)}。`,
    hint: ({ name, allowed }) => {
      if (isChinese(name)) return bookTitle(name);
      return allowed.length === 0
        ? '这里不能用标记，直接写文字。“<”只是普通符号时，写成“＜”。'
        : paste(
            `${insteadInText(name, allowed)}例如：`,
            sampleOf(nearest(name, allowed) ?? 'Tally'),
          );
    },
  },
  'mdx-unknown-attribute': {
    title: '标记里有不认识的属性',
    message: ({ component, name }) => `<${component}> 没有“${name}”这个属性，写了也不起作用。`,
    hint: ({ name, allowed }) => insteadInText(name, allowed),
  },
  'mdx-attribute-missing': {
    title: '标记少了一个属性',
    message: ({ component, name }) => `<${component}> 必须写“${name}”，否则不知道要显示什么。`,
    hint: ({ component, name }) => paste('例如：', sampleOf(component, name)),
  },
  'mdx-attribute-not-string': {
    title: '属性不是文字',
    message: ({ component, name }) =>
      `<${component}> 的“${name}”用了花括号，或者没有写内容。属性只能是引号里的文字。`,
    hint: ({ component, name }) => paste('写成：', sampleOf(component, name)),
  },
  'mdx-attribute-repeated': {
    title: '属性写了两次',
    message: ({ component, name }) => `<${component}> 的“${name}”写了两次，不知道以哪个为准。`,
    hint: () => '只留一个。',
  },
  'mdx-children': {
    title: '标记中间不能写内容',
    message: ({ component }) => `<${component}> 的内容是算出来的，中间写的文字不会显示。`,
    hint: ({ component }) => paste('去掉中间的文字，改为单独一个标记：', sampleOf(component)),
  },
  'mdx-children-missing': {
    title: '标记中间没有内容',
    message: ({ component }) => `<${component}> 要把一段文字包在中间，现在是空的。`,
    hint: ({ component }) => paste('例如：', sampleOf(component)),
  },
  'mdx-component-place': {
    title: '标记放错了地方',
    message: ({ component, inside }) =>
      inside === 'link'
        ? `<${component}> 放在了链接里。数字自己就是通到记录的链接，两个链接不能套在一起。`
        : `<${component}> 显示出来是一整块，不能放在一句话中间。`,
    hint: ({ component, inside }) =>
      inside === 'link'
        ? '把标记移到链接外面。'
        : paste('前后各空一行，让它单独成段：', '', sampleOf(component), ''),
  },
  'mdx-html': {
    title: '正文里有网页代码',
    message: ({ text }) => `“${text}”是网页代码，正文里不能用。`,
    hint: () => '直接写文字。加粗用两个星号，列表每行前面加“- ”。',
  },
  'mdx-too-deep': {
    title: '正文层次太多',
    message: ({ limit }) => `引用、列表或标记一层套一层，超过了${limit}层，没有读取。`,
    hint: () => '减少层次。正文一般不超过三层。',
  },
  'link-unsafe': {
    title: '链接不安全',
    message: ({ url }) => `“${url}”不是可以放心打开的地址，读的人点开可能有危险。`,
    hint: () =>
      paste(
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
  'link-unknown': {
    title: '链接的页面不存在',
    message: ({ url }) => `本站没有“${url}”这一页，点开什么也没有。`,
    hint: ({ section, id, allowed }) => {
      const meant = nearest(id, allowed);
      return meant === undefined
        ? '在网站上打开要链接的那一页，照抄地址里网站名以后的部分；没有这一页，就删去链接，留下文字。'
        : paste('是不是想写下面这个地址？', section ? `/${section}/${meant}/` : `/${meant}/`);
    },
  },
  'unknown-commitment': {
    title: '没有这个目标任务',
    message: ({ id }) => `没有代号是“${id}”的目标任务，进度无从显示。`,
    hint: ({ id, allowed }, at) => instead(id, allowed, at, declaredIn.commitment),
  },
  'unknown-plan': {
    title: '没有这个计划',
    message: ({ id }) => `没有代号是“${id}”的计划。`,
    hint: ({ id, allowed }, at) => `代号就是 plans 文件夹里的文件名。${instead(id, allowed, at)}`,
  },
  'attribute-value': {
    title: '属性的内容不对',
    message: ({ component, name, value }) => `<${component}> 的“${name}”不能写“${value}”。`,
    hint: ({ component, name, value, allowed }) => {
      const choices = insteadInText(value, allowed);
      if (choices !== '') return choices;
      return paste('例如：', sampleOf(component, name));
    },
  },
  'cutoff-outside': {
    title: '统计截止日不对',
    message: ({ cutoff, period }) =>
      `统计截止日 ${cutoff} 早于期间 ${period} 的开始，报告里一个数也没有。`,
    hint: () =>
      paste('写在期间之内，或者期间结束以后；一般就是期间的最后一天：', 'cutoff: 2023-06-30'),
  },
  'sent-incomplete': {
    title: '已报送的报告还有缺项',
    message: ({ metric, reason }) =>
      reason === 'null'
        ? `报告已经是“已报送”，但“${metric}”还没有数。`
        : `报告已经是“已报送”，但“${metric}”里还有没核对的记录。`,
    hint: ({ reason, records }) =>
      reason === 'null'
        ? paste('补齐记录或报送确认；还没有报出去的，把状态改回：', 'status: 草稿')
        : paste(
            `${unchecked(records)}逐条核对后，在记录里写：`,
            'state: 已核',
            'checkedBy: 党建办主任',
          ),
  },
  'commitment-target': {
    title: '目标任务不能用目标数来衡量',
    message: ({ metric }) => `指标“${metric}”本身就是目标数，用它衡量进度等于自己比自己。`,
    hint: () => `改用统计实际完成情况的指标，metric 里写它的代号。`,
  },
  'commitment-where': {
    title: '只对部分党组织的目标任务没有写明逐个考核',
    message: () => 'where 说的是哪些党组织要各自完成，但这一项没有写成逐个党组织的目标任务。',
    hint: () => paste('各党组织都要完成的，加一行；否则删去 where：', 'per: branch'),
  },
} satisfies Partial<IssueTable>;

/** Texts that say what was done, and have no pictures of it. */
function isRecordText(file: string): boolean {
  return file.startsWith('records/') || file.startsWith('branches/');
}

const noPhotos = paste(
  '这里不传照片，删去这一处。要留凭证的，写明照片存放在哪里：',
  'evidence:',
  '  - { type: 照片, ref: 2023年第1册第14页, heldBy: 党建办 }',
);

/** The first of the records that wait for a check, by their files. */
function unchecked(records: readonly string[]): string {
  if (records.length === 0) return '';
  const named = records.slice(0, 3).map((id) => `records/${id}.mdx`);
  return `${named.join('、')}${records.length > named.length ? `等${records.length}条` : ''}还没有核对。`;
}

/** Why a tag will not do where it stands. */
function tagReason(name: string): string {
  const component = componentNamed(name);
  if (component)
    return `<${name}> 只能用在${inOrder
      .filter((role) => component.in.includes(role))
      .map((role) => texts[role])
      .join('和')}里`;
  return /^[a-z]/.test(name)
    ? `<${name}> 是网页代码，哪里的正文都不能用`
    : `没有 <${name}> 这个标记，哪里的正文都不能用`;
}

const texts = { report: '报告', plan: '计划', guide: '使用手册' } as const;

const inOrder = ['report', 'plan', 'guide'] as const satisfies readonly TextRole[];

/** Whether a tag is a text of Chinese in angle brackets, and nobody's component. */
function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** Angle brackets stand for the marks of a title, or for less and more. */
function bookTitle(name: string): string {
  return paste('书名、文件名用书名号；“<”只是小于号时，写成“＜”：', `《${name}》`);
}
