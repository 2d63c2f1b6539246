import { daysLater, daysOf, workdays } from './days.ts';
import { ids, Look, type Asked, type Counted, type Found, type Keeper } from './look.ts';
import { listed, postsOn, written, type Office, type Raw } from './office.ts';
import { halfYearly, withOwed } from './owed.ts';
import { seatsByHand } from './seats.ts';
import { termsByHand } from './terms.ts';

/**
 * A second count of the demo's figures, for tests: straight from the frontmatter, by hand-written rules,
 * without schemas, catalogue or evaluator. It knows nothing of the code that it checks. `undefined` for a
 * metric that it has no rule for.
 */
export function recount(office: Office, asked: Asked, metric: string): Counted | undefined {
  const look = new Look(office, asked);
  const rule = Object.hasOwn(rules, metric) ? rules[metric] : undefined;
  if (!rule) return undefined;
  // Where there was no organisation, there was nothing to do, and nothing is 0.
  return look.living().length > 0 ? rule(look) : plain(null);
}

type Rule = (look: Look) => Counted;

const leaders = ['党委书记', '党委副书记', '分管工业党委委员', '分管商务党委委员'];
const lastingLevels = ['党支部', '联合党支部'];
const studies = '党委理论学习中心组学习';
const feedback = '群众反映问题与意见建议';

