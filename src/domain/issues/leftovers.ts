/** What programs, editors and merges have left in the content folder. */
export interface LeftoverFacts {
  /** What programs have left beside the content. */
  'files-left-over': { files: readonly string[] };
  /** Files and folders whose names begin with `_`. */
  'files-set-aside': { files: readonly string[] };
  /**
   * What a merge left in lines `from` to `to`, counted from 1, and the lines of the two versions where all
   * marks are there; a version without lines ends before it begins.
   */
  'merge-conflict': Lines & { versions?: readonly [Lines, Lines] };
  /** Where a symbolic link leads: to a file or folder of the content, or to none. */
  'file-is-link': { to: 'file' | 'folder' | 'outside' | 'itself' | 'nothing' };
}

/** A stretch of lines, counted from 1. */
interface Lines {
  from: number;
  to: number;
}
