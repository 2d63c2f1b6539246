import { KeptOne } from '../kept.ts';
import { abbreviated, nearest } from './nearest.ts';

/** What was called by its name: the name in full, and the code that belongs there. */
interface MeantByName {
  readonly name: string;
  readonly code: string;
}

/**
 * The code of what was called by its name, or nearly; `undefined` where no name is close, or several have it. `names` are
 * by codes; where one of them is empty, because nobody could read it, it may be the one that is nearest: only a whole name
 * is found then.
 */
export function codeOfName(
  written: string,
  names: ReadonlyMap<string, string>,
): MeantByName | undefined {
  const lists = listsOf(names);
  const isPartial = lists.names.includes('');
  const name = isPartial
    ? lists.names.find((one) => one !== '' && one === written.trim())
    : (abbreviated(written, lists.names) ?? nearest(written, lists.names));
  if (name === undefined || lists.names.indexOf(name) !== lists.names.lastIndexOf(name)) {
    return undefined;
  }
  const code = lists.codes[lists.names.indexOf(name)];
  return code === undefined ? undefined : { name, code };
}

interface Lists {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

// Looking for what is near goes by what it knows of a list: one list for all issues.
const keptLists = new KeptOne<ReadonlyMap<string, string>, Lists>();

/** All codes and, in the same order, their names. */
export function listsOf(names: ReadonlyMap<string, string>): Lists {
  return keptLists.get(names, () => ({ codes: [...names.keys()], names: [...names.values()] }));
}
