import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../../src/content.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { addDays } from '../../../src/domain/date.ts';
import { loadContent } from '../../../src/io/load.ts';
import { dueVerdicts, tenseOf } from '../../../src/views/duties/due.ts';
import { whenOf } from '../../../src/views/duties/due-items.ts';
import {
  allRemindersText,
  reminderOf,
  reminders,
  reminderText,
} from '../../../src/views/duties/reminder.ts';
import { baseTree } from '../../support/base-tree.ts';
import { branch, loadTree, record, recordAt, type Files } from '../../support/content-tree.ts';
import { returnedBranches } from '../../support/corpus.ts';
import { confirmed, lineOf, officeOn, rulesFile } from '../../support/duties.ts';

const rules = rulesFile({}, { id: 'quarterly', label: '党课每季度一次', cadence: 'quarter' });

function textOf(corpus: Corpus, slug: string): string {
  const found = corpus.branches.get(slug);
  return found ? reminderText(corpus, found) : '';
}

/** An office in which everything occurs that a branch is reminded of. */
function everything(): Corpus {
  const promise = {
    id: 'list',
    label: '建立微腐败清单',
    metric: 'lectures',
    target: 9,
    per: 'branch',
    by: '2023-08-20',
  };
  return officeOn(
    '2023-07-31',
    {
      ...rules,
      'branches/window.mdx': confirmed('政务服务窗口党支部', 1),
      'branches/equipment.mdx': confirmed('装备产业科党支部', 3),
      ...recordAt('equipment', { date: '2023-02-16' }),
      ...recordAt('equipment', { date: '2023-03-16' }),
      ...recordAt('equipment', { date: '2023-05-16' }),
    },
    [promise],
  );
}

describe('a reminder', () => {
  it('names what is not confirmed, what is waited for, overdue and coming, in the words of the office', () => {
    expect(textOf(everything(), 'window')).toMatchInlineSnapshot(`
      "政务服务窗口党支部：
      　　截至2023年7月31日，党建工作台账中下列事项尚未办结，请于……前办理。
      　　1．报送确认：2023年第二季度尚未确认报全，请对照会议记录本补齐记录，由书记确认。
      　　2．期满待报：党课每月一次（2023年4月、5月、6月）；党课每季度一次（2023年第二季度）。期限已过，台账尚未报全，已经开展的请补登记录，没有开展的请报送情况说明。
      　　3．逾期未完成：党课每月一次（2023年1月、2月、3月）；党课每季度一次（2023年第一季度）。请尽快补做，确有原因的报送情况说明。
      　　4．近期到期：党课每月一次（2023年7月，7月31日到期）；建立微腐败清单（2023年8月20日到期）。请按期完成。
      　　特此提醒。"
    `);
    expect(textOf(everything(), 'equipment')).toMatchInlineSnapshot(`
      "装备产业科党支部：
      　　截至2023年7月31日，党建工作台账中下列事项尚未办结，请于……前办理。
      　　1．逾期未完成：党课每月一次（2023年1月、4月、6月）。请尽快补做，确有原因的报送情况说明。
      　　2．近期到期：党课每月一次（2023年7月，7月31日到期）；建立微腐败清单（2023年8月20日到期）。请按期完成。
      　　特此提醒。"
    `);
  });

  it('is one of several in the text of all, in the order of the tree', () => {
    const corpus = everything();
    const all = reminders(corpus);
    expect(all.map((one) => one.branch)).toEqual(['equipment', 'window']);
    expect(allRemindersText(corpus)).toBe(all.map(({ text }) => text).join('\n\n'));
  });

  it('says of a branch of which nothing is waited for just that', () => {
    const corpus = officeOn('2023-07-10', {
      'branches/equipment.mdx': confirmed('装备产业科党支部', 2),
      'branches/window.mdx': confirmed('政务服务窗口党支部', 2),
    });
    expect(reminders(corpus)).toEqual([]);
    expect(textOf(corpus, 'window')).toBe('政务服务窗口党支部截至2023年7月10日没有待办理的事项。');
    expect(allRemindersText(corpus)).toBe('截至2023年7月10日，各党组织没有待办理的事项。');
  });

  it('goes neither to the top of the tree nor to a branch that has ended', () => {
    const corpus = officeOn('2023-07-31', {
      ...rules,
      'branches/bureau.mdx': branch({ name: '测试局党委', level: '党委', parent: undefined }),
      'branches/window.mdx': branch({
        name: '窗口党支部',
        ended: '2023-06-30',
        into: ['equipment'],
      }),
    });
    expect(reminders(corpus).map((one) => one.branch)).toEqual(['equipment']);
  });

  it('asks for the confirmation of a quarter of last year, and of none before anybody confirmed one', () => {
    const returns = [
      { period: '2022-Q3', through: '2022-09-30', by: '支部书记', on: '2022-10-08' },
    ];
    const corpus = officeOn('2023-01-09', {
      'branches/window.mdx': branch({ name: '窗口党支部', returns }),
      'branches/equipment.mdx': branch({ name: '装备党支部' }),
      'branches/bureau.mdx': branch({ name: '测试局党委', level: '党委', parent: undefined }),
    });
    expect(textOf(corpus, 'window')).toContain('报送确认：2022年第四季度尚未确认报全');
    expect(textOf(corpus, 'equipment')).toContain('报送确认：2022年第三季度、第四季度尚未确认报全');
  });

  it('asks for a count that is owed of days that the branch has confirmed', () => {
    const kinds = baseTree['catalogue/kinds/组织生活.yaml']?.replace(
      '  when: period\n',
      '  when: period\n  every: quarter\n',
    );
    const essays = (period: string) =>
      record({ kind: '心得体会统计', title: '心得体会', period, pieces: 4 });
    const { corpus = never() } = loadTree({
      ...returnedBranches(),
      'catalogue/kinds/组织生活.yaml': kinds,
      'records/equipment/2023/2023-Q1-essays.mdx': essays('2023-Q1'),
      'records/equipment/2023/2023-Q2-essays.mdx': essays('2023-Q2'),
      'records/window/2023/2023-Q1-essays.mdx': essays('2023-Q1'),
    });
    expect(textOf(corpus, 'window')).toContain('统计报表：心得体会统计（2023年第二季度）尚未报送');
    expect(reminderOf(corpus, corpus.branches.get('equipment') ?? never())).toBeUndefined();
  });
});

