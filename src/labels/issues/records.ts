import { isIsoDate } from '../../domain/date.ts';
import type { RecordFacts } from '../../domain/issues/records.ts';
import { stampedName } from '../../domain/meant/file-name.ts';
import { daysAndPeriodsOf } from '../../domain/meant/stamp.ts';
import { nearest } from '../../domain/meant/nearest.ts';
import { stampOf } from '../../domain/reading/place.ts';
import { fittingSeats } from '../../domain/meant/word.ts';
import { baseName, circle, paste, quoted, type WordsFor } from './form.ts';
import { instead } from './suggestion.ts';
import { named, timeKeysOf, timeShapes } from './words.ts';

/** Words for what is wrong inside one record: when it happened, and what it says. */
export const recordWords = {
  'time-missing': {
    title: '没有写时间',
    message: ({ kind, expected }) =>
      `“${kind}”按${timeShapes[expected]}记录，但没有写时间，不知道算在哪个期间。`,
    hint: ({ expected }, { file }) => {
      const day = expected === 'event' ? dayOf(file) : undefined;
      return day === undefined
        ? paste('补上：', ...emptyLines(timeKeysOf[expected]))
        : paste('补上；文件名里的日期如果是对的：', `date: ${day}`);
    },
  },
  'time-mixed': {
    title: '时间写了两种',
    message: ({ keys }) => `${keys.join('、')} 不能同时写，不知道以哪个为准。`,
    hint: () => '一次活动写 date；一段期间的合计写 period；有起止的写 from 和 to。只留一种。',
  },
  'time-form': {
    title: '时间的写法与记录类型不符',
    message: ({ kind, key, expected }) =>
      `“${kind}”按${timeShapes[expected]}记录，不能用 ${named(key)}，否则算不进期间。`,
    hint: ({ key, expected }) =>
      key === 'through'
        ? '删去 through；几次的合计才写统计到哪一天。'
        : paste('换成：', ...emptyLines(timeKeysOf[expected])),
  },
  'times-without-period': {
    title: '次数没有期间',
    message: () => '写了 times（次数），但没有写是哪段期间的次数。',
    hint: () => paste('一次活动就删去 times；几次的合计要写明期间：', 'period:', 'times:'),
  },
  'times-missing': {
    title: '没有写次数',
    message: ({ kind }) => `“${kind}”写的是一段期间的合计，但没有写共几次，无法计数。`,
    hint: () => paste('补上这段期间的次数：', 'times:'),
  },
  'times-on-tally': {
    title: '不用写次数',
    message: ({ kind }) =>
      `“${kind}”本来就是一段期间的合计数，不按次数计，times 会与它的数字冲突。`,
    hint: () => '删去 times，把数字写在这个记录类型自己的项里。',
  },
  'through-outside': {
    title: '“统计至”不在期间之内',
    message: ({ through, period }) => `统计至 ${through}，不在期间 ${period} 之内。`,
    hint: () => 'through 写统计到这段期间的哪一天；期间已经过完就删去这一项。',
  },
  'period-not-over': {
    title: '期间还没有过完',
    message: ({ period, asOf }) => `到 ${asOf}，期间 ${period} 还没有过完，这里的数只是一部分。`,
    hint: ({ asOf }) => paste('写明统计到哪一天：', `through: ${asOf}`),
  },
  'span-backwards': {
    title: '开始晚于结束',
    message: ({ from, to }) => `从 ${from} 开始，却在 ${to} 结束。`,
    hint: ({ from }, { file }, _names, better) => {
      if (dayOf(file) === from) return `文件名里写的也是 ${from}，多半是 to 写错了，核对后改正。`;
      return better && better.length > 0
        ? paste('如果写反了，改为：', ...better)
        : '核对这两个日期，改正写错的那个；写反了的，两个对调。';
    },
  },
  'date-not-in-name': {
    title: '日期与文件名不一致',
    message: ({ date, name, asOf }) => {
      const beyond = asOf === undefined ? '' : `，晚于统计日 ${asOf}`;
      const said = daysAndPeriodsOf(name, undefined).stamp;
      return said === undefined
        ? `里面写的是 ${date}，文件名“${name}”却不从日期或者期间写起，文件夹里看不出是哪天的。`
        : said === date
          ? `里面写的是 ${date}，文件名“${name}”里的写法不一样，认不出是同一天、同一段期间。`
          : `里面写的是 ${date}${beyond}，文件名是“${name}”，不知道以哪个为准。`;
    },
    hint: ({ date, name, key, asOf }, { file }) => {
      const said = daysAndPeriodsOf(name, undefined).stamp;
      const own = renamed(file, date);
      if (said === undefined || said === date) {
        const form = '文件名从日期或者期间写起，和里面写的一样，后面加连字符和英文词。改为：';
        return paste(form, own);
      }
      const inside = `${key}: ${said.replace('--', '/')}`;
      return asOf === undefined
        ? paste(
            '核对后改其中一个。文件名是对的，里面改为第一行；里面的日期是对的，文件名改为第二行：',
            inside,
            own,
          )
        : paste(
            '那一天还没有到，多半是里面写错了，改为第一行；预先写好、里面的日期是对的，文件名改为第二行：',
            inside,
            own,
          );
    },
  },
  'year-not-in-path': {
    title: '放错了年份的文件夹',
    message: ({ date, year, asOf }) =>
      `时间是 ${date}${asOf === undefined ? '' : `，晚于统计日 ${asOf}`}，文件却放在 ${year} 的文件夹里。`,
    hint: ({ date, year, asOf }, { file }) =>
      paste(
        asOf === undefined
          ? '移到：'
          : '那一天还没有到，先核对年份，写错的改正里面的日期和文件名；预先写好、日期是对的，移到：',
        file.replace(`/${year}/`, `/${date.slice(0, 4)}/`),
      ),
  },
  'date-after-asof': {
    title: '日期还没有到',
    message: ({ date, asOf }) => `${date} 晚于统计日 ${asOf}，这条记录暂时不计入任何数字。`,
    hint: () => '核对日期；如果是预先写好的，到那一天会自动计入。',
  },
  'recorded-before-event': {
    title: '登记早于发生',
    message: ({ recorded, date }) => `${recorded} 登记，却记的是 ${date} 的事，其中一个日期不对。`,
    hint: () => '核对 recorded（登记日期）和活动日期，改正写错的那个。',
  },
  'unknown-record': {
    title: '关联的记录不存在',
    message: ({ id }) => `没有编号是“${id}”的记录。`,
    hint: ({ id }, at, { records }, better) => {
      const meant = nearest(id, records);
      // Only the nearest: a list of records would tell nothing.
      return `编号是 records 文件夹以下的路径，不带扩展名。${instead(id, meant ? [meant] : [], at, better)}`;
    },
  },
  'record-link-kind': {
    title: '关联到了别的记录类型',
    message: ({ id, kind, expected }) => `“${id}”是“${kind}”，这里只能关联${quoted(expected)}。`,
    hint: () => '核对编号。编号是 records 文件夹以下的路径，不带扩展名。',
  },
  'record-link-self': {
    title: '关联到了自己',
    message: ({ id }) => `“${id}”就是这条记录自己。`,
    hint: () => '改为另一条记录的编号，或者删去这一项。',
  },
  'record-link-void': {
    title: '关联的记录已经作废',
    message: ({ id }) => `“${id}”已经作废，不再计入数字。`,
    hint: () => '看看作废的原因，改为代替它的那条记录。',
  },
  'record-link-cycle': {
    title: '记录互相关联成圈',
    message: ({ ids }) => `${circle(ids)} 首尾相接，分不出先后。`,
    hint: () => '只保留由后到先的关联，删去其中一个。',
  },
  'relation-broken': {
    title: '前后两项矛盾',
    message: ({ field, value, rule, other, otherValue }) =>
      `“${field}”是 ${value}，${rules[rule]}“${other}”（${otherValue}），其中一个写错了。`,
    hint: () => '对照原始记录核对这两项，改正写错的那个。',
  },
  'beyond-branch-size': {
    title: '人数超过党员数',
    message: ({ field, value, branch, members, day }) =>
      `“${field}”是 ${value}，但 ${day} 时“${branch}”只有${members}名党员。`,
    hint: () => '核对人数；如果是党员数变了，在该党组织文件的 history 里补一条。',
  },
  'void-without-reason': {
    title: '作废没有写原因',
    message: () => '这条记录已经作废，但没有写原因。作废的记录要让人查得到为什么。',
    hint: () => paste('补上，冒号后面写原因：', 'reason:'),
  },
  'checked-without-checker': {
    title: '没有写由谁核对',
    message: () => '状态是“已核”，但没有写由哪个岗位核对。',
    hint: () => paste('补上，冒号后面写岗位，不写姓名：', 'checkedBy:'),
  },
  'kind-kept-by-office': {
    title: '这类记录由办公室登记',
    message: ({ kind, branch }) =>
      `“${kind}”由党建办统一登记，放在“${branch}”的文件夹里，会算成办公室的数。`,
    hint: ({ root }) => `移到 records/${root}/ 下面。如果是本支部自己的活动，换用合适的记录类型。`,
  },
  'partners-beyond-total': {
    title: '参加单位的人数超过总数',
    message: ({ present, field, value }) =>
      `with 里各单位的人数合计${String(present)}，超过了“${field}”${String(value)}。它们是总数的一部分。`,
    hint: () => '核对两边的人数：总数写整场活动的，present 写这个单位来的。',
  },
  'partner-is-host': {
    title: '参加单位就是主办单位',
    message: ({ branch }) => `“${branch}”是这条记录的主办单位，不用再写进 with，否则会算两次。`,
    hint: () => '从 with 里删去它。主办单位由记录所在的文件夹决定。',
  },
  'seat-unlisted': {
    title: '岗位不在名单里',
    message: ({ value }, { file }) =>
      file === 'site.yaml'
        ? `没有哪个党组织的 seats 里有“${value}”，按这个名单统计的数可能会少。`
        : `“${value}”不是党组织班子岗位，也不在 site.yaml 的岗位名单里。这里只写岗位，不写姓名。`,
    hint: ({ value }, at, names, better) =>
      instead(value, fittingSeats({ at }, names), at, better, '党组织文件的 seats '),
  },
  'evidence-missing': {
    title: '没有写凭证',
    message: ({ kind }) => `“${kind}”要写明凭证在哪里，查数字时才找得到。`,
    hint: () =>
      paste(
        '写明是什么材料、出处和保管处，不用上传：',
        'evidence:',
        '  - type:',
        '    ref:',
        '    heldBy:',
      ),
  },
  'theme-not-yet': {
    title: '那时还没有这个主题',
    message: ({ theme, from, date }) => `“${theme}”从 ${from} 开始，${date} 的活动不能归入。`,
    hint: () => '核对日期和主题；如果活动确实在先，删去这个主题。',
  },
  'kind-not-yet': {
    title: '那时还没有登记这类记录',
    message: ({ kind, since, date }) => `“${kind}”从 ${since} 起登记，${date} 的不能写成这一类。`,
    hint: () =>
      '核对日期；要补记以前的，请党建办把这个类型的 since 改早，以前的也要一并补齐，补不齐的不要记。',
  },
  'for-not-over': {
    title: '补的那一期还没有过',
    message: ({ made, date }) =>
      `写的是补 ${made} 的，但 ${date} 时这一期还没有过完，在期内做的不用补，算在当期。`,
    hint: () => '删去 for；确实补以前一期的，改成那一期，例如上个月、上个季度。',
  },
  'for-no-window': {
    title: '没有按这一期要求的',
    message: ({ made, asked }) =>
      asked.length === 0
        ? `写的是补 ${made} 的，但没有哪项制度要求或者目标任务要求做这类事，补了也不起作用。`
        : `写的是补 ${made} 的，但要求做这类事的是${quoted(asked)}，不是按这样一期要求的，补了也不起作用。`,
    hint: ({ asked }) =>
      asked.length === 0
        ? '删去 for。'
        : '改成要求的那一期：按月要求的写 2023-02，按季度的写 2023-Q1，按半年的写 2023-H1，按年的写 2023。',
  },
  'explained-nothing': {
    title: '没有写说明的是哪一期',
    message: ({ kind }) => `“${kind}”没有写 for，不知道说明的是哪个月、哪个季度。`,
    hint: () => paste('补上，一个月写 2023-02 这样，一个季度写 2023-Q1 这样：', 'for: ……'),
  },
  'explained-no-window': {
    title: '说明的不是要求的一期',
    message: ({ made, duty, within }) =>
      within.length === 0
        ? `写的是说明 ${made} 的，但那时没有“${duty}”这一期要求，说明不起作用。`
        : `写的是说明 ${made} 的，但“${duty}”要求的一期是 ${within.join('、')}，比它长，说明不起作用。`,
    hint: ({ within }) =>
      within.length === 1
        ? paste(
            '说明的是这一整期的，写整期；几项要求的期不一样长，分开写几条：',
            ...within.map((id) => `for: ${id}`),
          )
        : '改成要求的那一期；不是说明这项要求的，从 duties 里删去它。',
  },
  'also-repeats': {
    title: '记录类型写重了',
    message: ({ kind }) => `“${kind}”在 kind 和 also 里写了不止一次，只能算一次。`,
    hint: () => '从 also 里删去重复的。',
  },
  'also-time-shape': {
    title: '两个记录类型的时间写法不同',
    message: ({ kind, main }) => `“${kind}”与“${main}”记时间的方式不同，不能合记成一条。`,
    hint: () => '分成两条记录，各写各的时间。',
  },
} satisfies WordsFor<RecordFacts>;

const rules = {
  atMost: '大于',
  atLeast: '小于',
  notBefore: '早于',
  notAfter: '晚于',
} as const;

/** The name that the file of a record should have; with its folders where those change with it. */
function renamed(file: string, date: string): string {
  const [records = '', branch = '', year = ''] = file.split('/');
  const name = stampedName(baseName(file), date);
  return date.startsWith(year) ? name : [records, branch, date.slice(0, 4), name].join('/');
}

/** Lines with nothing behind their keys. */
function emptyLines(keys: readonly string[]): readonly string[] {
  return keys.map((key) => `${key}:`);
}

/** The day that a file's name begins with. */
function dayOf(file: string): string | undefined {
  const stamp = stampOf(baseName(file)) ?? '';
  return isIsoDate(stamp) ? stamp : undefined;
}
