import { expect, it } from 'vitest';
import { markupExamples } from './examples/markup.ts';
import { worded } from './worded.ts';

it('words what is wrong with the markup of a text', () => {
  expect(worded(markupExamples)).toMatchInlineSnapshot(`
    "mdx-broken: 正文格式有误
    正文从这里读不下去：标记没有结束，缺少“/>”或者成对的结束标记。
    > 正文里的“<”和“{”有特别的用处。只是普通文字时，写成“＜”“｛”，或者在前面加“\\”。

    mdx-broken: 正文格式有误
    正文从这里读不下去：属性的内容要用一对英文双引号括起来。
    > 正文里的“<”和“{”有特别的用处。只是普通文字时，写成“＜”“｛”，或者在前面加“\\”。

    mdx-broken: 正文格式有误
    正文从这里读不下去：“<”后面不是可以用的标记。
    > “<”只是小于号时，用全角的，改为：
    > 参加人数＜10人，照常开展。

    mdx-broken: 正文格式有误
    正文从这里读不下去：属性的内容要用一对英文双引号括起来。
    > 属性的内容两边用英文引号，这几个字写成：
    > of="outreach-talks"

    mdx-broken: 正文格式有误
    正文从这里读不下去：标记没有结束，缺少“/>”或者成对的结束标记。
    > 标记要写完整，改为：
    > <Tally of="outreach-talks" />

    mdx-broken: 正文格式有误
    正文从这里读不下去：标记没有结束，缺少“/>”或者成对的结束标记。
    > 标记要写完整，“by”可以写“month”、“quarter”、“branch”，例如：
    > <TallyTable of="outreach-talks" by="month" />

    mdx-broken: 正文格式有误
    正文从这里读不下去：标记没有结束，缺少“/>”或者成对的结束标记。
    > 标记要写完整，例如：
    > <Records of="……" limit="5" />

    mdx-import: 正文里有 import 或 export
    以 import 或 export 开头的行会当成程序。正文里不能有程序。
    > 删去这一行；如果是普通文字，换个说法，不要放在行首。

    mdx-expression: 正文里有花括号
    “{1 + 1}”会当成程序。正文里不能有程序。
    > 删去花括号；只是普通文字时，写成全角的“｛｝”，或者在前面加“\\”。

    mdx-jsx-in-record: 记录里不能用标记
    <Tally> 只能用在报告和计划里。记录是数字的来源，正文只写文字。
    > 删去标记，直接写文字；“<”只是普通符号时，写成“＜”。

    mdx-jsx-in-record: 记录里不能用标记
    “<条例>”会当成标记，显示不出来。
    > 书名、文件名用书名号；“<”只是小于号时，写成“＜”：
    > 《条例》

    mdx-unknown-component: 这里不能用这个标记
    没有 <Taly> 这个标记，哪里的正文都不能用。
    > 是不是想写“Tally”？例如：
    > <Tally of="……" />

    mdx-unknown-component: 这里不能用这个标记
    <tally> 是网页代码，哪里的正文都不能用。
    > 标记的大小写要写对，改为：
    > <Tally of="outreach-talks" />

    mdx-unknown-component: 这里不能用这个标记
    没有 <Video> 这个标记，哪里的正文都不能用。
    > 可以写“Tally”、“Chart”、“TallyTable”、“Records”、“Progress”、“Commitments”、“LastPromises”、“Promise”、“Said”、“Todo”。例如：
    > <Tally of="……" />

    mdx-unknown-component: 这里不能用这个标记
    <Tally> 只能用在报告和计划里。
    > 可以写“Keys”、“Sample”、“Commands”。例如：
    > <Keys of="record" />

    mdx-unknown-component: 这里不能用这个标记
    <Keys> 只能用在使用手册里。
    > 可以写“Tally”、“Chart”、“TallyTable”、“Records”、“Progress”、“Commitments”、“LastPromises”、“Promise”、“Said”、“Todo”。例如：
    > <Tally of="……" />

    mdx-unknown-component: 这里不能用这个标记
    <b> 是网页代码，哪里的正文都不能用。
    > 可以写“Tally”、“Chart”、“TallyTable”、“Records”、“Progress”、“Commitments”、“LastPromises”、“Promise”、“Said”、“Todo”。例如：
    > <Tally of="……" />

    mdx-unknown-component: 这里不能用这个标记
    没有 <Box> 这个标记，哪里的正文都不能用。
    > 这里不能用标记，直接写文字。“<”只是普通符号时，写成“＜”。

    mdx-unknown-component: 这里不能用这个标记
    “<条例>”会当成标记，显示不出来。
    > 书名、文件名用书名号；“<”只是小于号时，写成“＜”：
    > 《条例》

    mdx-unknown-attribute: 标记里有不认识的属性
    <Tally> 没有“peroid”这个属性，写了也不起作用。
    > 可以写“of”、“as”、“period”、“branch”。是不是想写“period”？

    mdx-unknown-attribute: 标记里有不认识的属性
    <TallyTable> 没有“top”这个属性，写了也不起作用。
    > 这里叫“limit”，例如：
    > <TallyTable of="……, ……" by="branch" sort="……" limit="5" />

    mdx-attribute-missing: 标记少了一个属性
    <Chart> 必须写“of”，否则不知道要显示什么。
    > 例如：
    > <Chart of="……" by="month" />

    mdx-attribute-missing: 标记少了一个属性
    <TallyTable> 必须写“by”，否则不知道要显示什么。
    > “by”可以写“month”、“quarter”、“branch”，例如：
    > <TallyTable of="outreach-talks" by="month" />

    mdx-attribute-empty: 属性是空的
    <Tally> 的“of”引号里什么也没有。
    > 填上，例如：
    > <Tally of="……" />

    mdx-attribute-empty: 属性是空的
    <Tally> 的“period”引号里什么也没有。
    > 不需要就删去这个属性；需要就填上，例如：
    > <Tally of="……" period="……" />

    mdx-attribute-gap: 列表里多了一个逗号
    <TallyTable> 的“of”里有一个逗号，前面或后面是空的。
    > 删去多余的逗号，或者补上漏写的代号，例如：
    > <TallyTable of="……, ……" by="branch" />

    mdx-attribute-not-string: 属性不是文字
    <Tally> 的“period”用了花括号，或者没有写内容。属性只能是引号里的文字。
    > 写成：
    > <Tally of="……" period="……" />

    mdx-attribute-not-string: 属性不是文字
    <Tally> 的“{…}”用了花括号，或者没有写内容。属性只能是引号里的文字。
    > 写成：
    > <Tally of="……" />

    mdx-attribute-repeated: 属性写了两次
    <Tally> 的“of”写了两次，不知道以哪个为准。
    > 只留一个。

    attribute-value: 属性的内容不对
    <Chart> 的“by”不能写“months”。
    > 这里写“month”。这几个字写成：
    > by="month"

    attribute-value: 属性的内容不对
    <Records> 的“limit”不能写“许多”。
    > 例如：
    > <Records of="……" limit="5" />

    mdx-children: 标记中间不能写内容
    <Tally> 的内容是算出来的，中间写的文字不会显示。
    > 去掉中间的文字，改为单独一个标记：
    > <Tally of="lectures" />

    mdx-children: 标记中间不能写内容
    <Tally> 的内容是算出来的，中间写的文字不会显示。
    > 去掉中间的文字，只写单独一个标记，例如：
    > <Tally of="……" />

    mdx-children-missing: 标记中间没有内容
    <Said> 要把一段文字包在中间，现在是空的。
    > 例如：
    > <Said reason="……">……</Said>

    mdx-component-place: 标记放错了地方
    <Tally> 放在了链接里。数字自己就是通到记录的链接，两个链接不能套在一起。
    > 把标记移到链接外面。

    mdx-component-place: 标记放错了地方
    <Chart> 显示出来是一整块，不能放在一句话中间。
    > 前后各空一行，让它单独成段：
    > 
    > <Chart of="……" by="month" />
    > 

    mdx-component-place: 标记放错了地方
    <Chart> 显示出来是一整块，不能放在一句话中间。
    > 前后各空一行，让它单独成段：
    > 
    > <Chart of="lectures" by="month" />
    > 

    mdx-html: 正文里有网页代码
    “<br>”是网页代码，正文里不能用。
    > 直接写文字。加粗用两个星号，列表每行前面加“- ”。

    mdx-html: 正文里有网页代码
    “<https://www.gov.cn/>”两边的尖括号会当成网页代码，正文里不能用。
    > 网址直接写，两边不用尖括号，这几个字写成：
    > https://www.gov.cn/

    mdx-too-deep: 正文层次太多
    引用、列表或标记一层套一层，超过了50层，没有读取。
    > 减少层次。正文一般不超过三层。

    text-too-much: 正文超过了上限
    正文超过了5000行，没有读取。
    > 看看是不是误粘贴了内容；确实有这么多的，分成几份材料写。

    text-too-much: 正文超过了上限
    正文里的列表条目、引用和脚注超过了2000处，没有读取。
    > 看看是不是误粘贴了内容；确实有这么多的，分成几份材料写。

    text-too-much: 正文超过了上限
    正文里的标记超过了2000个，没有读取。
    > 看看是不是误粘贴了内容；确实有这么多的，分成几份材料写。

    text-too-much: 正文超过了上限
    这一段里的星号、方括号、引号等符号超过了2000个，没有读取。
    > 看看是不是误粘贴了内容；确实是正文的，分成几段，段与段之间空一行。

    text-too-much: 正文超过了上限
    这个表格超过了200列，没有读取。
    > 看看是不是误粘贴了内容；确实有这么多的，分成几个表格。

    text-too-much: 正文超过了上限
    这个表格超过了20000格，没有读取。
    > 看看是不是误粘贴了内容；确实有这么多的，分成几个表格。

    text-too-much: 正文超过了上限
    到这里为止，段落太长，段落里的星号、方括号、引号等符号也太多，没有读取。
    > 看看是不是误粘贴了内容；确实是正文的，分成几段，段与段之间空一行。"
  `);
});
