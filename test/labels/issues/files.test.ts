import { expect, it } from 'vitest';
import { fileExamples } from './examples/files.ts';
import { worded } from './worded.ts';

it('words what is wrong with a file', () => {
  expect(worded(fileExamples)).toMatchInlineSnapshot(`
    "file-too-large: 文件太大
    文件有 5.2 MB，超过了 1 MB 的上限，没有读取。这里只存文字，太大的文件多半是误放的附件。
    > 照片、扫描件和表格不放在这里，写明存放在哪里就可以：
    > evidence:
    >   - { type: ……, ref: ……, heldBy: …… }

    line-too-long: 一行太长
    这一行有12000个字符，超过了10000个的上限，没有读取。这么长的一行多半是误粘贴进来的。
    > 删去误粘贴的内容；确实是正文的，分成几段，段与段之间空一行。

    line-too-long: 一行太长
    这一行有12000个字符，超过了10000个的上限，没有读取。这么长的一行多半是误粘贴进来的。
    > 删去误粘贴的内容；列表很长时，每条单独一行。

    file-empty: 文件是空的
    文件里一个字也没有，读不出任何信息。
    > 补上内容，或者删除这个文件。可以从同类文件复制一份再改。

    file-not-utf8: 文件编码不是 UTF-8
    从第121个字节起不是 UTF-8 编码，中文会变成乱码，所以没有读取。
    > 用记事本打开，选“另存为”，编码选“UTF-8”，再保存一次。

    file-has-bom: 文件开头有看不见的标记
    文件最前面有一个看不见的标记（BOM）。内容照常读取，但有的软件会因此认错第一行。
    > 另存为时编码选“UTF-8”，不要选“带有 BOM 的 UTF-8”。

    file-has-crlf: 换行方式不一致
    文件用的是 Windows 的换行方式（CRLF）。内容照常读取，但比对修改时会显示整篇都变了。
    > 在编辑器右下角把“CRLF”改为“LF”，再保存一次。

    file-has-crlf: 换行方式不一致
    文件用的是旧式 Mac 的换行方式（CR）。内容照常读取，但比对修改时会显示整篇都变了。
    > 用记事本一类的编辑器打开，换行方式选“LF”（Unix），再保存一次。

    file-misplaced: 文件放错了位置
    这个位置的文件不会读取，里面的内容进不了任何数字。
    > 按这个样子放：
    > records/<党组织代号>/<年份>/<日期>-<英文名称>.mdx

    file-misplaced: 文件放错了位置
    这个位置的文件不会读取，里面的内容进不了任何数字。
    > 去掉文件名最后的“.txt”：
    > records/equipment/2023/2023-03-16-lecture.mdx

    file-misplaced: 文件放错了位置
    Excel 文件不会读取，里面的内容进不了任何数字。
    > 把要记的内容写成文字，一件事一个文件；原件留在办公室，这里写明存放在哪里：
    > records/<党组织代号>/<年份>/<日期>-<英文名称>.mdx

    file-name-invalid: 文件名不合规定
    “2023-03-16-党课.mdx”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用英文字母、数字和连字符，文件夹只用小写。
    > “name”可以换成说明这件事的英文词。改为：
    > records/equipment/2023/2023-03-16-name.mdx

    file-name-invalid: 文件名不合规定
    “2023-03-16-lecture - 副本.mdx”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用英文字母、数字和连字符，文件夹只用小写。
    > 与原来那个文件记的是同一件事，删去这个文件；是另一件事，文件名改为：
    > records/equipment/2023/2023-03-16-lecture-2.mdx

    file-name-invalid: 文件名不合规定
    “2023-Q1 Talks.mdx”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用英文字母、数字和连字符，文件夹只用小写。
    > 改为：
    > records/equipment/2023/2023-Q1-talks.mdx

    file-name-invalid: 文件名不合规定
    “20230316lecture.mdx”没有读取：记录的文件名要从日期（如 2023-06-15）或者期间（如 2023-Q2）写起，后面加连字符和英文词。
    > 改为：
    > records/equipment/2023/2023-03-16-lecture.mdx

    file-name-invalid: 文件名不合规定
    “2023-Q1-talks.mdx”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用英文字母、数字和连字符，文件夹只用小写。
    > 改为：
    > records/equipment/2023/2023-Q1-talks.mdx

    address-taken: 代号与网站栏目的地址重复
    代号会成为网页地址，而 /records/kind/ 是网站自己的栏目。党组织的代号再用“kind”，两处的网页就分不开。
    > 换一个文件名，例如：
    > branches/kind-branch.mdx
    > records 里同名的文件夹、写着这个代号的地方一并改过来。

    address-taken: 代号与网站栏目的地址重复
    代号会成为网页地址，而 /reports/branch/ 是网站自己的栏目。报告的代号再用“branch”，两处的网页就分不开。
    > 换一个文件名，例如：
    > reports/branch-report.mdx

    address-taken: 代号与网站栏目的地址重复
    代号会成为网页地址，而 /kinds/themes/ 是网站自己的栏目。记录类型的代号再用“themes”，两处的网页就分不开。
    > 换一个代号，例如：
    > id: themes-kind

    file-unreadable: 文件读不出来
    文件在，但是打不开：没有读取的权限。
    > 看看文件是不是被别的程序占用、是不是只有别人能看；重新保存一份再试。

    file-unreadable: 文件读不出来
    文件在，但是打不开：这不是一个普通的文件。
    > 删去它；要写材料的，另存为普通的文本文件。

    file-missing: 缺少必需的文件
    没有找到 site.yaml。没有这个文件，其他内容无从统计。
    > 从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。

    file-missing: 缺少必需的文件
    没有找到 catalogue/kinds/<类别>.yaml。没有这个文件，其他内容无从统计。
    > 从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。

    file-missing: 缺少必需的文件
    没有找到 plans/<计划代号>.mdx。有2个链接要打开它的网页，点开什么也没有：guide/page-1.mdx 第9、10行。
    > 从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。本来就没有的，删去这些链接，留下文字。

    file-missing: 缺少必需的文件
    没有找到 reports/<报告代号>.mdx。有7个链接要打开它的网页，点开什么也没有：guide/page-1.mdx 第9行，guide/page-2.mdx 第10行，guide/page-3.mdx 第11行，guide/page-4.mdx 第12行，guide/page-5.mdx 第13行，等7个文件。
    > 从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。本来就没有的，删去这些链接，留下文字。

    json-broken: 报送时固定的数字读不出来
    这个文件是 npm run send 写的，不用手改；从这里起被改坏了，或者没有写完，报送时的数字读不出来。
    > 从版本库找回报送时的文件：
    > git checkout HEAD -- content/reports/2023-h1.figures.json

    read-failed: 程序出错，没有读完这个文件
    读到这里时程序出错（TypeError: broken (src/io/load.ts:1)），这一部分没有统计。这是程序的问题，别的文件照常读取。
    > 可以先改回上次能用的写法；并把这条提示连同这个文件发给维护网站的人。

    check-failed: 程序出错，没有做完一项检查
    做“seats exist”这项检查时程序出错（TypeError: broken），它管的问题没有列全。这是程序的问题，别的检查照常进行。
    > 可以先改回上次能用的写法；并把这条提示发给维护网站的人，说明刚改了哪里。"
  `);
});
