import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/domain/meant/nearest.ts';
import { states } from '../../../src/domain/record-keys.ts';
import { describeIssue } from '../../../src/labels/issues.ts';
import { baseTree } from '../../support/base-tree.ts';
import { branch, loadTree, mdx, record, report, type Files } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

function told(files: Files) {
  const { issues, names } = loadTree(files);
  return issues.map(({ issue, file, better }) => ({
    code: issue.code,
    file,
    better,
    ...describeIssue(issue, names, better),
  }));
}

const inRecord = (line: string) => {
  const key = line.slice(0, line.indexOf(':'));
  const text = record().replace(new RegExp(`^${key}: .*$`, 'm'), line);
  return told({
    [recordFile]: text.includes(line) ? text : record().replace('\n---\n', `\n${line}\n---\n`),
  });
};

describe('of words that are equally near', () => {
  it('none is offered', () => {
    const [only] = inRecord('state: 以核');
    expect(only).toMatchObject({ code: 'unknown-choice', hint: '可以写“待核”、“已核”、“作废”。' });
    expect(nearest('以核', states)).toBeUndefined();
  });

  it('none is the nearest, whatever their order', () => {
    const words = fc.uniqueArray(fc.constantFrom('待核', '已核', '未核', '作废', '待报', '已报'));
    fc.assert(
      fc.property(words, fc.constantFrom('以核', '待办', '核已', '以报'), (known, word) => {
        expect(nearest(word, known)).toBe(nearest(word, known.toReversed()));
      }),
    );
  });

  it('none is the branch that was meant, where two have one name', () => {
    const called = (name: string) => branch({ name });
    const files = {
      'branches/a.mdx': called('综合科党支部'),
      'branches/b.mdx': called('综合科党支部'),
    };
    const text = record({ with: [{ branch: '综合科党支部', role: '参加' }] });
    const found = told({ ...files, [recordFile]: text }).find(
      ({ code }) => code === 'unknown-branch',
    );
    expect(found?.hint).not.toContain('改为');
  });
});

describe('hours', () => {
  it.each(['2:30-4:00', '1点至3点', '6:00～7:30'])(
    'may be of the morning or not, where nothing says so: %s',
    (time) => {
      const [only] = inRecord(`time: ${time}`);
      expect(only).toMatchObject({ code: 'bad-clock', better: undefined });
      expect(only?.hint).toContain('下午两点半是 14:30');
    },
  );

  it.each(['下午2:30-4:00', '14:30—16:00', '9:00-11:00', '02:30-04:00'])(
    'are known: %s',
    (time) => {
      expect(inRecord(`time: ${time}`).every(({ better }) => better?.length === 1)).toBe(true);
    },
  );

  it.each(['date: 2:30-4:00', 'date: 14：30', 'attendance: 14:30-16:00'])(
    'in another field are told where they belong: %s',
    (line) => {
      const [only, ...others] = inRecord(line);
      expect(others).toEqual([]);
      expect(only?.hint).toContain('几点到几点写在 time');
    },
  );
});

describe('a day that has not come', () => {
  it('is told once, and more likely wrong than the name of its file', () => {
    const [only, ...others] = inRecord('date: 2032-03-16');
    expect(others).toEqual([]);
    expect(only?.message).toContain('2032-03-16，晚于统计日 2023-07-31');
    expect(only?.hint.split('\n').slice(1)).toEqual([
      'date: 2023-03-16',
      'records/equipment/2032/2032-03-16-lecture.mdx',
    ]);
  });

  it('is told with the folder of another year, before that is said to be wrong', () => {
    const found = told({
      'records/equipment/2023/2032-03-16-lecture.mdx': record({ date: '2032-03-16' }),
    });
    expect(found.map(({ code }) => code)).toEqual(['year-not-in-path']);
    expect(found[0]?.hint).toMatch(/^那一天还没有到，先核对年份/);
  });

  it('is a warning alone where nothing speaks against it', () => {
    const found = told({
      'records/equipment/2032/2032-03-16-lecture.mdx': record({ date: '2032-03-16' }),
    });
    expect(found.map(({ code }) => code)).toEqual(['date-after-asof']);
  });
});

