import { foundedOn, type Branch } from '../branch.ts';
import { wholeReturns, type ReturnParts } from '../branch-parts.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';

export const branchChecks: readonly Check[] = [
  { name: 'the site has its root', find: rootExists },
  { name: 'parents and successors exist', find: knownBranches },
  { name: 'the tree has no circle', find: noCircle },
  { name: 'histories run forward', find: histories },
  { name: 'returns speak of days gone by', find: returns },
];

function rootExists({ site, branches }: Corpus): Issue[] {
  if (branches.has(site.root)) return [];
  return [issue('unknown-branch', { value: site.root }, inData('site.yaml', ['root']))];
}

function knownBranches(corpus: Corpus): Issue[] {
  return [...corpus.branches.values()].flatMap((branch) => {
    const named: [string | undefined, FieldPath][] = [
      [branch.parent, ['parent']],
      ...branch.into.map((slug, at): [string, FieldPath] => [slug, ['into', at]]),
      ...branch.states
        .slice(1)
        .map((state, at): [string | undefined, FieldPath] => [
          state.parent === branch.states[at]?.parent ? undefined : state.parent,
          ['history', at + 1, 'parent'],
        ]),
    ];
    const unknown = named.flatMap(([value, path]) =>
      value === undefined || corpus.branches.has(value)
        ? []
        : [issue('unknown-branch', { value }, inData(branch.file, path))],
    );
    return [...unknown, ...rootedness(corpus, branch)];
  });
}

function rootedness({ site, branches }: Corpus, branch: Branch): Issue[] {
  // Nobody knows which one the root is: that is told of the site.
  if (!branches.has(site.root)) return [];
  const isRoot = branch.slug === site.root;
  if (isRoot && branch.parent !== undefined) {
    return [issue('root-has-parent', { branch: branch.slug }, inData(branch.file, ['parent']))];
  }
  if (!isRoot && branch.parent === undefined) {
    return [issue('branch-rootless', { branch: branch.slug }, inData(branch.file, ['parent']))];
  }
  return [];
}

/** Each circle is reported once, at its first branch in the order of names. */
function noCircle({ branches, tree }: Corpus): Issue[] {
  const reported = new Set<string>();
  return [...branches.values()].flatMap((branch) =>
    branch.states.flatMap((state, at) => {
      const line = tree.lineage(branch.slug, state.from);
      const last = branches.get(line.at(-1) as string);
      const next = last && parentOn(last, state.from);
      if (next === undefined || !line.includes(next)) return [];
      const circle = line.slice(line.indexOf(next));
      const key = [...circle].sort().join(' ');
      if (!circle.includes(branch.slug) || reported.has(key)) return [];
      reported.add(key);
      const path = at === 0 ? ['parent'] : ['history', at, 'parent'];
      return [issue('branch-cycle', { branches: circle }, inData(branch.file, path))];
    }),
  );
}

function parentOn(branch: Branch, day: string): string | undefined {
  return branch.states.filter(({ from }) => from <= day).at(-1)?.parent ?? branch.states[0].parent;
}

function histories({ branches }: Corpus): Issue[] {
  return [...branches.values()].flatMap((branch) => {
    const found: Issue[] = branch.states.slice(1).flatMap(({ from }, at) => {
      const previous = branch.states[at]?.from ?? '';
      return from > previous
        ? []
        : [
            issue(
              'history-order',
              { from, previous },
              inData(branch.file, ['history', at + 1, 'from']),
            ),
          ];
    });
    const from = foundedOn(branch);
    if (branch.ended !== undefined && branch.ended < from) {
      const facts = { ended: branch.ended, from };
      found.push(issue('ended-before-start', facts, inData(branch.file, ['ended'])));
    }
    return found;
  });
}

function returns({ branches, site }: Corpus, _texts: Texts, unread: Unread): Issue[] {
  return [
    ...[...branches.values()].map((branch) => ({
      file: branch.file,
      returns: wholeReturns(branch),
    })),
    ...unread.branchParts,
  ].flatMap(({ file, returns: given }) =>
    given.flatMap((one, at) => returnIssues(one, given.slice(0, at), file, site.asOf)),
  );
}

/** What is wrong with a return, as far as it could be read, beside those before it. */
function returnIssues(
  { period, through, on, index }: ReturnParts,
  earlier: readonly ReturnParts[],
  file: string,
  asOf: IsoDate,
): Issue[] {
  const at = (key: string) => inData(file, ['returns', index, key]);
  const found: Issue[] = [];
  if (on !== undefined && on > asOf) {
    found.push(issue('date-after-asof', { date: on, asOf }, at('on')));
  }
  if (period === undefined || through === undefined) return found;
  const facts = { through, period: period.id };
  if (earlier.some((one) => one.period?.id === period.id && one.through === through)) {
    found.push(issue('return-repeated', facts, at('period')));
  }
  if (through < period.from || through > period.to) {
    found.push(issue('return-outside', facts, at('through')));
  } else if (on !== undefined && on < through) {
    found.push(issue('return-early', { through, on }, at('on')));
  }
  return found;
}
