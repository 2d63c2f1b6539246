/**
 * The measure words behind which a numeral tells an amount. The characters given with one make it the beginning
 * of another word: 次数 and 次日 hold no 次, 名单 no 名.
 */
const counted: Readonly<Record<string, string>> = {
  场次: '',
  批次: '',
  人次: '',
  件次: '',
  学时: '',
  课时: '',
  次: '数日年月序第生要级',
  场: '所地景合面馆内外',
  期: '间限末初满内望货中盼刊',
  条: '件例款块理',
  篇: '章幅',
  家: '庭长属访电居园乡人具',
  名: '单称列义额录次片册师牌字为',
  位: '于置列次',
  人: '员才民大事均力口工群社数格心',
  份: '额子',
  户: '外籍口均型',
  件: '套',
  例: '会如行外子证',
  起: '来草步点到因诉始码用初底色立伏',
  宗: '旨教',
  批: '评准复示改注判',
  轮: '岗流换训值椅胎',
  遍: '及布',
  趟: '',
  节: '能约日点假前后目省庆气水电俭奏制选',
  堂: '',
  票: '据价务证',
  册: '',
  套: '路餐话',
  台: '账州湾阶',
  辆: '',
  封: '控闭面存',
  幅: '度',
  页: '面码',
  支: '部委书持出付援撑行',
  所: '有以在属需谓得辖长述做',
  座: '谈位右落',
  栋: '',
  间: '隔断接歇距',
  吨: '',
  公斤: '',
  公里: '',
  亩: '',
  米: '粉饭面线字',
  平方米: '',
  立方米: '',
  千瓦时: '',
  公顷: '',
  斤: '',
  棵: '',
  株: '',
  箱: '',
  袋: '',
  盒: '',
  枚: '',
  盏: '',
  首: '先要次批席届位创府都创演发',
  字: '样眼号典母体面幕经诀',
  元: '旦素老气件首宵月',
  美元: '',
  倍: '加率',
  番: '茄',
  个百分点: '',
  百分点: '',
};

/**
 * Measure words that stand in set phrases as well (四个意识, 三项机制, 两类岗位): behind a numeral in Chinese they
 * tell an amount only of what can be counted.
 */
const general: Readonly<Record<string, string>> = {
  个: '别体性案',
  项: '目',
  类: '别型似',
  种: '植子类种',
  处: '理长置处级室罚分于在境方突科事',
  门: '口店户槛类',
  组: '织成长建合团',
  部: '门署分委队',
  块: '',
  队: '伍长员',
  本: '级局市部年季月周期次人单身来地科着报院校色领质支党区县',
  张: '贴力',
};

/** Lengths of time behind 个 (3个月), which are no amount of anything. */
const time =
  '[多半]?(?:自然|公历)?(?:月|季度|年度|学年|学期|小时|工作日|星期|昼夜|世纪|钟头|周|天|日)';

/** The measure word at the beginning of a text: the group `general` or `unit`. Sticky. */
export const measure = new RegExp(
  `(?:(?<unit>${alternatives(counted)})|(?<general>${alternatives(general)}))(?!${time})`,
  'uy',
);

/** What follows a number in 万 or 亿 that tells no amount: times, and what machines are measured in. */
const otherMeasures =
  /^(?:[余多]?(?:年|个?月|天|日|小时|分钟|秒)|像素|伏|[千兆]?瓦|转|帧|[\dA-Za-z%‰])/u;

/**
 * The measure word that a numeral does without: the 个 that 俩 and 仨 have in them, and none (empty) behind 万 and 亿,
 * which may be of anything (投入1.2亿, 3万党员); `undefined` where a number without a measure word is no amount. In
 * Chinese numerals 万 and 亿 lead to other things (两万五千里), unless nothing follows.
 */
export function impliedUnit(numeral: string, after: string): string | undefined {
  if (/^[俩仨]$/u.test(numeral)) return '个';
  if (!/[万亿]$/u.test(numeral) || /^[百千万亿]/u.test(numeral)) return undefined;
  if (/^\d/u.test(numeral)) return otherMeasures.test(after) ? undefined : '';
  return /^(?:$|[，。；：！？、）”]|以上|左右|之多|有余)/u.test(after) ? '' : undefined;
}

/** The longest first: 人次 is not 人. */
function alternatives(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, others]) => (others === '' ? word : `${word}(?![${others}])`))
    .join('|');
}

/** What offices count with 个, 项 and the like; what a catalogue counts comes to it. */
const countable: readonly string[] = [
  '支部',
  '总支',
  '党委',
  '党组织',
  '小组',
  '单位',
  '部门',
  '企业',
  '科室',
  '处室',
  '社区',
  '项目',
  '工地',
  '车间',
  '班组',
  '窗口',
  '岗位',
  '典型',
  '示范点',
  '平台',
  '问题',
  '事项',
  '意见',
  '建议',
  '家庭',
  '品牌',
  '阵地',
  '网点',
  '园区',
  '村',
  '人(?![民才事文生大])',
];

/**
 * What is counted behind 个 and the like, at most four characters on: 八个支部, 三个非公企业党支部. Words that lead to
 * something else lie in between in 四个必须要求各支部.
 */
export function countableNouns(labels: readonly string[]): RegExp {
  const ends = labels.map((label) => label.replace(/(?:全年|每季度)?目标$|占比$/u, '').slice(-2));
  const nouns = [
    ...new Set([...countable, ...ends.filter((end) => /^\p{Script=Han}{2}$/u.test(end))]),
  ];
  return new RegExp(
    `[^，。；：！？、“”各全均都把将对由向和与及是要在为让使方一二三四五六七八九十]{0,4}?(?:${nouns.join('|')})`,
    'uy',
  );
}

/** Measure words for one and the same. */
const alike: readonly string[][] = [
  ['次', '场', '场次'],
  ['人', '名', '位'],
  ['学时', '课时'],
  ['个', '家', '处'],
  ['个百分点', '百分点'],
];

/** Whether two measure words count the same: 三十场 of what is counted in 场次. */
export function isSameMeasure(a: string, b: string): boolean {
  return a === b || alike.some((words) => words.includes(a) && words.includes(b));
}
