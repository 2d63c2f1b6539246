/** Keys, and words of a list: unknown, missing or there twice. */
export interface KeyFacts {
  /**
   * `allowed` are the keys of the place, which only its reader knows: of a schema, or of the kinds of one
   * record, with their Chinese names. `meant` is a required key that is missing beside it.
   */
  'unknown-key': {
    key: string;
    allowed: readonly string[];
    labels?: Readonly<Record<string, string>>;
    meant?: string;
  };
  /** `type` is the name of the type of a field of the catalogue, with its `options` where it has some. */
  'missing-key': {
    key: string;
    label?: string | undefined;
    type?: string | undefined;
    options?: readonly string[] | undefined;
    /** The row in braces that the key is missing from, with an empty place for it. */
    row?: string;
  };
  'unknown-choice': UnlistedWord | UndeclaredWord;
  'duplicate-id': { id: string; first: string };
  'duplicate-value': { value: string };
}

/**
 * A word that is not on a list of the code or of one field. The list is a fact: the content as a whole does
 * not know which schema or field was asked for the word.
 */
interface UnlistedWord {
  readonly value: string;
  readonly what: 'option' | 'type';
  readonly allowed: readonly string[];
}

/** A word that the content does not declare; `Names` has those that it does. */
interface UndeclaredWord {
  readonly value: string;
  readonly what: DeclaredSubject;
}

/** What the content declares words of. */
export type DeclaredSubject =
  | 'kind'
  | 'theme'
  | 'campaign'
  | 'theme-or-campaign'
  | 'seat'
  | 'seat-set'
  | 'metric'
  | 'commitment'
  | 'rule'
  /** A rule or a commitment. */
  | 'duty'
  | 'page';

/** What an unknown word was meant to name. */
export type ChoiceSubject = UnlistedWord['what'] | DeclaredSubject;
