import { guessDate, guessPeriod } from './guess.ts';

/** The name that a file most likely should have. */
interface MeantName {
  /** Below the content folder, each part as it may be written. */
  readonly path: string;
  /** Whether its name says that a program made it as a copy of another file: `… - 副本`, `… (2)`. */
  readonly copy: boolean;
}

/**
 * A path below the content folder with each part as it may stand in an address: the day or period of a record
 * and Latin words stay, Chinese ones give way to `name`, and a copy has a number of its own.
 */
export function meantName(path: string): MeantName {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const { text, number } = withoutCopy(stem.normalize('NFKC'));
  const { stamp, rest } = stampOf(text, path.startsWith('records/'));
  const words = [stamp, slugOf(rest) ?? (stamp === undefined ? 'name' : undefined), number];
  const meant = words.flatMap((word) => word ?? []).join('-');
  const folders = parts.map((folder) => slugOf(folder.normalize('NFKC')) ?? 'name');
  const complete = stamp === undefined || meant !== stamp ? meant : `${meant}-name`;
  return {
    path: [...folders, complete + extension.toLowerCase()].join('/'),
    copy: number !== undefined,
  };
}

/** What Explorer, WPS, Finder and browsers add to the name of a copy, and the number that it gets for that. */
const copied: readonly RegExp[] = [
  /\s*[-—_]?\s*(?:副本|复件|拷贝|copy)\s*(?:\(?(?<number>\d{1,3})\)?)?\s*$/i,
  /^\s*(?:副本|复件|拷贝|copy of|copy)\s*(?:\(?(?<number>\d{1,3})\)\s*)?[-—_\s]*/i,
  /\s*\((?<number>\d{1,3})\)\s*$/,
];

function withoutCopy(stem: string): { readonly text: string; readonly number?: string } {
  for (const pattern of copied) {
    const found = pattern.exec(stem);
    if (!found || found[0] === '') continue;
    const { text, number } = withoutCopy(stem.replace(pattern, ''));
    return { text, number: String(Math.max(2, Number(found.groups?.['number'] ?? number ?? 2))) };
  }
  return { text: stem };
}

/** How a day or period may stand before the words of a name. */
const written =
  /^\s*(?<first>\d{4}-\d{2}-\d{2})--(?<last>\d{4}-\d{2}-\d{2})|^\s*(?<day>\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{8})(?!\d)|^\s*(?<period>\d{4}-?[hqw]\d{1,2}|\d{4}年?(?:[上下]半年|第?[1-4一二三四]季度)|\d{4}[-./年]\d{1,2}月?(?!\d)|\d{4}年?(?![\d]))/i;

function stampOf(
  text: string,
  isRecord: boolean,
): { readonly stamp: string | undefined; readonly rest: string } {
  const found = isRecord ? written.exec(text) : null;
  const { first, last, day, period } = found?.groups ?? {};
  const stamp =
    first !== undefined && last !== undefined
      ? `${first}--${last}`
      : ((day && guessDate(day)) ?? (period && guessPeriod(period)));
  return stamp ? { stamp, rest: text.slice(found?.[0].length) } : { stamp: undefined, rest: text };
}

/** The Latin words and numbers of a text, joined by hyphens. */
function slugOf(text: string): string | undefined {
  return text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
}
