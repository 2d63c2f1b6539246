import type { AddressSubject } from '../domain/addresses/subjects.ts';
import { baseName } from './layout.ts';

/** What a content folder names that something else may refer to. */
export type Subject = AddressSubject | 'seat';

/**
 * What stands in the content and could not be read. Whoever refers to it is not to blame: that it is
 * "unknown" would only repeat the one problem for each reference.
 */
export class UnreadableNames {
  readonly #names = new Set<string>();
  readonly #lacked = new Map<Subject, string>();

  /** Notes a name, or that some names of a subject are not known at all. */
  add(subject: Subject, name?: string): void {
    this.#names.add(name === undefined ? subject : `${subject} ${name}`);
  }

  /** Notes that the place is empty (`catalogue/themes.yaml`) that would have all names of a subject. */
  lack(subject: Subject, place: string): void {
    this.add(subject);
    this.#lacked.set(subject, place);
  }

  /** The place of a subject's names, where it is empty. */
  lackedPlace(subject: Subject): string | undefined {
    return this.#lacked.get(subject);
  }

  /** Whether a name of a subject could not be read, or some names of it that are not known. */
  has(subject: Subject, name: string): boolean {
    return this.#names.has(subject) || this.#names.has(`${subject} ${name}`);
  }

  /** Whether anything of a subject could not be read. */
  hasAny(subject: Subject): boolean {
    return [...this.#names].some((name) => name === subject || name.startsWith(`${subject} `));
  }

  /** Whether a count of a branch, named by its file, over a period could not be read. */
  hasCountOf(branchFile: string, period: string): boolean {
    const folder = `record ${baseName(branchFile)}/`;
    return [...this.#names].some((name) => name.startsWith(folder) && name.includes(`/${period}-`));
  }
}