const rules: Readonly<Record<string, Rule>> = {
  'outreach-talks': counts('branches', '宣讲报告'),
  'outreach-year-to-date': (look) =>
    rules['outreach-talks']!(look.between(`${look.asked.to.slice(0, 4)}-01-01`, look.asked.to)),
  'outreach-progress': outreachProgress,
  'outreach-audience': (look) =>
    look.sum('branches', look.held('宣讲报告'), look.part('attendance', true)),
  'central-group-sessions': counts('office', studies),
  'central-group-topical': (look) =>
    look.count('office', only(look.held(studies), isTrue('topical'))),
  'central-group-congress': (look) =>
    look.count(
      'office',
      only(
        look.held(studies),
        (raw) => isTrue('topical')(raw) && listed(raw.data.themes).includes('党的二十大精神'),
      ),
    ),
  'central-group-enlarged': (look) =>
    look.count('office', only(look.held(studies), isTrue('enlarged'))),
  'study-discussions': counts('branches', '学习讨论'),
  'knowledge-quizzes': counts('branches', '知识测试'),
  'discussions-and-quizzes': counts('branches', '学习讨论', '知识测试'),
  'reflection-essays': sums('branches', '心得体会统计', 'essays'),
  'topical-seminars': counts('branches', '专题研讨'),
  'themed-lectures-and-seminars': (look) =>
    look.count(
      'branches',
      only(
        look.held('党课', '专题研讨'),
        (raw) => isThemed(look, raw) || kindsOf(raw).includes('专题研讨'),
      ),
    ),
  'themed-lectures': (look) =>
    look.count(
      'branches',
      only(look.held('党课'), (raw) => isThemed(look, raw)),
    ),
  'theory-training-expected': sums('office', '政治理论培训', 'expected'),
  'theory-training-attended': sums('office', '政治理论培训', 'attended'),
  'theory-training-made-up': sums('office', '政治理论培训', 'madeUp'),
  'theory-training-rate': ratio('theory-training-attended', 'theory-training-expected'),
  'theory-training-make-up-rate': ratio('theory-training-made-up', 'theory-training-expected'),
  'weekly-study-due': sums('office', '每周学习日统计', 'weeksDue'),
  'weekly-study-held': sums('office', '每周学习日统计', 'weeksHeld'),
  'weekly-study-rate': ratio('weekly-study-held', 'weekly-study-due'),
  'training-classes': counts('office', '业务培训班'),
  'personal-matters-classes': (look) =>
    look.count('office', only(look.held('业务培训班'), says('subject', '个人有关事项报告'))),
  'forum-lectures': counts('branches', '大讲堂与专题讲座'),
  'themed-contests': counts('branches', '主题竞赛与征文'),

  'wechat-issues': counts('office', '专题微信'),
  'wechat-articles': sums('office', '专题微信', 'articles'),
  'sms-messages': sums('office', '学习短信', 'messages'),
  'micro-class-days': sums('office', '微课堂发布统计', 'days'),
  'micro-class-posts': sums('office', '微课堂发布统计', 'posts'),
  workdays: ({ asked, end }) => plain(workdays(asked.from, end)),
  'daily-post-rate': ratio('micro-class-days', 'workdays'),
  'bulletin-issues': counts('office', '党建简报信息'),
  briefings: (look) => look.count('office', only(look.held('党建简报信息'), says('type', '简报'))),
  'information-items': (look) =>
    look.count('office', only(look.held('党建简报信息'), says('type', '信息'))),
  'channels-open': stands('宣传平台'),

  'general-meetings': counts('branches', '支部党员大会'),
  'committee-meetings': counts('branches', '支部委员会会议'),
  'group-meetings': counts('branches', '党小组会'),
  'organizational-life-meetings': counts('branches', '组织生活会'),
  'democratic-life-meetings': counts('office', '民主生活会'),
  'democratic-appraisals': counts('branches', '民主评议党员'),
  'heart-to-heart-sessions': sums('branches', '谈心谈话统计', 'sessions'),
  'heart-to-heart-participants': sums('branches', '谈心谈话统计', 'participants'),
  'campaign-activities': counts('branches', '系列活动'),
  'dues-complete': (look) =>
    withOwed(
      look,
      '党费收缴统计',
      look.count('branches', only(look.held('党费收缴统计'), isTrue('complete'))),
    ),
  'dues-paid': sums('branches', '党费收缴统计', 'amount'),
  'study-hours': sums('branches', '集中学习学时统计', 'hours'),
  'study-hours-per-member': (look) => perHead(look, 'study-hours', 'members-total'),
  'party-lectures': counts('branches', '党课'),
  'leadership-lectures': (look) =>
    look.answer(
      look.living().filter(({ slug }) => slug !== 'bureau'),
      only(
        look.held('党课'),
        ({ branch, data }) => branch !== 'bureau' && leaders.includes(written(data.lecturer)),
      ),
      (raws) => raws.reduce((sum, { data }) => sum + Number(data.times ?? 1), 0),
    ),
  'party-days': counts('branches', '主题党日'),
  'party-day-expected': sumsOfHosts('主题党日', 'expected'),
  'party-day-present': sumsOfHosts('主题党日', 'present'),
  'party-day-attendance': ratio('party-day-present', 'party-day-expected'),
  gatherings: counts('branches', '党课', '主题党日'),
  'branch-party-day-median': median('party-days'),
  'branches-holding-party-days': share('party-days'),
  'branches-holding-general-meetings': share('general-meetings'),
  'party-day-longest-gap': longestGap('party-days'),
  'branches-missing-party-days': branchesWith('party-day-longest-gap', 2),
  'party-days-fewest': fewest(1, 'party-days'),
  'branches-holding-party-days-monthly': share('party-days-fewest'),
  'general-meetings-fewest': fewest(3, 'general-meetings'),
  'branches-meeting-every-quarter': share('general-meetings-fewest'),
  'branches-holding-talks': share('heart-to-heart-sessions'),
  'branch-talk-median': median('heart-to-heart-sessions'),
  'branch-outreach-median': median('outreach-talks'),
  'branches-holding-outreach': share('outreach-talks'),
  'branches-in-campaigns': share('campaign-activities'),
  'members-total': membersTotal,
  'party-branches': (look) => plain(look.branchesAtEnd().length),
  'seats-vacant': (look) => plain(posts(look, '空缺')),
  'seats-filled': (look) => plain(seats(look, 'filled')),
  'seats-due': (look) => plain(seats(look, 'asked')),
  'seats-filled-rate': ratio('seats-filled', 'seats-due'),
  'enterprise-orgs': (look) =>
    plain(look.branchesAtEnd().filter(({ tags }) => tags.includes('企业')).length),
  'non-public-orgs': (look) =>
    plain(look.livingAtEnd().filter(({ tags }) => tags.includes('非公')).length),

  'members-admitted': sheet('党内统计提供表', 'persons', says('item', '接收预备党员')),
  'members-admitted-by-branches': (look) =>
    look.sum(
      'branches',
      only(look.held('发展党员统计'), says('stage', '接收预备党员')),
      look.part('persons'),
    ),
  'members-by-sheet': sheetOfLastDay('党内统计提供表', 'persons', says('item', '期末党员总数')),
  'members-registered': sheet('党内统计提供表', 'persons', says('item', '新登记电子身份信息')),
  'members-registered-by-branches': sums('branches', '党员电子身份信息登记统计', 'registered'),
  'organization-changes': names('党组织设置变更', 'organization'),
  'elections-due': (look) => electionsDue(look) ?? names('换届选举', 'organization')(look),
  'elections-on-time': (look) =>
    electionsDue(look, 'done') ??
    look.distinct(
      'office',
      only(look.held('换届选举'), (raw) => {
        const held = look.known(raw, 'held');
        return held !== '' && held <= written(raw.data.date);
      }),
      ({ data }) => [written(data.organization)],
    ),
  'elections-held': elections('held'),
  'election-requests': elections('requested'),
  'election-approvals': elections('approved'),
  'election-results': elections('reported'),
  'election-on-time-rate': ratio('elections-on-time', 'elections-due'),
  'exemplars-active': (look) => standing(look, '党建典型与示范点', says('type', '党建典型')),
  'demonstration-sites-named': (look) =>
    look.count('office', only(look.held('党建典型与示范点'), says('type', '党建示范点'))),
  'peer-review-rounds': counts('office', '互学互查互评'),
  'weak-orgs-rectified': sheet('软弱涣散党组织整顿情况', 'listed'),
  'weak-orgs-accepted': sheet('软弱涣散党组织整顿情况', 'accepted'),

  'agreements-active': (look) =>
    look.count(
      'branches',
      these(
        look.all('结对共建协议').filter(({ data }) => {
          const last = written(data.to) || look.end;
          return written(data.from) <= look.end && last >= look.asked.from;
        }),
      ),
    ),
  'agreements-expiring': (look) =>
    look.answer(
      look.living(),
      these(
        look.standing('结对共建协议').filter(({ data }) => {
          const year = Number(look.end.slice(0, 'yyyy'.length)) + 1;
          return (
            data.to !== undefined && written(data.to) <= `${year}${look.end.slice('yyyy'.length)}`
          );
        }),
      ),
      (raws) => raws.length,
      look.end,
    ),
  'partner-units': (look) =>
    look.distinct(
      'branches',
      only(look.held('结对共建活动'), (raw) => {
        const agreement = look.linked(raw, 'agreement')?.data;
        const date = written(raw.data.date);
        return !!agreement && written(agreement.from) <= date && date <= written(agreement.to);
      }),
      (raw) => [written(look.linked(raw, 'agreement')?.data.partner)],
    ),

  'feedback-received': (look) => ofFeedback(look),
  'public-problems': (look) => ofFeedback(look, says('type', '问题')),
  'public-suggestions': (look) => ofFeedback(look, says('type', '意见建议')),
  'feedback-closed': (look) => ofFeedback(look, (raw) => look.known(raw, 'closed') !== ''),
  'feedback-open': (look) => ofFeedback(look, (raw) => look.known(raw, 'closed') === ''),
  'feedback-verified': (look) => ofFeedback(look, (raw) => look.known(raw, 'verified') !== ''),
  'feedback-closing-days': (look) =>
    ofClosed(look, (found) => ({ value: middle(found.map(daysTaken)) })),
  'feedback-closing-longest': (look) =>
    ofClosed(look, (found) => ({ value: Math.max(...found.map(daysTaken)) })),
  'feedback-closed-in-time': (look) =>
    ofClosed(look, (found) => {
      const soon = found.filter(
        ({ data }) => workdays(daysLater(written(data.date), 1), written(data.closed)) <= 15,
      );
      const [numerator, denominator] = [soon.length, found.length];
      return { value: percent(numerator, denominator), numerator, denominator };
    }),
  'feedback-oldest-open': oldestOpen,
  'feedback-closed-in-period': (look) =>
    look.count(
      'office',
      these(
        look.all(feedback).filter((raw) => {
          const closed = look.known(raw, 'closed');
          return isFirst(look, raw) && look.asked.from <= closed && closed <= look.end;
        }),
      ),
    ),
  'feedback-closed-rate': ratio('feedback-closed', 'feedback-received'),
  'feedback-verified-rate': ratio('feedback-verified', 'feedback-received'),
  'window-cases': sheet('窗口业务提供表', 'cases'),
  'window-cases-by-windows': sums('branches', '窗口业务统计', 'cases'),
  'window-consultations': sheet('窗口业务提供表', 'consultations'),
  'window-consultations-by-windows': sums('branches', '窗口业务统计', 'consultations'),
  'service-models': stands('便民服务模式'),

  'integrity-meetings': counts('office', '党风廉政建设专题会'),
  'integrity-talks': sums('office', '廉政约谈统计', 'sessions'),
  'persons-held-accountable': sheet('组织措施和处分人数', 'persons'),
  'look-back-reviews': counts('office', '问题整改回头看'),
  'staff-climate-reviews': counts('office', '思想状况分析研判会'),

  'branches-visited': (look) =>
    look.distinct(
      'office',
      only(look.held('走访调研党支部'), (raw) => visited(look, raw).length > 0),
      (raw) => visited(look, raw),
    ),
  'visits-received': visitsReceived,
  'branch-coverage-visited': share('visits-received'),
  'branches-not-visited': branchesWith('visits-received', 'none'),
  'leadership-research': counts('office', '班子成员专题调研'),
  'briefings-heard': counts('office', '听取党建工作汇报'),
  'organizations-reporting': names('听取党建工作汇报', 'reporting'),
  'inspection-circulars': names('督查通报', 'document'),
  'agreements-expected': sums('office', '目标责任书签订', 'expected'),
  'agreements-signed': sums('office', '目标责任书签订', 'signed'),
  'agreement-coverage': ratio('agreements-signed', 'agreements-expected'),
  'reports-to-superior': counts('office', '请示报告'),
  'reports-late': (look) =>
    look.count(
      'office',
      only(
        look.held('请示报告'),
        ({ data }) => data.due !== undefined && written(data.date) > written(data.due),
      ),
    ),
  'leading-groups': stands('党建工作领导小组'),
  'synchronised-plans': (look) =>
    look.count(
      'office',
      only(look.held('重点工作同步安排'), (raw) =>
        ['deployed', 'implemented', 'assessed'].every((name) => isTrue(name)(raw)),
      ),
    ),
  'work-reviews': sums('office', '述职评议考核情况', 'reviewed'),
  'work-reviews-expected': sums('office', '述职评议考核情况', 'expected'),

  'industrial-investment-growth': sheet(
    '经济指标',
    'growth',
    says('indicator', '工业固定资产投资'),
  ),
  'industrial-value-added-growth': sheet('经济指标', 'growth', says('indicator', '规上工业增加值')),
  'telecom-volume-growth': sheet('经济指标', 'growth', says('indicator', '电信业务总量')),
  'retail-sales-value': sheet('经济指标', 'value', says('indicator', '社会消费品零售总额')),
  'retail-sales-growth': sheet('经济指标', 'growth', says('indicator', '社会消费品零售总额')),

  'outreach-quarterly-target': promised('outreach-each-quarter'),
  'personal-matters-training-target': promised('personal-matters-training'),
  'demonstration-sites-target': promised('demonstration-sites'),
  'peer-review-target': promised('peer-reviews'),
  'integrity-meeting-target': promised('integrity-meetings-each-quarter'),
  'integrity-talk-target': promised('integrity-talks-each-quarter'),
};

