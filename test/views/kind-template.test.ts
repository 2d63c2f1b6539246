import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TemplateForm } from '../../src/views/sample/sample-time.ts';
import { templateOf, type Template } from '../../src/views/sample/template.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadContent, type Content } from '../../src/io/load.ts';
import { loadTree, recordAt, type Files } from '../support/content-tree.ts';
import { problemsOf } from '../support/problems.ts';
import { demoContent } from '../support/site.ts';
import { corpusWith } from '../support/corpus.ts';

const today = '2023-07-31';
const forms: readonly TemplateForm[] = ['single', 'counted'];

function templatesOf(corpus: Corpus, form: TemplateForm): Template[] {
  return [...corpus.catalogue.kinds.values()]
    .filter(({ when }) => form === 'single' || when === 'event')
    .map((kind) => templateOf(corpus, kind, form));
}

function template(corpus: Corpus, id: string, form?: TemplateForm): Template {
  return templateOf(corpus, corpus.catalogue.kinds.get(id)!, form);
}

describe('the templates of the demo', () => {
  it.each(forms)('are valid records where they are added as they are (%s)', (form) => {
    const dir = mkdtempSync(join(tmpdir(), 'youju-templates-'));
    try {
      cpSync(demoContent, dir, { recursive: true });
      const before = loadContent(dir, today);
      const templates = templatesOf(before.corpus!, form);
      expect(templates.length).toBeGreaterThan(5);
      for (const { file, text } of templates) {
        expect([file, before.corpus!.records.has(idOf(file))]).toEqual([file, false]);
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), text);
      }
      const after = loadContent(dir, today);
      expect(problemsButSamples(after)).toEqual(problemsButSamples(before));
      expect(elections(after)).toEqual(electionsIn(templates));
      const ids = templates.map(({ file }) => idOf(file));
      expect(ids.filter((id) => !after.corpus!.records.has(id))).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

/** The problems but for what a sample's number, page in a book or election, which is nobody's, comes to beside others. */
function problemsButSamples(content: Content): string[] {
  return problemsOf(content).filter(
    (one) => !/ (?:sum-disagrees|evidence-shared|done-not-begun)$/.test(one),
  );
}

/** The files of which it is told that no term began with the election that they tell of. */
function elections(content: Content): string[] {
  return problemsOf(content).flatMap((one) => /^(.+?):.* done-not-begun$/.exec(one)?.[1] ?? []);
}

/** The one sample that tells of a day on which an election was held. */
function electionsIn(templates: readonly Template[]): string[] {
  return templates.flatMap(({ file, text }) => (/^held: .* # 换届日期/m.test(text) ? file : []));
}

function idOf(file: string): string {
  return file.replace(/^records\//, '').replace(/\.mdx$/, '');
}

/** The problems that a template makes in the tree that it was made for. */
function problemsOfAdding(files: Files, { file, text }: Template): string[] {
  const known = problemsOf(loadTree(files));
  return problemsOf(loadTree({ ...files, [file]: text })).filter((one) => !known.includes(one));
}

/** A kind with a field of every type, and relations that have to be kept one after the other. */
const everything = `- id: everything
  label: '什么都有: 试验'
  unit: 次
  when: event
  evidence: required
  fields:
    third: { type: count, label: 三, atMost: second, required: true }
    second: { type: count, label: 二, atMost: first, required: true }
    first: { type: count, label: 一, max: 4, required: true }
    more: { type: number, label: 至少, atLeast: bottom }
    bottom: { type: number, label: 底数, min: 80 }
    size: { type: count, label: 到会, atMost: branch.members }
    closed: { type: date, label: 办结, notBefore: date }
    due: { type: date, label: 期限, notAfter: closed, planned: true }
    share: { type: percent, label: 比例, unit: '%' }
    sum: { type: money, label: 金额, unit: 万元 }
    yes: { type: flag, label: 是否 }
    one: { type: choice, label: 选项, options: ['否', '# 井号'] }
    words: { type: text, label: 文字 }
    code: { type: code, label: 文号 }
    owner: { type: branch, label: 承办 }
    visited: { type: branches, label: 走访 }
    seat: { type: seat, label: 岗位 }
    theme: { type: theme, label: 主题 }
    site: { type: url, label: 网址 }
    linked: { type: record, label: 依据, of: [党课] }
`;

const tree: Files = {
  'catalogue/kinds/试验.yaml': everything,
  'catalogue/themes.yaml': 'themes:\n  - { id: a, label: 安全生产, from: 2022-01-01 }\n',
  ...recordAt('window', { date: '2023-03-16' }),
};

describe('a template', () => {
  it.each(forms)('has a value that passes for every type of field (%s)', (form) => {
    const { corpus } = loadTree(tree);
    const made = template(corpus!, 'everything', form);
    expect(problemsOfAdding(tree, made).filter((one) => !one.includes('catalogue/'))).toEqual([]);
    const linked = 'linked: window/2023/2023-03-16-record # 依据，可不填';
    expect(made.text.includes(linked)).toBe(form === 'single');
  });

  it('tells one event on the site’s day, at a branch that has none below it', () => {
    expect(template(corpusWith(), 'party-lecture')).toEqual({
      file: 'records/equipment/2023/2023-07-31-party-lecture.mdx',
      text: `---
kind: 党课
title: 填写标题
date: 2023-07-31
lecturer: 党委书记 # 主讲人岗位
attendance: 12 # 参加人数
state: 待核
---

写两三行：做了什么，定了什么。
`,
    });
  });

  it('of several events counts them over a month that is over', () => {
    const { file, text } = template(corpusWith(), 'party-lecture', 'counted');
    expect(file).toBe('records/equipment/2023/2023-07-party-lecture.mdx');
    expect(text).toContain('period: 2023-07\ntimes: 3\n');
    expect(text).toContain('attendance: 36 # 参加人数');
  });

  it('of what the office keeps lies with the root branch', () => {
    const { file } = template(corpusWith(), 'statistics-sheet');
    expect(file).toBe('records/bureau/2023/2023-07-statistics-sheet.mdx');
  });

  it('goes by the periods that its kind is counted by, and past those that are taken', () => {
    const essays = { kind: '心得体会统计', pieces: 4 };
    const files = {
      ...recordAt('equipment', { ...essays, period: '2023-Q2' }),
      ...recordAt('window', { ...essays, period: '2023-Q2' }),
    };
    const made = template(corpusWith(files), 'essay-count');
    expect(made.file).toBe('records/equipment/2023/2023-Q1-essay-count.mdx');
    expect(problemsOfAdding(files, made)).toEqual([]);
  });

  it('goes as far back as it must', () => {
    const counts = ['2023-H1', '2022-H2'].flatMap((period) =>
      ['equipment', 'window'].map((slug) => recordAt(slug, { period, times: 9, attendance: 99 })),
    );
    const july = ['equipment', 'window'].map((slug) =>
      recordAt(slug, { period: '2023-07', times: 2 }),
    );
    const files: Files = Object.assign({}, ...counts, ...july) as Files;
    expect(template(corpusWith(files), 'party-lecture').file).toContain('/2022-06-30-');
    expect(template(corpusWith(files), 'party-lecture', 'counted').file).toContain('/2022-06-');
  });

  it('keeps off the days that a count covers, and counts no month with an event in it', () => {
    const counted = recordAt('equipment', { period: '2023-07', times: 2 });
    const once = recordAt('equipment', { date: '2023-07-05' });
    expect(template(corpusWith(counted), 'party-lecture').file).toContain('records/window/2023/');
    expect(template(corpusWith(once), 'party-lecture', 'counted').file).toContain(
      'records/window/',
    );
  });
});
