import type { SentFacts } from '../../domain/issues/sent.ts';
import { placeWords } from '../places.ts';
import { paste, restored, type WordsFor } from './form.ts';

/** The first of some things, and how many there are where they are many. */
function someOf(all: readonly string[]): string {
  const shown = all.slice(0, 3).join('、');
  return all.length > 3 ? `${shown}等${all.length}项` : shown;
}

/** Words for reports that were sent, and the figures that they were sent with. */
export const sentWords = {
  'signoff-state': {
    title: '状态与签发栏不一致',
    message: ({ status, is, step }) =>
      is === 'missing'
        ? `状态是“${status}”，签发栏里却没有“${step}”这一步，说不清是谁、哪一天定的。`
        : `状态是“${status}”，签发栏里却已经有“${step}”，不知道报告走到了哪一步。`,
    hint: ({ status, is, step }) =>
      is === 'missing'
        ? paste(
            '补上这一步，写岗位和日期；还没有走到这一步的，改状态：',
            'signoff:',
            `  - { step: ${step}, seat: ……, on: …… }`,
          )
        : paste(
            step === '报送'
              ? '已经报送的，状态写“已报送”；退回来的，签发栏里加一步“退回”：'
              : '走到这一步的，改状态；没有走到的，删去这一步；退回来重写的，加一步“退回”：',
            step === '报送' ? 'status: 已报送' : `status: ${step}`,
            ...(status === '退回修改' ? [] : ['  - { step: 退回, seat: ……, on: …… }']),
          ),
  },
  'signoff-order': {
    title: '签发栏的日期前后颠倒',
    message: ({ step, on, before }) => `“${step}”写的是${on}，比上一步的${before}还早，先后不对。`,
    hint: ({ before }) => `按办理的先后排；日期写错的改正，不早于${before}。`,
  },
  'sent-broken': {
    title: '报送时固定的数字读不出来',
    message: ({ key, in: where }) =>
      where === 'form'
        ? `这个文件是 npm run send 写的，不用手改；“${key}”这一处缺了，或者不是原来的样子，报送时的数字读不出来。`
        : `报送时的口径（“${key}”一处）按现在的写法读不出来，报送时的数字无从说明。`,
    hint: ({}, { file }) => restored(file),
  },
  'sent-without-report': {
    title: '固定的数字没有对应的报告',
    message: ({ id }) => `这里有报告“${id}”报送时固定的数字，reports 里却没有这个报告。`,
    hint: ({ id }) =>
      paste(
        '报告改了文件名的，这个文件一起改名；误删的，找回来：',
        `git checkout HEAD -- content/reports/${id}.mdx`,
      ),
  },
  'sent-without-figures': {
    title: '已报送的报告没有固定数字',
    message: () =>
      '报告写着“已报送”，但报送时的数字没有固定下来：记录改了，页面上的数会跟着变，和送出去的纸面对不上。',
    hint: ({ id }) =>
      paste(
        '核对现在的数与送出去的一致，再固定下来；还没有报出去的，把状态改回审定：',
        `npm run send -- ${id}`,
        'status: 审定',
      ),
  },
  'sent-status': {
    title: '数字已经固定，状态没有跟上',
    message: ({ status, on }) =>
      `这份报告的数字${on}已经固定，页面印的是固定的数，状态却是“${status}”。多半是报送的命令中途断了。`,
    hint: ({ id }) =>
      paste(
        '再运行一次，它会接着做完；也可以自己改状态：',
        `npm run send -- ${id}`,
        'status: 已报送',
      ),
  },
  'sent-promises-changed': {
    title: '已报送的报告改了下一期要办的事',
    message: ({ on }) =>
      `报告${on}报送以后，commitments 又改过。完成情况仍按报送时写的算，两处对不上。`,
    hint: ({ id }) =>
      paste(
        '改回报送时的，不办了的加 cancelled 写明哪天起、什么原因，也要更正报送：',
        `npm run send -- ${id} --correct "更正的理由"`,
      ),
  },
  'sent-head-changed': {
    title: '已报送的报告改了开头的信息',
    message: ({ key, sent, now }) =>
      `报送时${key}是“${sent}”，现在写成“${now}”。数字是按报送时的固定的，两处对不上。`,
    hint: ({ id, key, sent }) =>
      paste(
        '改回报送时的；确实要改的，更正报送：',
        `${key}: ${sent}`,
        `npm run send -- ${id} --correct "更正的理由"`,
      ),
  },
  'sent-text-changed': {
    title: '已报送的报告改了文字',
    message: ({ on, isCut }) =>
      `报告${on}报送以后，${isCut ? '这一行后面的文字删去了' : '从这一行起文字与报送时不同'}，印出来就不是送出去的那一份了。`,
    hint: ({ id }, { file }) =>
      paste(
        '改回报送时的文字，第一条命令可以看改过什么；确实要改的，重新审定以后更正报送：',
        `git log -p -- content/${file}`,
        `npm run send -- ${id} --correct "更正的理由"`,
      ),
  },
  'recorded-too-early': {
    title: '登记日期与版本库对不上',
    message: ({ recorded, on, report }) =>
      `登记日期写的是${recorded}，可是报告“${report}”${on}报送时台账里还没有这个文件。这样看起来像报送时漏了它，其实是后来补的。`,
    hint: () => paste('写实际登记的那一天；从旧表格转来的，再加一行：', 'source: 历史导入'),
  },
  'sent-drift': {
    title: '报送数与现台账不一致',
    message: ({ figures, others }) => {
      const named = [
        ...(figures.length > 0 ? [`正文里的${someOf(figures.map((label) => `“${label}”`))}`] : []),
        ...[...Map.groupBy(others, ({ place }) => placeWords[place])].map(([place, own]) => {
          const all = own.map(({ label, period }) => `“${label}”（${period}）`);
          return `${place}里的${someOf([...new Set(all)])}`;
        }),
      ];
      return `报送以后台账有变化，${named.join('，')}与报送时不一致。报告仍印报送的数，差在哪几条记录，写在报告页和数字依据里。`;
    },
    hint: ({ id }) =>
      paste(
        '看清差在哪几条；报送的数没有错的，不用改，下次报告写明上期补报；报错了的，更正报送：',
        `npm run tally -- --report ${id} --drift`,
        `npm run send -- ${id} --correct "更正的理由"`,
      ),
  },
} satisfies WordsFor<SentFacts>;