function counts(keeper: Keeper, ...kinds: string[]): Rule {
  return (look) => look.count(keeper, look.held(...kinds));
}

function sums(keeper: Keeper, kind: string, field: string): Rule {
  return (look) => {
    const counted = look.sum(keeper, look.held(kind), look.part(field));
    return halfYearly.includes(kind) ? withOwed(look, kind, counted) : counted;
  };
}

/**
 * A number that the host of a gathering gives of its own people alone: of whoever only held it too, nothing is
 * known.
 */
function sumsOfHosts(kind: string, field: string): Rule {
  return (look) => {
    const all = look.held(kind);
    const hosted = only(all, ({ branch }) => look.isWithin([branch]));
    const found = look.sum('branches', hosted, ({ data }) => Number(data[field]));
    const isUnknown = all.whole.length > 0 && hosted.whole.length === 0 && found.value === 0;
    return isUnknown ? { ...found, value: null, isDisputed: false } : found;
  };
}

/** How many different names the office's records of a kind have in a field. */
/** Elections of the asked organisations by one of their days, in the office's record. */
function elections(day: string): Rule {
  return (look) => {
    const found = look.office.records.filter(
      ({ data }) =>
        data.kind === '换届选举' &&
        data.state !== '作废' &&
        written(data.date) <= look.asked.known &&
        look.isWithin([written(data.organization)]) &&
        look.asked.from <= written(data[day]) &&
        written(data[day]) <= look.end,
    );
    return look.distinct('office', these(found), ({ data }) => [written(data.organization)]);
  };
}

