import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { tally } from '../../src/domain/tally/evaluate.ts';
import type { Content } from '../../src/io/load.ts';
import { describeIssue } from '../../src/labels/issues.ts';
import { searchPages } from '../../src/views/search/search-pages.ts';
import { baseTree } from '../support/base-tree.ts';
import { loadTree, mdx, plan, recordAt, report } from '../support/content-tree.ts';

/** What every object has. */
const names = Object.getOwnPropertyNames(Object.prototype);
/** Those that can be asked for in a `where`. */
const paths = names.filter((name) => /^[A-Za-z]+$/.test(name));
/** Those that can stand in an address. */
const ids = names.filter((name) => /^[a-z]+$/.test(name));

const metrics = baseTree['catalogue/metrics.yaml'] ?? '';
const kinds = baseTree['catalogue/kinds/组织生活.yaml'] ?? '';

/** How many of a metric in the first half of 2023. */
function valueOf({ corpus }: Content, metric: string): number | null {
  return tally(corpus!, {
    metric,
    period: parsePeriod('2023-H1')!,
    branch: 'bureau',
    until: '2023-07-31',
  }).value;
}

/** The addresses of all pages, each made with all that it prints. */
function pagesOf(content: Content): readonly string[] {
  return searchPages(content.corpus!, content).pages.map(({ path }) => path);
}

/** All that is told, in words; a mistake of ours fails the test. */
function told({ issues, names }: Content): string[] {
  return issues.map(({ issue }) => {
    const { title, message, hint } = describeIssue(issue, names);
    expect([title, message, hint].join('\n')).not.toMatch(
      /程序出错|native code|\[object |undefined/,
    );
    return issue.code;
  });
}

describe.each(paths)('“%s” as any other name', (name) => {
  it('is a field that is recorded, added up and printed', () => {
    const content = loadTree({
      'catalogue/kinds/试.yaml': `- id: trial
  label: ${name}
  unit: 次
  when: event
  keptBy: office
  fields:
    ${name}: { type: count, label: ${name}, unit: 人, required: true, atMost: most, heads: present }
    most: { type: count, label: 应到, unit: 人, heads: expected }
    sort: { type: choice, label: 类, options: [${name}, 其他] }
`,
      'catalogue/themes.yaml': `themes:\n  - { id: theme, label: ${name}, from: 2022-01-01 }\n`,
      'catalogue/metrics.yaml': `${metrics}- id: heads
  label: ${name}
  unit: 人
  nature: flow
  from: [${name}]
  where: { ${name}: { exists: true }, sort: ${name}, themes: ${name} }
  take: { sum: ${name} }
`,
      ...recordAt('bureau', {
        kind: name,
        date: '2023-03-16',
        themes: name,
        [name]: 3,
        most: 4,
        sort: name,
      }),
      'reports/a.mdx': report({}, `## ${name}\n\n共<Tally of="heads" />，见[上](#${name})。`),
    });
    expect(told(content)).toEqual([]);
    expect(valueOf(content, 'heads')).toBe(3);
    expect(pagesOf(content)).toContain('/kinds/trial/');
  });

  it('is no field of what does not declare it', () => {
    const content = loadTree({
      'catalogue/metrics.yaml': `${metrics}- id: heads
  label: 人
  unit: 人
  nature: flow
  from: [党课]
  where: { ${name}: { exists: true } }
  take: count
`,
      ...recordAt('equipment'),
    });
    expect(told(content)).toEqual(['metric-field-unknown']);
    expect(valueOf(content, 'heads')).toBeNull();
  });

  it.each(['branches', 'seats', 'days', 'commitments', 'verdicts'])('is no value of %s', (from) => {
    const content = loadTree({
      'catalogue/metrics.yaml': `${metrics}- id: things
  label: 个
  unit: 个
  nature: ${from === 'branches' ? 'stock' : 'flow'}
  from: ${from}
  where: { ${name}: { exists: true }, branch.${name}: { exists: false } }
  take: count
${from === 'branches' ? '  time: atEnd\n' : ''}`,
    });
    expect(told(content)).toContain('metric-field-unknown');
    expect(valueOf(content, 'things') ?? 0).toBe(0);
  });

  it('is no set of seats, kind, theme, option or relation that nobody has declared', () => {
    const content = loadTree({
      'catalogue/metrics.yaml': metrics.replace('bureau-leadership', name),
      'catalogue/kinds/组织生活.yaml': kinds.replace('notBefore: from', `notBefore: ${name}`),
      ...recordAt('equipment', { kind: name }),
      ...recordAt('window', { themes: [name], campaign: name }),
    });
    const unknown = ['unknown-choice', 'unknown-choice', 'unknown-choice', 'unknown-choice'];
    expect(told(content)).toEqual(expect.arrayContaining(unknown));
  });
});

describe.each(names)('the key “%s”', (name) => {
  it('is unknown wherever a key can stand', () => {
    const fields = (rest: Record<string, unknown>) =>
      Object.fromEntries([...Object.entries(rest), [name, 1]]);
    const content = loadTree({
      'site.yaml': `${baseTree['site.yaml'] ?? ''}${name}: 1\n`,
      'catalogue/metrics.yaml': metrics.replace('unit: 次', `unit: 次\n  ${name}: 1`),
      'catalogue/kinds/组织生活.yaml': kinds.replace('unit: 次', `unit: 次\n  ${name}: 1`),
      'plans/a.mdx': mdx(fields({ title: '甲' })),
      'guide/a.mdx': mdx(fields({ title: '甲', order: 1 })),
    });
    expect(told(content).filter((code) => code === 'unknown-key')).toHaveLength(5);
    expect(told(loadTree(recordAt('equipment', fields({}))))).toEqual(['unknown-key']);
  });

  it('is no attribute, metric, commitment or component of a text', () => {
    const text = `<Tally of="${name}" />，<Tally of="lectures" ${name}="1" />\n\n<Progress of="${name}" />\n`;
    const content = loadTree({ 'reports/a.mdx': report({}, text), 'plans/2023.mdx': plan() });
    expect(told(content)).toEqual([
      'unknown-metric',
      'mdx-unknown-attribute',
      'unknown-commitment',
    ]);
  });
});

it.each(ids)('“%s” is an id like any other', (id) => {
  const content = loadTree({
    'catalogue/metrics.yaml': `${metrics}- { id: ${id}, label: 课, unit: 次, nature: flow, from: [党课], take: count }\n`,
    [`branches/${id}.mdx`]: (baseTree['branches/window.mdx'] ?? '').replace('政务', '另一'),
    [`plans/${id}.mdx`]: plan({
      commitments: [{ id, label: '讲党课', metric: id, target: 4 }],
    }),
    [`guide/${id}.mdx`]: mdx({ title: '甲', order: 1 }, `# ${id}`),
    [`reports/${id}.mdx`]: report({}, `共<Tally of="${id}" />\n\n<Progress of="${id}" />\n`),
    ...recordAt(id, {}, id),
  });
  expect(told(content)).toEqual([]);
  expect(valueOf(content, id)).toBe(1);
  expect(pagesOf(content)).toEqual(
    expect.arrayContaining([`/branches/${id}/`, `/metrics/${id}/`, `/reports/${id}/`]),
  );
});
