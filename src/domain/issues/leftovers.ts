/** What programs, editors and merges have left in the content folder. */
export interface LeftoverFacts {
  /** What programs have left beside the content. */
  'files-left-over': { files: readonly string[] };
  /** Files and folders whose names begin with `_`. */
  'files-set-aside': { files: readonly string[] };
  /** Two versions of lines `from` to `to`, counted from 1. */
  'merge-conflict': { from: number; to: number };
  /** Where a symbolic link leads: to a file or folder of the content, or to none. */
  'file-is-link': { to: 'file' | 'folder' | 'outside' | 'itself' | 'nothing' };
}