/** Terms that ended between the asked days, from 2023 on: before, what the office had written down was counted. */
function electionsDue(look: Look, state?: string): Counted | undefined {
  if (look.end < '2023-01-01') return undefined;
  const due = termsByHand(look.office, look.asked.known).filter(
    (term) => look.isWithin([term.branch]) && look.asked.from <= term.due && term.due <= look.end,
  );
  const asked = due.length > 0 ? ['bureau'] : [];
  const isOpen = due.some((term) => term.state === 'unreported');
  return {
    value: isOpen ? null : due.filter((term) => !state || term.state === state).length,
    isDisputed: false,
    records: [],
    expected: asked,
    missing: isOpen ? asked : [],
  };
}

function names(kind: string, field: string): Rule {
  return (look) => look.distinct('office', look.held(kind), ({ data }) => listed(data[field]));
}

/** What the office keeps and what stands on the last day; that day alone must be confirmed. */
function stands(kind: string): Rule {
  return (look) => standing(look, kind);
}

function standing(look: Look, kind: string, fits: (raw: Raw) => boolean = () => true): Counted {
  return look.answer(
    [look.bureau],
    these(look.standing(kind).filter(fits)),
    (raws) => raws.length,
    look.end,
  );
}

/** A number that nobody reports, from the organisations, the calendar or a plan. */
function plain(value: number | null): Counted {
  return { value, isDisputed: value === null, records: [], expected: [], missing: [] };
}

