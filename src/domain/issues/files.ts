/** Files as they lie on the disk: their names, places and bytes. */
export interface FileFacts {
  'file-too-large': { bytes: number; limit: number };
  'line-too-long': { length: number; limit: number };
  'file-empty': Record<never, never>;
  'file-not-utf8': { byte: number };
  'file-has-bom': Record<never, never>;
  /** Lines that end otherwise than all others do; `CR` alone where old programs of the Mac have written. */
  'file-has-crlf': { ends: 'CRLF' | 'CR' };
  'file-misplaced': { expected: string };
  /** `isUndated` is whether it is a record's that lies where records do, and is no day with words behind it. */
  'file-name-invalid': { name: string; isUndated?: true };
  /** A thing whose page would stand where the site has others: `kind` for a branch, in `/records/kind/`. */
  'address-taken': { what: NamedThing; name: string; address: string };
  'file-unreadable': { reason: string };
  /** A file without which other things cannot be read or shown, and the links that lead to what it would hold. */
  'file-missing': {
    expected: string;
    links: readonly { readonly file: string; readonly line: number }[];
  };
  /** A file that a command has written, and that is no JSON any more. */
  'json-broken': Record<never, never>;
  /** Mistakes of ours: what threw while the file was read, or while the whole content was checked. */
  'read-failed': { reason: string };
  'check-failed': { check: string; reason: string };
}

/** What has a page of its own, whose address its name is part of. */
export type NamedThing = 'branch' | 'report' | 'plan' | 'guide' | 'kind' | 'metric';
