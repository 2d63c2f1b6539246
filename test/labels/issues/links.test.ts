import { expect, it } from 'vitest';
import { linkExamples } from './examples/links.ts';
import { worded } from './worded.ts';

it('words what is wrong with a link', () => {
  expect(worded(linkExamples)).toMatchInlineSnapshot(`
    "link-unsafe: 链接不安全
    “javascript:alert(1)”不是可以放心打开的地址，读的人点开可能有危险。
    > 只用 http、https、邮件地址和本站内的地址：
    > [市委党建网](https://www.example.gov.cn/)

    link-unsafe: 链接不安全
    “file:///D:/a.xls”不是可以放心打开的地址，读的人点开可能有危险。
    > 那是一台电脑上的文件，别人打不开：删去链接，写明文件存放在哪里。

    image-external: 图片不在本站
    “https://example.com/a.png”不是本站里的图片。别的网站在内网打不开，那边一改，这里也跟着变。
    > 这里不传照片，删去这一处。确实要放的示意图，请管理网站的人放好再用。

    image-external: 图片不在本站
    “活动照片.jpg”不是本站里的图片。别的网站在内网打不开，那边一改，这里也跟着变。
    > 这里不传照片，删去这一处。要留凭证的，写明照片存放在哪里：
    > evidence:
    >   - { type: 照片, ref: ……, heldBy: …… }

    link-unknown: 链接的页面不存在
    本站没有“/guide/recrod/”这一页，点开什么也没有。
    > 是不是想写下面这个地址？
    > /guide/record/

    link-unknown: 链接的页面不存在
    本站没有“/records/x/”这一页，点开什么也没有。
    > 在网站上打开要链接的那一页，照抄地址里网站名以后的部分；没有这一页，就删去链接，留下文字。

    link-unknown: 链接的页面不存在
    本站没有“/economi/”这一页，点开什么也没有。
    > 是不是想写下面这个地址？
    > /economy/

    link-relative: 链接的地址不完整
    “../2023-06-15-lecture.mdx”不是完整的地址，网页旁边没有这样一个文件，点开什么也没有。
    > 地址写成：
    > /records/equipment/2023/2023-06-15-lecture/

    link-relative: 链接的地址不完整
    “签到表.docx”不是完整的地址，网页旁边没有这样一个文件，点开什么也没有。
    > 附件不放在本站：删去链接，写明文件存放在哪里。

    link-relative: 链接的地址不完整
    “../nope.mdx”不是完整的地址，网页旁边没有这样一个文件，点开什么也没有。
    > 站内的页，照抄浏览器地址里网站名以后的部分，以“/”开头；别的网站，从“https://”写起；没有地址的，删去链接，留下文字。

    link-relative: 链接的地址不完整
    “附件一”不是完整的地址，网页旁边没有这样一个文件，点开什么也没有。
    > 站内的页，照抄浏览器地址里网站名以后的部分，以“/”开头；别的网站，从“https://”写起；没有地址的，删去链接，留下文字。

    link-relative: 链接的地址不完整
    链接的括号里没有地址，点开什么也没有。
    > 站内的页，照抄浏览器地址里网站名以后的部分，以“/”开头；别的网站，从“https://”写起；没有地址的，删去链接，留下文字。

    picture-missing: 图片不存在
    本站没有“/pictures/tree.png”这张图片，页面上显示不出来。
    > 核对文件名，大小写也要一样。图片要由管理网站的人先放进 public 文件夹；不用的，删去这一处。

    picture-missing: 图片不存在
    本站没有“/pictures/tree.png”这张图片，页面上显示不出来。
    > 这里不传照片，删去这一处。要留凭证的，写明照片存放在哪里：
    > evidence:
    >   - { type: 照片, ref: ……, heldBy: …… }

    file-link-unknown: 链接的文件不存在
    本站没有“/files/plan.docx”这个文件，点开什么也没有。
    > 要链接下载的表，在网站上照抄那张表“下载”的地址里网站名以后的部分；别的文件不放在本站，删去链接，写明存放在哪里。

    anchor-unknown: 链接的位置不存在
    这篇文字里没有“总体情况表”这个位置，点了跳不过去。
    > 是不是想写下面这个地址？
    > #总体情况

    anchor-unknown: 链接的位置不存在
    这篇文字里没有“甲”这个位置，点了跳不过去。
    > “#”后面照抄那一节的标题，标点改成短横线；没有这一节，就删去链接，留下文字。

    anchor-unknown: 链接的位置不存在
    /guide/record/ 那一页没有“写标题”这个位置，点了跳不过去。
    > 是不是想写下面这个地址？
    > /guide/record/#section-写标题

    anchor-unknown: 链接的位置不存在
    /kinds/ 那一页没有“nope”这个位置，点了跳不过去。
    > 在网站上点那一页目录里的那一节，照抄地址里“#”以后的部分；没有这一节，就删去“#”和后面的字。"
  `);
});
