import type { Corpus } from '../../src/domain/corpus.ts';
import { period } from '../../src/domain/period.ts';
import { figureFor } from '../../src/domain/tally/figure.ts';
import type { Figure } from '../../src/domain/tally/tally.ts';
import type { Content } from '../../src/io/load.ts';
import { branch, loadTree, type Files } from './content-tree.ts';

/** A content with `files` over the base tree that has no fault, and its corpus. */
export function contentWith(files: Files = {}): Content & { corpus: Corpus } {
  const content = loadTree(files);
  const { corpus, issues } = content;
  if (!corpus || issues.some(({ issue }) => !tolerated.includes(issue.code))) {
    throw new Error(issues.map(({ issue, file }) => `${file}: ${issue.code}`).join('\n'));
  }
  return { ...content, corpus };
}

/** Issues that these tests ignore: who vouches for a return, late returns, and days in the future. */
const tolerated: readonly string[] = [
  'seat-unlisted',
  'not-returned',
  'date-after-asof',
  'sent-without-figures',
  'signoff-state',
  'todo-left',
];

/** The corpus of `contentWith`. */
export function corpusWith(files: Files = {}): Corpus {
  return contentWith(files).corpus;
}

/** A metric's figure as the site knows it on its day; the whole office where no branch is named. */
export function figure(corpus: Corpus, metric: string, when = '2023-H1', slug = 'bureau'): Figure {
  const until = corpus.site.asOf;
  return figureFor(corpus, { metric, period: period(when), branch: slug, until });
}

/** Returns of both quarters of the first half of 2023. */
const returned = [
  { period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-04-03' },
  { period: '2023-Q2', through: '2023-06-30', by: '支部书记', on: '2023-07-03' },
];

/** The branches of the base tree, having returned the first half of 2023; `except` has not. */
export function returnedBranches(except?: string): Files {
  const returns = (slug: string) => (slug === except ? [] : returned);
  return {
    'branches/bureau.mdx': branch({
      name: '测试局党委',
      level: '党委',
      parent: undefined,
      members: 60,
      returns: returns('bureau'),
    }),
    'branches/equipment.mdx': branch({
      name: '装备产业科党支部',
      members: 14,
      returns: returns('equipment'),
    }),
    'branches/window.mdx': branch({
      name: '政务服务窗口党支部',
      members: 12,
      returns: returns('window'),
    }),
  };
}