function never(): never {
  throw new Error('No such branch');
}

/** What a reminder has to name, made of what is due by itself. */
function missingIn(corpus: Corpus, slug: string, text: string): string[] {
  const groups = Map.groupBy(dueVerdicts(corpus, slug), (one) => {
    const isLate = tenseOf(corpus, one) === 'overdue';
    return `${one.duty.id} ${tenseOf(corpus, one)} ${String(one.excuses.length > 0)} ${isLate ? String(one.window.to < '2023') : ''}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const said = `${first.duty.label}（${whenOf(group, tenseOf(corpus, first) === 'coming')}`;
    return text.includes(said) ? [] : [said];
  });
}

function names(corpus: Corpus): void {
  for (const { branch: slug, duties, text } of reminders(corpus)) {
    expect(duties.map(lineOf)).toEqual(dueVerdicts(corpus, slug).map(lineOf));
    expect(missingIn(corpus, slug, text)).toEqual([]);
  }
  const reminded = new Set(reminders(corpus).map((one) => one.branch));
  const there = (slug: string) => {
    const { ended } = corpus.branches.get(slug) ?? never();
    return slug !== corpus.site.root && (ended === undefined || ended >= corpus.site.asOf);
  };
  const due = dueVerdicts(corpus).map((one) => one.branch);
  expect(due.filter((slug) => there(slug) && !reminded.has(slug))).toEqual([]);
}

describe('what a reminder names', () => {
  it('is exactly what is due of the branch, whatever was done and confirmed, on whatever day', () => {
    const day = fc.integer({ min: 0, max: 210 }).map((days) => addDays('2023-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 4 }),
        fc.uniqueArray(day, { maxLength: 6 }),
        (asOf, quarters, days) => {
          const held = days.map((date): Files => recordAt('window', { date }));
          const corpus = officeOn(asOf, {
            ...rules,
            'branches/window.mdx': confirmed('政务服务窗口党支部', quarters),
            ...Object.fromEntries(held.flatMap((files) => Object.entries(files))),
          });
          names(corpus);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is exactly what is due in the demo, and no person', () => {
    const corpus = corpusOf(loadContent('content', '2023-07-31'));
    names(corpus);
    expect(reminders(corpus).length).toBeGreaterThan(3);
    // Whoever is written to is an organisation.
    for (const { name, text } of reminders(corpus))
      expect(text.startsWith(`${name}：\n`)).toBe(true);
  });
});
