import type { AddressSubject } from '../domain/addresses/subjects.ts';
import { baseName } from './layout.ts';

/** What a content folder names that something else may refer to. */
export type Subject = AddressSubject | 'seat';

/**
 * What is in the content and could not be read. References to it are not reported as unknown, which would only
 * repeat the one problem.
 */
export class UnreadableNames {
  readonly #names = new Set<string>();
  readonly #lacked = new Map<Subject, string>();

  /** Notes a name, or that some names of a subject are not known at all. */
  add(subject: Subject, name?: string): void {
    this.#names.add(name === undefined ? subject : `${subject} ${name}`);
  }

  /** Notes that the file that would hold all names of a subject (`catalogue/themes.yaml`) is missing. */
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