function only({ whole, cut }: Found, fits: (raw: Raw) => boolean): Found {
  return { whole: whole.filter(fits), cut: cut.filter(fits) };
}

function these(whole: readonly Raw[]): Found {
  return { whole, cut: [] };
}

function says(field: string, value: string): (raw: Raw) => boolean {
  return ({ data }) => data[field] === value;
}

function isTrue(field: string): (raw: Raw) => boolean {
  return ({ data }) => data[field] === true;
}

function kindsOf({ data }: Raw): string[] {
  return [written(data.kind), ...listed(data.also)];
}

/** Until 2022 a lecture with a theme was a themed one; since 2023 the branch says so itself. */
function isThemed(look: Look, raw: Raw): boolean {
  if (!kindsOf(raw).includes('党课')) return false;
  return look.end < '2023-01-01' ? listed(raw.data.themes).length > 0 : isTrue('themed')(raw);
}

/** The branches that a visit went to; a 党总支 or a 临时党支部 is none. */
function visited({ office }: Look, { data }: Raw): string[] {
  return listed(data.visited).filter((slug) =>
    lastingLevels.includes(office.organisations.get(slug)?.level ?? ''),
  );
}

/** Whoever was visited counts the visit, wherever it is written down. */
function visitsReceived(look: Look): Counted {
  const office = look.of('bureau');
  return look.answer(
    [look.bureau],
    only(office.held('走访调研党支部'), ({ data }) => look.isWithin(listed(data.visited))),
    (raws) => raws.length,
  );
}

function isFirst(look: Look, raw: Raw): boolean {
  return look.linked(raw, 'duplicateOf') === undefined;
}

