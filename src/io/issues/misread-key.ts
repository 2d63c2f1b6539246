import type { Issue } from '../../domain/issues.ts';
import { oddBlank } from '../yaml/full-width.ts';
import type { FullWidth, Misspelling } from '../yaml/repair.ts';

/** A key that its punctuation kept from being read as one. */
interface MisreadKey {
  readonly repair: FullWidth | Misspelling;
  /** Where the punctuation stands, from where the problem was found. */
  readonly offset: number;
  /** The key that was meant. */
  readonly key: string;
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
    return { repair: fullWidth(character, ' '), offset: whole.length - 1, key };
  }
  const [colon, key = '', mark] = /^([A-Za-z]\w*)\s*(：|:(?=[^\s:/]))/.exec(written) ?? [];
  if (colon !== undefined) {
    const offset = colon.length - 1;
    if (mark === '：') return { repair: fullWidth('：', ':'), offset, key };
    return { repair: { code: 'yaml-broken', reason: 'no-space-after-colon' }, offset, key };
  }
  const brace = code === 'unknown-key' && /^｛\s*([A-Za-z]\w*)/.exec(written);
  return brace ? { repair: fullWidth('｛', '{'), offset: 0, key: brace[1] as string } : undefined;
}

/** A key, its colon and a blank that YAML takes for none. */
const oddBlankBehind = new RegExp(`^([A-Za-z]\\w*)\\s*: *(${oddBlank})`);

function fullWidth(character: string, ascii: string): FullWidth {
  return { code: 'yaml-full-width', character, ascii };
}
