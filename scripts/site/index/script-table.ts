import entries from 'opencc-js/dict/TSCharacters';
import type { ScriptTable } from '../../../src/search/query/simplified.ts';

/**
 * What the search converts a query of the traditional script by: OpenCC's table of single characters, without
 * the rare ones beyond the first plane of Unicode.
 */
export function scriptTable(): ScriptTable {
  const pairs = entries
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([from = '', to = '']) => from.length === 1 && to.length === 1);
  return {
    traditional: pairs.map(([from]) => from).join(''),
    simplified: pairs.map(([, to]) => to).join(''),
  };
}
