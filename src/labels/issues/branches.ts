import type { Place } from '../../domain/issues.ts';
import type { BranchFacts } from '../../domain/issues/branches.ts';
import type { Names } from '../../domain/names.ts';
import { nearest } from '../../domain/meant/nearest.ts';
import { circle, keyAt, paste, quoted, type Better, type WordsFor } from './form.ts';
import { listsOf } from '../../domain/meant/named.ts';
import { instead, insteadOfName } from './suggestion.ts';

/** Words for organisations, their history, and who is named where. */
export const branchWords = {
  'unknown-branch': {
    title: '没有这个党组织',
    message: ({ value }) =>
      /\p{Script=Han}/u.test(value)
        ? `“${value}”不是代号，不知道该算到哪个党组织。`
        : `没有代号是“${value}”的党组织，不知道该算到哪里。`,
    hint: ({ value }, at, names, better) =>
      `${at.in === 'file' ? '记录所在的文件夹决定它归到哪个党组织，' : ''}代号就是 branches 文件夹里的文件名。${insteadOfBranch(value, at, names.branch, better)}`,
  },
  'branch-not-founded': {
    title: '党组织那时还没有成立',
    message: ({ branch, day, from }) => `“${branch}”${from} 才成立，${day} 还没有。`,
    hint: () => '核对日期；如果成立得更早，改该党组织文件 history 第一条的 from。',
  },
  'branch-ended': {
    title: '党组织已经撤销',
    message: ({ branch, day, ended }) => `“${branch}”${ended} 已经撤销，${day} 不应再有它的内容。`,
    hint: () => '核对日期；撤销以后的活动，写到并入的党组织名下。',
  },
  'parent-ended': {
    title: '上级党组织已经撤销',
    message: ({ parent, ended }) =>
      `上级“${parent}”${ended} 已经撤销，这个党组织还在它下面，数仍会合计到它名下。`,
    hint: ({ from }) =>
      paste('在 history 里加一行，写新的上级：', `  - { from: ${from}, parent: …… }`),
  },
  'into-unended': {
    title: '写了并入哪里，没有写哪天撤销',
    message: ({ into }) =>
      `写了并入${quoted(into)}，没有写 ended，会一直当作还在，每季都要它确认。`,
    hint: () => paste('补上一行，写最后一天；没有并走的，删去 into：', 'ended: ……'),
  },
  'branch-cycle': {
    title: '上下级关系成圈',
    message: ({ branches }) => `${circle(branches)} 互为上级，合计无从算起。`,
    hint: () => '核对这几个党组织的 parent（上级党组织），改正写反的那个。',
  },
  'branch-rootless': {
    title: '没有写上级党组织',
    message: ({ branch }) =>
      `“${branch}”没有写上级党组织，又不是最上级的党组织，它的数字进不了合计。`,
    hint: () => paste('写明上级党组织：', 'parent: ……'),
  },
  'root-has-parent': {
    title: '最上级党组织不应有上级',
    message: ({ branch }) => `“${branch}”在 site.yaml 里是最上级党组织，这里却写了上级。`,
    hint: () => '删去 parent，或者在 site.yaml 的 root 里改写最上级党组织。',
  },
  'history-order': {
    title: '沿革的先后不对',
    message: ({ from, previous }) => `${from} 排在 ${previous} 之后，但日期并不更晚。`,
    hint: () =>
      paste(
        '按日期从早到晚排列，每个日期一条：',
        'history:',
        '  - { from: ……, members: …… }',
        '  - { from: ……, members: …… }',
      ),
  },
  'ended-before-start': {
    title: '结束早于开始',
    message: ({ ended, from }) => `${from} 才开始，却在 ${ended} 结束。`,
    hint: () => '核对这两个日期，改正写错的那个。',
  },
  'slug-mismatch': {
    title: '与文件名不一致',
    message: ({ slug, name }, at) =>
      `${keyAt(at) ?? 'slug'} 写的是“${slug}”，文件名是“${name}”，不知道以哪个为准。`,
    hint: ({ name }, _at, _names, better) =>
      better
        ? paste('核对后改其中一个。如果文件名是对的，改为：', ...better)
        : `核对后改其中一个。如果文件名是对的，写“${name}”。`,
  },
} satisfies WordsFor<BranchFacts>;

/** The codes with their names; the one that is meant may have been named instead. */
function insteadOfBranch(value: string, at: Place, names: Names['branch'], better: Better): string {
  const meant = insteadOfName(value, names, better);
  if (meant !== undefined) return meant;
  const { codes } = listsOf(names);
  // A code that nearly stands there is enough; who wrote a name has to see the names.
  if (codes.length === 0 || codes.length > 12 || nearest(value, codes) !== undefined) {
    return instead(value, codes, at, better);
  }
  return `现有的是：${[...names].map(([code, name]) => (name === '' ? code : `${code}（${name}）`)).join('、')}。`;
}
