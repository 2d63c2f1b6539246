/** Values that are not of the type or form that their place asks for. */
export interface ValueFacts {
  /**
   * `required` is whether the key has to stay, where that is known; `of` what an id is the code of; `unit` that
   * of a field for numbers; `empty` how an empty value is written that is not left out (`null`, `~`); `isText`
   * whether a text was found that reads like the name of a type, which `got` is for what is no single value.
   */
  'wrong-type': {
    expected: ValueType;
    got: string;
    isText?: true;
    required?: boolean;
    of?: NamedByCode;
    unit?: string;
    empty?: string;
  };
  'bad-date': { value: string };
  'bad-period': { value: string };
  'bad-clock': { value: string };
  'clock-backwards': { from: string; to: string };
  'negative-count': { value: number };
  'not-whole': { value: number };
  'out-of-range': { value: number; least: number; most: number };
  /** Bounds between which nothing lies, by their keys and as they are written. */
  'bounds-crossed': { lowKey: string; low: string; highKey: string; high: string };
}

/** What the value of a key has to be. */
export type ValueType =
  | 'text'
  | 'number'
  | 'count'
  | 'flag'
  | 'list'
  | 'mapping'
  | 'date'
  | 'period'
  | 'scalar'
  | 'url'
  | 'id';

/** What has a name beside its code, and is asked for by the code. */
export type NamedByCode = 'branch' | 'metric';
