export type FieldPath = readonly (string | number)[];

/** Where something stands; `file` is relative to the content folder, with forward slashes. */
export type Place =
  | { readonly file: string; readonly in: 'file' }
  /** A value or key of the frontmatter or of a YAML file; an absent key points at its parent. */
  | {
      readonly file: string;
      readonly in: 'data';
      readonly path: FieldPath;
      readonly on?: 'key' | 'value';
    }
  /** A place in the text, counted from 1 in the whole file. */
  | {
      readonly file: string;
      readonly in: 'text';
      readonly line: number;
      readonly column: number;
    };

export const inFile = (file: string): Place => ({ file, in: 'file' });

export const inData = (file: string, path: FieldPath, on: 'key' | 'value' = 'value'): Place => ({
  file,
  in: 'data',
  path,
  on,
});

export const inText = (file: string, line: number, column: number): Place => ({
  file,
  in: 'text',
  line,
  column,
});
