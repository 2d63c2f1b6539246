import type { Issue } from '../../domain/issues.ts';
import { oddBlank } from '../yaml/full-width.ts';
import type { FullWidth, Misspelling } from '../yaml/repair.ts';

/** A key that its punctuation kept from being read as one. */
interface MisreadKey {
  readonly repair: FullWidth | Misspelling;
  /** Where the punctuation stands, from where the problem was found. */
  readonly offset: number;
  /** The keys that were meant: the one before it, and those behind full-width commas. */
  readonly keys: readonly string[];
}

/**
 * The key that was meant where a problem comes of punctuation. `{ branch： window }`, `{ branch:window }`,
 * `- branch：window` and `- ｛branch: window｝` are good YAML, but for keys of those names and for a sentence.
 */
export function misreadKey({ code, facts }: Issue): MisreadKey | undefined {
  const isSentence = code === 'wrong-type' && facts.expected === 'mapping';
  const written = code === 'unknown-key' ? facts.key : isSentence ? facts.got : '';
  const blank = oddBlankBehind.exec(written);
  if (blank) {
    const [whole, key = '', character = ''] = blank;
    return { repair: fullWidth(character, ' '), offset: whole.length - 1, keys: [key] };
  }
  const [colon, key = '', mark] = /^([A-Za-z]\w*)\s*(：|:(?=[^\s:/]))/.exec(written) ?? [];
  if (colon !== undefined) {
    const offset = colon.length - 1;
    const keys = [key, ...keysBehindCommas(written)];
    if (mark === '：') return { repair: fullWidth('：', ':'), offset, keys };
    return { repair: { code: 'yaml-broken', reason: 'no-space-after-colon' }, offset, keys };
  }
  const brace = /^｛\s*([A-Za-z]\w*)/.exec(written);
  return brace
    ? { repair: fullWidth('｛', '{'), offset: 0, keys: [brace[1] as string] }
    : undefined;
}

/** `through` and `by` of `period：2023-Q2，through：2023-06-30，by：支部书记` */
function keysBehindCommas(written: string): readonly string[] {
  return [...written.matchAll(/[，、]\s*([A-Za-z]\w*)\s*[：:]/g)].map(([, key = '']) => key);
}

/** A key, its colon and a blank that YAML takes for none. */
const oddBlankBehind = new RegExp(`^([A-Za-z]\\w*)\\s*: *(${oddBlank})`);

function fullWidth(character: string, ascii: string): FullWidth {
  return { code: 'yaml-full-width', character, ascii };
}