function ofFeedback(look: Look, fits: (raw: Raw) => boolean = () => true): Counted {
  return look.count(
    'office',
    only(look.held(feedback), (raw) => isFirst(look, raw) && fits(raw)),
  );
}

/** What the matters of the asked days come to that are settled by now; nothing where there are none. */
function ofClosed(look: Look, take: (found: readonly Raw[]) => Partial<Counted>): Counted {
  const found = only(
    look.held(feedback),
    (raw) => isFirst(look, raw) && look.known(raw, 'closed') !== '',
  );
  const counted = look.count('office', found);
  if (counted.value === null) return counted;
  if (found.whole.length === 0) return { ...counted, value: null, isDisputed: true };
  return { ...counted, ...take(found.whole) };
}

function daysTaken({ data }: Raw): number {
  return daysFrom(written(data.date), written(data.closed));
}

function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

function middle(numbers: readonly number[]): number {
  const rising = numbers.toSorted((a, b) => a - b);
  const at = (rising.length - 1) / 2;
  return (Number(rising[Math.floor(at)]) + Number(rising[Math.ceil(at)])) / 2;
}

/** How long the first matter that was open on the last day had been so; what is settled later was open then. */
function oldestOpen(look: Look): Counted {
  const then = new Look(look.office, { ...look.asked, known: look.end });
  const open = then
    .all(feedback)
    .filter(
      (raw) =>
        written(raw.data.date) <= look.end &&
        isFirst(then, raw) &&
        then.known(raw, 'closed') === '',
    );
  const counted = look.answer([look.bureau], these(open), () => 0, look.end);
  if (counted.value === null) return counted;
  const ages = open.map(({ data }) => daysFrom(written(data.date), look.end));
  return { ...counted, value: open.length === 0 ? null : Math.max(...ages) };
}

/** How many posts are in one of the states on the last day. */
function posts(look: Look, ...states: string[]): number {
  return look
    .livingAtEnd()
    .flatMap((one) => postsOn(one, look.end))
    .filter(({ state }) => states.includes(written(state) || '在任')).length;
}

/** The places of all committees on the last day, by hand. */
function seats(look: Look, which: 'asked' | 'filled'): number | null {
  const all = look.livingAtEnd().map((one) => seatsByHand(one, look.end)[which]);
  return all.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one),
    0,
  );
}

function ratio(part: string, whole: string): Rule {
  return (look) => {
    const [above, below] = [part, whole].map((metric) => rules[metric]!(look)) as [
      Counted,
      Counted,
    ];
    const value =
      above.value === null || below.value === null || below.value === 0
        ? null
        : percent(above.value, below.value);
    return {
      ...joined([above, below]),
      value,
      isDisputed: value === null,
      ...(above.value === null || below.value === null
        ? {}
        : { numerator: above.value, denominator: below.value }),
    };
  };
}

/** So much for each head, in hundredths. */
function perHead(look: Look, part: string, whole: string): Counted {
  const [above, below] = [rules[part]!(look), rules[whole]!(look)];
  if (above.value === null || below.value === null) return joined([above, below]);
  const value = Math.floor((above.value * 200 + below.value) / (below.value * 2)) / 100;
  return { ...joined([above, below]), value, numerator: above.value, denominator: below.value };
}

/** The talks since the first day of the first quarter, and what the year's plan promises for each quarter. */
function outreachProgress(look: Look): Counted {
  const { from, to, of } = look.asked;
  const months = [from, look.end].map((day) => Number(day.slice(5, 7)) - 1);
  const [first, last] = months.map((month) => Math.floor(month / 3)) as [number, number];
  const year = from.slice(0, 4);
  const target = look.office.promises.find(
    ({ id, year: of, decided }) =>
      id === 'outreach-each-quarter' &&
      written(of) === year &&
      written(decided) <= look.asked.known,
  )?.target;
  if (of !== 'bureau' || target === undefined) return plain(null);
  const start = `${year}-${['01', '04', '07', '10'][first]}-01`;
  const talks = rules['outreach-talks']!(look.between(start, to));
  if (talks.value === null) return talks;
  const denominator = Number(target) * (last - first + 1);
  return {
    ...talks,
    value: percent(talks.value, denominator),
    numerator: talks.value,
    denominator,
  };
}

