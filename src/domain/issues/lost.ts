/** Signs of Markdown that take something from a text which its writer meant to be printed. */
export interface LostFacts {
  /** What is printed nowhere: `text` as it is written. */
  'text-lost': {
    text: string;
    /**
     * The cells of a table beyond its head; the address of a link, or a note, that nothing refers to or that
     * is not the first of its name; words behind the fence of code; what only a pointer over a link shows; the
     * mark of a heading, entry or quotation that has no words; an empty place to fill in that is taken for a line
     * across the page; a link without words.
     */
    what: 'cells' | 'definition' | 'note' | 'fence' | 'title' | 'mark' | 'rule' | 'link' | 'other';
  };
  /**
   * Backslashes that are taken for marks: `text` is the word that has them, `printed` what is left of it. They are
   * part of a path, stand before a sign, or end a line and break it.
   */
  'backslash-lost': { text: string; printed: string; means: 'path' | 'sign' | 'break' };
  /** The name or number of a character, as it is written: the page has the character. */
  'character-reference': { text: string };
  /**
   * Marks of emphasis that may be meant as signs: `text` with them, `inside` what stands between them, `escaped`
   * the text with a backslash before each sign.
   */
  'marks-doubtful': {
    text: string;
    mark: string;
    inside: string;
    escaped: string;
    /** Whether they stand in an address of the web, which keeps no backslash. */
    inAddress?: boolean;
  };
  /** A sign before a number that makes a list, or a quotation, of it; `rest` is the line without the sign. */
  'sign-doubtful': { sign: '-' | '+' | '>'; rest: string };
  /** A sentence that a line below it makes a heading. */
  'heading-underlined': { text: string; underline: string };
  /** A line that is meant as a heading and is none; `better` is one. */
  'heading-unread': { text: string; better: string };
  /**
   * The mark of a note, or the line of one, that is none; `better` is one, where there is a note that it could
   * lead to.
   */
  'note-unread': { text: string; better?: string };
  /** A line that is taken for a part of what stands right above it. */
  'line-runs-on': { text: string; into: 'table' | 'entry' | 'quotation' | 'note' };
  /** Bold type, or a link, that is printed with its marks; `better` is one. */
  'markup-unread': { text: string; what: 'bold' | 'link'; better: string };
  /** Rows that are meant as a table and are none, `parted` by empty lines or not; `better` are the lines of one. */
  'table-unread': {
    by: 'tab' | 'bar' | 'blank' | 'comma';
    parted: boolean;
    better: readonly string[];
  };
  /** A fence of code that nothing closes: all below it is printed as it is written. */
  'fence-unclosed': { fence: string };
  /**
   * A component's name in signs, or in code, where no component stands: nothing is counted there. `better` is
   * the component, where all of it can be read.
   */
  'tag-unread': { name: string; written: string; in: 'signs' | 'code'; better?: string };
}
