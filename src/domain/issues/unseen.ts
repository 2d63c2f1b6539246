/** What is written so that a reader sees something else. */
export interface UnseenFacts {
  /**
   * A character that nobody sees: in a text, in the name of the file, or written by its number. `count` is how
   * often it stands in the line or value.
   */
  'hidden-character': { codePoint: number; count: number; in: 'text' | 'name' | 'code' };
  /** Characters that are lost: a program that could not read them has saved a sign for each. `count` is that of the file. */
  'text-replaced': { count: number };
  /** Signs that look like characters and are none; `better` is the line, or value, with the characters. */
  'look-alike': { signs: string; better?: string };
  /** Names that differ by case alone, and are one on many disks; `first` is where the other one stands. */
  'name-case': { name: string; other: string; first: string };
  /** A number in a form that YAML knows and readers do not, and what it comes to. */
  'number-written': { written: string; decimal: string };
}
