/** Why the YAML of a file cannot be read; `src/labels/issues/reasons.ts` has the words. */
export type YamlReason =
  // What an editor slipped in, with the corrected line.
  | 'colon-in-value'
  | 'comma-in-value'
  | 'text-after-quote'
  | 'no-space-after-colon'
  | 'no-space-after-dash'
  | 'assignment'
  | 'no-dash'
  | 'no-braces'
  | 'sign-first'
  // What a parser stumbled over.
  | 'indentation'
  | 'multiline-key'
  | 'missing-colon'
  | 'missing-comma'
  | 'empty-entry'
  | 'open-bracket'
  | 'open-quote'
  | 'extra-content'
  | 'second-document'
  | 'mapping-as-key'
  | 'list-as-key'
  | 'question-mark'
  | 'control-character'
  | 'escape'
  | 'duplicate-key'
  | 'tab'
  | 'block-text'
  | 'directive'
  | 'reference'
  | 'tag'
  | 'other';

/** Why the text of a document cannot be read as MDX. */
export type TextReason =
  | 'tags-differ'
  | 'open-tag'
  | 'attribute-of-end'
  | 'attribute-value'
  | 'attribute-name'
  | 'tag-name'
  | 'slash'
  | 'outside-container'
  | 'end-of-file'
  | 'expression'
  | 'import'
  | 'other';