it('tells once of a day of another year than name and folder say', () => {
  const [only, ...others] = inRecord('date: 2021-03-16');
  expect(others).toEqual([]);
  expect(only?.hint.split('\n').slice(1)).toEqual([
    'date: 2023-03-16',
    'records/equipment/2021/2021-03-16-lecture.mdx',
  ]);
});

it.each(['date:', 'kind:', 'title:'])('does not advise to drop what a record needs: %s', (line) => {
  const [only, ...others] = inRecord(line);
  expect(others).toEqual([]);
  expect(only?.hint).toMatch(/^填上；/);
});

it.each(['"学习"二十大"精神"', '"学习"贯彻"宣讲"', "'学习'二十大'精神'"])(
  'offers nothing where nobody can say which quotation marks belong to a text: %s',
  (title) => {
    const [only, ...others] = inRecord(`title: ${title}`);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'yaml-broken', better: undefined });
    expect(only?.hint.split('\n')).toHaveLength(1);
  },
);

it('shows all attributes of a tag in the quotes that they need', () => {
  const at = (text: string) => ({ 'reports/2023-h1.mdx': report({}, text) });
  const good = '<Chart of="lectures" by="month" period="2023-H1" />';
  for (const text of [
    '<Chart of=lectures by=month period=2023-H1 />',
    '<Chart of=“lectures” by=month period="2023-H1" />',
    '<Chart of="lectures" by=month period=’2023-H1’ />',
  ]) {
    expect(told(at(text)).map(({ better }) => better)).toEqual([[good]]);
  }
  expect(told(at(good))).toEqual([]);
});

it.each([
  ['2023-03-20/2023-03-16', '2023-03-16/2023-03-20'],
  ['2023年3月20日至2023年3月16日', '2023-03-16/2023-03-20'],
])('turns a period round that was written backwards: %s', (period, better) => {
  const file = 'records/equipment/2023/2023-03-16--2023-03-20-lecture.mdx';
  const at = (written: string) => ({ [file]: record({ period: written, times: 2 }) });
  const [only, ...others] = told(at(period));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ code: 'bad-period', better: [`period: ${better}`] });
  expect(only?.message).toContain('开始晚于结束');
  expect(told(at(better))).toEqual([]);
});

it('turns no span around whose beginning the name of its file says', () => {
  const fields = { kind: '整改事项', title: '整改', from: '2023-03-16', to: '2023-03-01' };
  const [only, ...others] = told({ 'records/equipment/2023/2023-03-16-fix.mdx': mdx(fields) });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ code: 'span-backwards', better: undefined });
  expect(only?.hint).toContain('多半是 to 写错了');
});

it.each(['date: 2023-03-16', 'attendance: 12', 'state: 待核'])(
  'takes a blank that nobody sees from the end of a value: %s',
  (line) => {
    const blank = fc.constantFrom('\u00a0', '\u3000', '\u2003', ' \u00a0');
    fc.assert(
      fc.property(blank, (seen) => {
        const better = inRecord(line + seen).map((found) => found.better);
        expect(better).toEqual([[line]]);
      }),
      { numRuns: 8 },
    );
  },
);

describe('the line of a metric', () => {
  const metrics = baseTree['catalogue/metrics.yaml'] ?? '';
  const at = (lines: readonly string[]) =>
    `${metrics}- id: asked\n  label: 问\n${lines.join('\n')}\n`;

  it.each([
    [['  unit: 次', '  nature: flow', '  ratio: { of: lectures, to: lectures }'], "  unit: '%'"],
    [
      ["  unit: '%'", '  nature: stock', '  from: [统计数据]', '  take: { latest: growth }'],
      '  nature: provided',
    ],
  ])('is offered with its own blanks before it: %s', (lines, line) => {
    const file = 'catalogue/metrics.yaml';
    const found = told({ [file]: at(lines) }).filter(({ better }) => better?.[0] === line);
    expect(found).toHaveLength(1);
    const key = line.slice(0, line.indexOf(':'));
    const mended = lines.map((one) => (one.startsWith(`${key}:`) ? line : one));
    expect(told({ [file]: at(mended) }).map(({ code }) => code)).not.toContain(found[0]?.code);
  });
});
