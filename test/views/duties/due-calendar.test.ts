import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../../src/content.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { addMonths } from '../../../src/domain/date.ts';
import { loadContent } from '../../../src/io/load.ts';
import { calendarOf } from '../../../src/tables/calendar.ts';
import { comingVerdicts, deadlineOf } from '../../../src/views/duties/due.ts';
import { dueCalendar } from '../../../src/views/duties/due-calendar.ts';
import { branch, recordAt } from '../../support/content-tree.ts';
import { confirmed, officeOn, rulesFile } from '../../support/duties.ts';

interface Read {
  readonly uid: string;
  readonly day: string;
  readonly isDate: boolean;
  readonly title: string;
  readonly text: string;
}

/** A calendar as another library reads it. */
function read(file: string): Read[] {
  const calendar = ICAL.Component.fromString(file);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, description } = new ICAL.Event(component);
    const text = typeof description === 'string' ? description : '';
    return { uid, day: startDate.toString(), isDate: startDate.isDate, title: summary, text };
  });
}

const fileOf = (corpus: Corpus, slug?: string) =>
  calendarOf(dueCalendar(corpus, slug === undefined ? undefined : corpus.branches.get(slug)));

const promise = {
  id: 'list',
  label: '建立微腐败清单',
  metric: 'lectures',
  target: 9,
  by: '2023-08-20',
};

const office = (asOf: string, files = {}) =>
  officeOn(
    asOf,
    { ...rulesFile({}), 'branches/window.mdx': confirmed('政务服务窗口党支部', 2), ...files },
    [promise],
  );

describe('the calendar of what is due', () => {
  it('has a whole day for each day on which something open is due, of all branches together', () => {
    const events = read(fileOf(office('2023-07-31')));
    expect(events.every(({ isDate }) => isDate)).toBe(true);
    expect(events.map(({ day, title }) => `${day} ${title}`).slice(0, 4)).toEqual([
      '2023-07-31 党课每月一次（2023年7月）',
      '2023-08-20 建立微腐败清单',
      '2023-08-31 党课每月一次（2023年8月）',
      '2023-09-30 党课每月一次（2023年9月）',
    ]);
    expect(events[0]?.text).toBe(
      '党组织：装备产业科党支部、政务服务窗口党支部\n依据：《组织生活规定》第三条',
    );
    expect(events.map(({ day, title }) => `${day} ${title}`)).toContain(
      '2023-09-30 2023年第三季度期满，转入报送确认',
    );
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).toSorted());
    expect(events.at(-1)?.day).toBe('2024-01-31');
  });

  it('has of a branch what it has to do itself, and not what has been done', () => {
    const held = recordAt('window', { date: '2023-07-16' });
    const titles = (slug: string) =>
      read(fileOf(office('2023-07-31', held), slug)).map(({ title }) => title);
    expect(titles('window')).not.toContain('党课每月一次（2023年7月）');
    expect(titles('window')).toContain('党课每月一次（2023年8月）');
    expect(titles('window')).not.toContain('建立微腐败清单');
    expect(titles('equipment')).toContain('党课每月一次（2023年7月）');
    expect(titles('bureau')).toContain('建立微腐败清单');
  });

  it('has nothing of a branch that has ended', () => {
    const ended = branch({ name: '窗口党支部', ended: '2023-06-30', into: ['equipment'] });
    expect(read(fileOf(office('2023-07-31', { 'branches/window.mdx': ended }), 'window'))).toEqual(
      [],
    );
  });

  it('knows an entry again on another day, and no two alike', () => {
    const uids = (asOf: string, slug?: string) =>
      read(fileOf(office(asOf), slug)).map(({ uid }) => uid);
    const before = uids('2023-07-20');
    const after = uids('2023-07-31');
    expect(new Set(before).size).toBe(before.length);
    expect(after.filter((uid) => before.includes(uid)).length).toBeGreaterThan(5);
    expect(uids('2023-07-31', 'window').filter((uid) => after.includes(uid))).toEqual([]);
  });

  it('is of the same bytes whenever it is written of the same content, and names no host', () => {
    const file = fileOf(office('2023-07-31'));
    expect(fileOf(office('2023-07-31'))).toBe(file);
    expect(file).toContain('DTSTAMP:20230731T000000Z');
    expect(file).not.toMatch(/https?:|@|localhost/u);
  });

  it('tells exactly what is open in the demo for half a year', () => {
    const corpus = corpusOf(loadContent('content', '2023-07-31'));
    const days = new Set(comingVerdicts(corpus, addMonths('2023-07-31', 6)).map(deadlineOf));
    const told = read(fileOf(corpus)).filter(({ uid }) => !uid.includes('/return/'));
    expect(new Set(told.map(({ day }) => day))).toEqual(days);
    expect(told.length).toBeGreaterThan(20);
  });
});

describe('a calendar file', () => {
  it('has lines of at most 75 bytes that another program puts together again, whatever is written', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    const texts = fc.oneof(word, fc.stringMatching(/^[一-龥，；：、（）\\;,]{1,80}$/u)).map(
      // What is no text of a file: controls, and ends of lines that others write otherwise.
      (text) => `题${text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '')}`,
    );
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const entry = { id: `台账/${title}`, day: '2023-08-31', title, text };
        const file = calendarOf({ name: title, day: '2023-07-31', entries: [entry] });
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.split('\r\n');
        for (const line of lines)
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const uid = entry.id.replaceAll(/[\\;,]/gu, '-');
        expect(read(file)).toEqual([{ uid, day: entry.day, isDate: true, title, text }]);
      }),
    );
  });
});
