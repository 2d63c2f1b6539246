import type { YamlReason } from '../reasons.ts';

/** YAML, at the beginning of a document or as a file of its own. */
export interface YamlFacts {
  /**
   * `written` is the first line with text, where that was meant to be the fence; `key` the first line, where
   * the keys begin without one.
   */
  'frontmatter-missing': { written?: string; key?: string };
  /** `written` is a line that was meant to be the second fence. */
  'frontmatter-unclosed': { written?: string };
  'frontmatter-second': Record<never, never>;
  'yaml-broken': { reason: YamlReason };
  'yaml-comment': { text: string };
  'yaml-tab': Record<never, never>;
  'yaml-full-width': { character: string; ascii: string };
  'yaml-too-deep': { limit: number };
  /** A list or mapping with too many entries, or a file with too many values. */
  'yaml-too-many': { limit: number; of: 'entries' | 'values' };
  'yaml-duplicate-key': { key: string };
  'yaml-reference': { text: string };
  'yaml-not-mapping': { got: string; isText?: true };
  'yaml-not-list': { got: string; isText?: true };
}
