import type { AddressSubject } from './addresses/subjects.ts';
import type { BranchParts } from './branch-parts.ts';
import type { Issue } from './issues.ts';
import type { RecordParts } from './record-parts.ts';

/** What a content folder names that something else may refer to. */
export type Subject = AddressSubject | 'seat';

/** Something that is in the content and could not be read. */
export interface UnreadThing {
  /** Its name, where that is known all the same: of a branch its code, of a record its id. */
  readonly name: string | undefined;
  /** What was written of it; `undefined` where not even its characters could be read. */
  readonly text: string | undefined;
}

/**
 * What is in the content and could not be read. It is unknown, and not missing: checks say nothing that it may
 * refute. What it cannot be about is checked as ever.
 */
export class Unread {
  readonly #things = new Map<Subject, UnreadThing[]>();
  readonly #lacked = new Map<Subject, string>();
  readonly #recordParts: RecordParts[] = [];
  readonly #branchParts: BranchParts[] = [];

  /** Notes a thing by its name, with what was written of it. */
  add(subject: Subject, name: string, text?: string): void {
    this.#note(subject, { name, text: text?.normalize('NFKC') });
  }

  /** Notes that a text may declare names of a subject, which are not known apart. */
  addWithin(subject: Subject, text: string | undefined): void {
    this.#note(subject, { name: undefined, text: text?.normalize('NFKC') });
  }

  /** Notes what could be read of a record that could not be read as a whole. */
  addParts(parts: RecordParts): void {
    this.#recordParts.push(parts);
  }

  /** Notes what could be read of a branch that could not be read as a whole. */
  addBranchParts(parts: BranchParts): void {
    this.#branchParts.push(parts);
  }

  /** Notes that the file that would hold all names of a subject (`catalogue/themes.yaml`) is missing. */
  lack(subject: Subject, place: string): void {
    this.#lacked.set(subject, place);
  }

  /** The place of a subject's names, where it is empty. */
  lackedPlace(subject: Subject): string | undefined {
    return this.#lacked.get(subject);
  }

  /** Whether a name of a subject is, or may be, declared by what could not be read. */
  has(subject: Subject, name: string): boolean {
    if (this.#lacked.has(subject)) return true;
    const wanted = name.normalize('NFKC');
    return this.things(subject).some((thing) =>
      thing.name === undefined ? mentions(thing, [wanted]) : thing.name === name,
    );
  }

  /** What could be read of records that could not be read as a whole. */
  get recordParts(): readonly RecordParts[] {
    return this.#recordParts;
  }

  /** What could be read of branches that could not be read as a whole. */
  get branchParts(): readonly BranchParts[] {
    return this.#branchParts;
  }

  /** Whether all that is in the content could be read. */
  get isEmpty(): boolean {
    return this.#things.size === 0;
  }

  /** What could not be read of a subject. */
  things(subject: Subject): readonly UnreadThing[] {
    return this.#things.get(subject) ?? [];
  }

  #note(subject: Subject, thing: UnreadThing): void {
    const known = this.#things.get(subject);
    if (known) known.push(thing);
    else this.#things.set(subject, [thing]);
  }
}

/**
 * What was written of a thing, as far as it may hold what it says under some of its keys; `undefined` where that very
 * part is wrong, so that it may mean anything.
 */
export function textUnless(
  keys: readonly string[],
  text: string | undefined,
  issues: readonly Issue[],
): string | undefined {
  const isLost = issues.some(
    ({ at }) => at.in === 'data' && at.path.some((part) => keys.includes(String(part))),
  );
  return isLost ? undefined : text;
}

/** Whether what was written of a thing has one of the words in it, or nobody can say. */
export function mentions({ text }: UnreadThing, words: Iterable<string>): boolean {
  if (text === undefined) return true;
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
