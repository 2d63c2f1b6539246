import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issues.ts';
import type { Check } from './check.ts';
import { useIssues } from './uses.ts';

export const guideChecks: readonly Check[] = [
  { name: 'guide pages ask for what exists', find: guides },
];

function guides(corpus: Corpus): Issue[] {
  return [...corpus.guides.values()].flatMap(({ file, uses }) =>
    uses.flatMap((use) => useIssues(use, { file }, corpus)),
  );
}