/** Two answers as one: of what it was made, and for whom it waited. */
function joined(answers: readonly Counted[]): Counted {
  const union = (list: (one: Counted) => readonly string[]) =>
    [...new Set(answers.flatMap((one) => [...list(one)]))].sort();
  return {
    value: null,
    isDisputed: false,
    records: union(({ records }) => records),
    expected: union(({ expected }) => expected),
    missing: union(({ missing }) => missing),
  };
}

/** A percentage with one decimal, 100 and 0 only where it is just that. */
function percent(part: number, whole: number): number {
  const tenths = Math.floor((2000 * part + whole) / (2 * whole));
  if (tenths === 1000 && part < whole) return 99.9;
  return tenths === 0 && part > 0 ? 0.1 : tenths / 10;
}

/** Each branch of the last day asked alone: what is known of them, and what they all are made of. */
function each(look: Look, metric: string): { known: number[]; answers: Counted[]; all: Counted } {
  const branches = look.branchesAtEnd(lastingLevels);
  const answers = branches.map(({ slug }) => rules[metric]!(look.of(slug)));
  const isDisputed = answers.some((one) => one.isDisputed);
  const known = answers.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const isSilent = ({ value, missing }: Counted) => value === null || missing.length > 0;
  return {
    known: isDisputed ? [] : known,
    answers: isDisputed ? [] : answers,
    all: {
      ...joined(answers),
      isDisputed,
      expected: branches.map(({ slug }) => slug).sort(),
      missing: branches.flatMap(({ slug }, at) => (isSilent(answers[at]!) ? slug : [])).sort(),
    },
  };
}

function median(metric: string): Rule {
  return (look) => {
    const { known, all } = each(look, metric);
    const middle = (known.length - 1) / 2;
    const pair = [known[Math.floor(middle)], known[Math.ceil(middle)]] as [number, number];
    return { ...all, value: known.length === 0 ? null : (pair[0] + pair[1]) / 2 };
  };
}

/** How many of the branches have at least one. */
function share(metric: string): Rule {
  return (look) => {
    const { answers, all } = each(look, metric);
    const [has, hasNot] = sides(answers, 1);
    const denominator = has + hasNot;
    if (denominator === 0) return all;
    return { ...all, value: percent(has, denominator), numerator: has, denominator };
  };
}

/** How many answers reach a number, and how many do not; those that may still reach it are on neither side. */
function sides(answers: readonly Counted[], least: number): [number, number] {
  const reaching = answers.filter(({ value }) => value !== null && value >= least);
  const others = answers.filter(
    ({ value, missing, isFinal }) =>
      value !== null && value < least && (missing.length === 0 || isFinal),
  );
  return [reaching.length, others.length];
}

/** How many branches have none, or at least so many; not none while one of them may still have to be counted. */
function branchesWith(metric: string, count: 'none' | number): Rule {
  return (look) => {
    const { answers, all } = each(look, metric);
    const [has, hasNot] = sides(answers, count === 'none' ? 1 : count);
    const found = count === 'none' ? hasNot : has;
    const isOpen = has + hasNot < answers.length;
    return { ...all, value: answers.length === 0 || (found === 0 && isOpen) ? null : found };
  };
}

/** The answers for each of so many months on end, from the first asked day on; `undefined` where they do not fit. */
function stretches(look: Look, months: number, rule: Rule): Counted[] | undefined {
  const { from, to } = look.asked;
  const [year = 0, month = 0] = from.split('-').map(Number);
  if (!from.endsWith('-01') || (month - 1) % months !== 0) return undefined;
  const found: Counted[] = [];
  for (let at = month; ; at += months) {
    const day = (number: number, date: number) =>
      new Date(Date.UTC(year, number - 1, date)).toISOString().slice(0, 'yyyy-mm-dd'.length);
    const [first, last] = [day(at, 1), day(at + months, 0)];
    if (first > to) return found;
    if (last > to) return undefined;
    const part = look.between(first, last);
    if (first <= look.asked.known && part.living().length > 0) found.push(rule(part));
  }
}

