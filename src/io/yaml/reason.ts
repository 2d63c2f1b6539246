import type { YamlReason } from '../../domain/reasons.ts';

/**
 * The reason that js-yaml gives, as one of ours: no English of a parser gets any further. What a later
 * version may say besides is `other`.
 */
export function yamlReason(said: string): YamlReason {
  return reasons.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
}

/** All that `lib/loader.js` of js-yaml 4 can say; the first that fits counts. */
const reasons: readonly (readonly [RegExp, YamlReason])[] = [
  [/directive|tag handle \(first|suffix for|tag prefix|version of the document/, 'directive'],
  [/a line break is expected/, 'directive'],
  [/bad indentation of a (mapping|sequence) entry|deficient indentation/, 'indentation'],
  [/multiline key may not be an implicit key/, 'multiline-key'],
  [/a colon is missed/, 'missing-colon'],
  [/missed comma between flow collection entries/, 'missing-comma'],
  [/expected the node content/, 'empty-entry'],
  [/within a flow collection/, 'open-bracket'],
  [/within a (double|single) quoted scalar/, 'open-quote'],
  [/end of the stream or a document separator is expected/, 'extra-content'],
  [/expected a single document/, 'second-document'],
  [/nested arrays are not supported inside keys/, 'list-as-key'],
  [/incomplete explicit mapping pair/, 'question-mark'],
  [/whitespace character is expected after the key-value separator/, 'no-space-after-colon'],
  [
    /valid JSON character|non-printable characters|null byte|non-ASCII line breaks/,
    'control-character',
  ],
  [/unknown escape sequence|hexadecimal character/, 'escape'],
  [/duplicated mapping key/, 'duplicate-key'],
  [/tab characters/, 'tab'],
  [/block scalar|chomping mode|indentation width/, 'block-text'],
  [/merge|anchor|alias/, 'reference'],
  [/\btag\b|node kind|cannot resolve a node/, 'tag'],
];
