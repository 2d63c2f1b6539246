/** Branches: their tree and their history. */
export interface BranchFacts {
  'unknown-branch': { value: string };
  'branch-not-founded': { branch: string; day: string; from: string };
  'branch-ended': { branch: string; day: string; ended: string };
  /** Below an organisation that has ended; it should stand elsewhere from the next day. */
  'parent-ended': { parent: string; ended: string; from: string };
  'into-unended': { into: readonly string[] };
  'branch-cycle': { branches: readonly string[] };
  'branch-rootless': { branch: string };
  'root-has-parent': { branch: string };
  'history-order': { from: string; previous: string };
  'ended-before-start': { ended: string; from: string };
  'slug-mismatch': { slug: string; name: string };
}