/** What the answers for months come to, where all of them are known. */
function ofStretches(
  months: number,
  metric: string,
  take: (found: readonly Counted[]) => Partial<Counted>,
): Rule {
  return (look) => {
    const found = stretches(look, months, rules[metric]!);
    if (!found) return plain(null);
    const isDisputed = found.some((one) => one.isDisputed);
    const isKnown = found.length > 0 && found.every(({ value }) => value !== null);
    return { ...joined(found), isDisputed, ...(isKnown ? take(found) : {}) };
  };
}

function fewest(months: number, metric: string): Rule {
  return ofStretches(months, metric, (found) => ({
    value: Math.min(...found.map(({ value }) => Number(value))),
  }));
}

/** How many months on end had none. */
function longestGap(metric: string): Rule {
  return ofStretches(1, metric, (found) => {
    const months = found.map(({ value }) => (value === 0 ? '-' : 'x')).join('');
    const gaps = months.split('x').map((gap) => gap.length);
    return { value: Math.max(...gaps), isFinal: true };
  });
}

/**
 * The members that each branch of the last day counted on it; those of a 临时党支部 are counted where they
 * come from.
 */
function membersTotal(look: Look): Counted {
  const branches = look.branchesAtEnd(lastingLevels);
  const sheets = branches.flatMap(({ slug }) => {
    const [only, ...others] = endingWith(look, look.all('党员队伍统计')).filter(
      (raw) => raw.branch === slug,
    );
    return only && others.length === 0 ? only : [];
  });
  const counted = sheets.map(({ branch }) => branch);
  const expected = branches.map(({ slug }) => slug).sort();
  return {
    value:
      sheets.length === 0 ? null : sheets.reduce((sum, { data }) => sum + Number(data.members), 0),
    isDisputed: false,
    records: ids(sheets),
    expected,
    missing: expected.filter((slug) => !counted.includes(slug)),
  };
}

/** A number of the one sheet that an office outside hands in: of the asked days, or of a part that ends with them. */
function sheet(kind: string, field: string, fits: (raw: Raw) => boolean = () => true): Rule {
  return (look) =>
    fromSheet(
      endingWith(look, look.all(kind).filter(fits)).filter(
        (raw) => firstOf(raw) >= look.asked.from,
      ),
      field,
    );
}

/** The number of the sheet that begins with the asked days, or else the earliest. */
function fromSheet(ending: readonly Raw[], field: string, first?: string): Counted {
  const office = ['bureau'];
  const [widest = ''] = ending.map(firstOf).sort();
  const from = ending.some((raw) => firstOf(raw) === first) ? first : widest;
  const [found, ...others] = ending.filter((raw) => firstOf(raw) === from);
  const value = found?.data[field];
  const none = { records: [], expected: office };
  if (!found) return { ...none, value: null, isDisputed: false, missing: office };
  if (others.length > 0 || typeof value !== 'number') {
    return { ...none, value: null, isDisputed: true, missing: [] };
  }
  return { value, isDisputed: false, records: [found.id], expected: office, missing: [] };
}

/** A number that stands on the last day: whatever days the sheet that ends there tells of. */
function sheetOfLastDay(kind: string, field: string, fits: (raw: Raw) => boolean): Rule {
  return (look) => fromSheet(endingWith(look, look.all(kind).filter(fits)), field, look.asked.from);
}

/** Sheets whose last day is the last of the asked ones, and is known. */
function endingWith({ asked }: Look, raws: readonly Raw[]): Raw[] {
  return raws.filter(({ data }) => {
    const [, last] = daysOf(written(data.period));
    return last === asked.to && (written(data.through) || last) >= last && last <= asked.known;
  });
}

function firstOf({ data }: Raw): string {
  return daysOf(written(data.period))[0];
}

/** What the plan in force promises; a promise feeds a figure, but is no record. */
function promised(id: string): Rule {
  return (look) => {
    const found = look.office.promises.filter((promise) => {
      const [first, last] = daysOf(written(promise.year));
      const isInForce = first <= look.end && last >= look.asked.from;
      return promise.id === id && written(promise.decided) <= look.asked.known && isInForce;
    });
    const isAsked = look.asked.of === 'bureau';
    return plain(isAsked && found.length === 1 ? (found[0]?.target as number) : null);
  };
}
