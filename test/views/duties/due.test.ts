import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/date.ts';
import { comingVerdicts, deadlineOf, dueVerdicts, tenseOf } from '../../../src/views/duties/due.ts';
import { dueItems, dueOfYear } from '../../../src/views/duties/due-items.ts';
import { branch, recordAt, type Files } from '../../support/content-tree.ts';
import { confirmed, officeOn, rulesFile } from '../../support/duties.ts';

const calendar2023: Files = {
  'catalogue/calendar/2023.yaml': JSON.stringify({
    year: 2023,
    source: '国办发明电〔2022〕16号',
    holidays: [{ name: '国庆节', from: '2023-09-29', to: '2023-10-06' }],
    workdays: ['2023-10-07', '2023-10-08'],
  }),
};

/** What is due of one branch on a day, as `tense window deadline`. */
function dueOn(asOf: string, files: Files): string[] {
  const corpus = officeOn(asOf, files);
  return dueVerdicts(corpus, 'window').map((one) =>
    [tenseOf(corpus, one), one.window.id, deadlineOf(one)].join(' '),
  );
}

describe('what is due', () => {
  const monthly = rulesFile({});

  it('comes within thirty days by the calendar, the site’s own day and the thirtieth among them', () => {
    const at = (asOf: string) =>
      dueOn(asOf, { ...monthly, 'branches/window.mdx': confirmed('窗口党支部', 4) });
    expect(at('2023-03-01')).toContain('coming 2023-03 2023-03-31');
    expect(at('2023-03-02')).not.toContain('coming 2023-04 2023-04-30');
    expect(at('2023-03-31')).toContain('coming 2023-03 2023-03-31');
    expect(at('2023-03-31')).toContain('coming 2023-04 2023-04-30');
    expect(at('2023-03-30')).not.toContain('coming 2023-04 2023-04-30');
  });

  it('is waited for when its day is over, and overdue once the branch has confirmed', () => {
    const files = { ...monthly, 'branches/window.mdx': confirmed('窗口党支部', 4) };
    expect(dueOn('2023-04-02', files)).toContain('waiting 2023-03 2023-03-31');
    expect(dueOn('2023-04-03', files)).toContain('overdue 2023-03 2023-03-31');
  });

  it('is no longer due when it has been done', () => {
    const files = {
      ...monthly,
      'branches/window.mdx': confirmed('窗口党支部', 4),
      ...recordAt('window', { date: '2023-03-16' }),
    };
    expect(dueOn('2023-03-15', files)).toContain('coming 2023-03 2023-03-31');
    expect(dueOn('2023-03-16', files).join()).not.toContain('2023-03 ');
    expect(dueOn('2023-04-03', files).join()).not.toContain('2023-03 ');
  });

  it('is due by the workdays of the calendar where the rule counts these', () => {
    const files = {
      ...rulesFile({ within: { workdays: 2 } }),
      ...calendar2023,
      'branches/window.mdx': confirmed('窗口党支部', 4),
    };
    // The holiday ends on the 6th; Saturday and Sunday are worked for it.
    expect(dueOn('2023-09-08', files)).toContain('coming 2023-10 2023-10-08');
    expect(dueOn('2023-09-07', files).join()).not.toContain('2023-10-08');
    expect(dueOn('2023-10-08', files)).toContain('coming 2023-10 2023-10-08');
    // The window goes on, but the day is over.
    expect(dueOn('2023-10-09', files)).toContain('waiting 2023-10 2023-10-08');
    const [item] = dueItems(officeOn('2023-10-08', files), 'window').filter(
      ({ window }) => window.id === '2023-10',
    );
    expect(item?.when).toBe('2023年10月，10月8日到期');
  });

  it('is due by the end of the window where no calendar tells its workdays', () => {
    const files = {
      ...rulesFile({ within: { workdays: 2 } }),
      'catalogue/calendar/2023.yaml': undefined,
    };
    expect(dueOn('2023-03-10', files)).toContain('coming 2023-03 2023-03-31');
  });

  it('is a promise with a day by that day', () => {
    const promise = {
      id: 'list',
      label: '建立清单',
      metric: 'lectures',
      target: 1,
      by: '2023-08-30',
    };
    const due = (asOf: string) =>
      dueVerdicts(officeOn(asOf, {}, [promise])).map((one) => deadlineOf(one));
    expect(due('2023-07-30')).toEqual([]);
    expect(due('2023-07-31')).toEqual(['2023-08-30']);
    const [item] = dueItems(officeOn('2023-07-31', {}, [promise]));
    expect(item?.when).toBe('2023年8月30日到期');
  });

  it('changes from day to day only by what falls due, is over, or is confirmed', () => {
    const files = { ...monthly, 'branches/window.mdx': confirmed('窗口党支部', 4) };
    for (let asOf = '2023-06-20'; asOf < '2023-08-10'; asOf = addDays(asOf, 1)) {
      for (const line of dueOn(asOf, files)) {
        const [tense = '', , deadline = ''] = line.split(' ');
        if (tense === 'coming') {
          expect(daysBetween(asOf, deadline)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(asOf, deadline)).toBeLessThanOrEqual(30);
        } else {
          expect(deadline < asOf, line).toBe(true);
        }
      }
    }
  });
});

describe('the lines of what is due', () => {
  it('name the branches of a rule with their months', () => {
    const corpus = officeOn('2023-07-31', {
      ...rulesFile({}),
      ...recordAt('window', { date: '2023-06-16' }),
    });
    const [first] = dueItems(corpus);
    expect(first?.tense).toBe('overdue');
    expect(first?.when).toBe('2023年1月、2月、3月、4月、5月、6月');
    expect(first?.who.map(({ text }) => text).join('')).toBe(
      '装备产业科党支部（1月、2月、3月、4月、5月、6月）、政务服务窗口党支部（1月、2月、3月、4月、5月）',
    );
    expect(first?.who[0]?.path).toBe('/duties/2023/lecture/#equipment');
  });

  it('keep what was due on a day of an earlier year until it is done', () => {
    const corpus = officeOn('2023-07-31', {
      ...rulesFile({
        id: 'election',
        label: '按期换届',
        cadence: undefined,
        due: { from: 'termStarted', years: 3 },
      }),
      'branches/window.mdx': branch({
        name: '政务服务窗口党支部',
        members: 12,
        termStarted: '2019-07-01',
        returns: [{ period: '2022', through: '2022-12-31', by: '支部书记', on: '2023-01-04' }],
      }),
    });
    const { items, earlier } = dueOfYear(corpus, 'window');
    expect(items.map(({ label, when }) => `${label} ${when}`)).toEqual([
      '按期换届 2022年6月30日到期',
    ]);
    expect(earlier).toEqual([]);
  });
});

describe('what comes', () => {
  it('is in the order of its days, from the site’s own day to the one asked', () => {
    const corpus = officeOn(
      '2023-07-31',
      rulesFile({}, { id: 'quarterly', label: '党课每季度一次', cadence: 'quarter' }),
    );
    const days = comingVerdicts(corpus, '2023-10-31').map((one) => deadlineOf(one));
    expect(days).toEqual(days.toSorted());
    expect([days[0], days.at(-1)]).toEqual(['2023-07-31', '2023-10-31']);
    expect(days.filter((day) => day === '2023-09-30')).toHaveLength(4);
  });
});
