import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate } from '../../src/domain/date.ts';
import { usageProblems } from '../../src/labels/flags.ts';
import { nearest } from '../../src/domain/meant/nearest.ts';
import { root } from '../site/checkout.ts';
import { ownValue } from '../../src/domain/own.ts';

/** How the value of a flag is read; `T` holds `undefined` where the flag may be left out. */
export interface Flag<T> {
  readonly takesValue: boolean;
  /** Reads what was written after `flag` (`''` for a flag that stands alone). Throws a `UsageError`. */
  readonly read: (written: string, flag: string) => T;
  /** The value where the flag is not given. */
  readonly otherwise: T;
  /** Whether its value may stand alone, without the flag's name: what the command is about. Several are in order. */
  readonly alone?: true;
}

export type Flags = Readonly<Record<string, Flag<unknown>>>;

/** The values of a command's flags, by name. */
export type Given<F extends Flags> = {
  readonly [K in keyof F]: F[K] extends Flag<infer T> ? T : never;
};

type ProblemCode = keyof typeof usageProblems;
type ProblemFacts<C extends ProblemCode> = Parameters<(typeof usageProblems)[C]>[0];

/** Wrong usage of a command; its message is for the user. Leads to exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** A wrong usage in the words of `src/labels/flags.ts`. */
  static of<C extends ProblemCode>(code: C, facts: ProblemFacts<C>): UsageError {
    // The table pairs each code with its facts; TypeScript cannot follow the pair through the lookup.
    const words = usageProblems[code] as (facts: ProblemFacts<C>) => string;
    return new UsageError(words(facts));
  }
}

/** A flag that stands alone: given or not. */
export function toggle(): Flag<boolean> {
  return { takesValue: false, read: () => true, otherwise: false };
}

/** A flag with any text. */
export function text(): Flag<string | undefined> {
  return { takesValue: true, read: (written) => written, otherwise: undefined };
}

/** A flag with several texts, with commas (or the Chinese ones) between them; each once. */
export function list(): Flag<readonly string[] | undefined> {
  return { takesValue: true, read: listed, otherwise: undefined };
}

/** A flag with several of a few words. */
export function someOf<const T extends string>(
  allowed: readonly T[],
): Flag<readonly T[] | undefined> {
  const one = oneOf(allowed);
  const read = (written: string, flag: string): readonly T[] =>
    listed(written, flag).flatMap((word) => one.read(word, flag) ?? []);
  return { takesValue: true, read, otherwise: undefined };
}

function listed(written: string, flag: string): readonly string[] {
  const words = written.split(/[,，、]/u).map((word) => word.trim());
  if (words.includes('')) throw UsageError.of('list-gap', { flag, written });
  return [...new Set(words)];
}

/** A flag with the path of a file to write, absolute; its name ends with one of `endings`. */
export function fileToWrite(...endings: readonly [string, ...string[]]): Flag<string | undefined> {
  const read = (written: string, flag: string): string => {
    if (!endings.some((ending) => written.toLowerCase().endsWith(ending))) {
      throw UsageError.of('ending-wrong', { flag, written, endings });
    }
    return resolve(callersFolder(), written);
  };
  return { takesValue: true, read, otherwise: undefined };
}

/** What a command is about: any text, which needs no name before it (`npm run document -- 2023-h1`). */
export function subject(): Flag<string | undefined> {
  return { ...text(), alone: true };
}

/** A flag with one of a few words. */
export function oneOf<const T extends string>(allowed: readonly T[]): Flag<T | undefined> {
  const read = (written: string, flag: string): T => {
    const found = allowed.find((word) => word === written);
    if (found === undefined) throw UsageError.of('value-wrong', { flag, written, allowed });
    return found;
  };
  return { takesValue: true, read, otherwise: undefined };
}

/** A flag with a day, `YYYY-MM-DD`. */
export function day(): Flag<IsoDate | undefined> {
  const read = (written: string, flag: string): IsoDate => {
    if (!isIsoDate(written)) throw UsageError.of('date-wrong', { flag, written });
    return written;
  };
  return { takesValue: true, read, otherwise: undefined };
}

/** A flag with a folder that exists, as an absolute path; `otherwise` is relative to the project. */
export function folder(otherwise: string): Flag<string> {
  const read = (written: string, flag: string): string => {
    const path = resolve(callersFolder(), written);
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) throw UsageError.of('folder-missing', { flag, written });
    return path;
  };
  return { takesValue: true, read, otherwise: resolve(root, otherwise) };
}

/**
 * Reads a command's arguments. `--flag value` and `--flag=value` are the same; every flag may be given once.
 *
 * @throws UsageError for an unknown flag, a missing or wrong value, or an argument without a flag.
 */
export function readFlags<F extends Flags>(args: readonly string[], flags: F): Given<F> {
  const given = new Map<string, unknown>();
  for (const token of tokensOf(args, flags)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const [name, known] = subjectOf(flags, given);
      if (!known) {
        throw UsageError.of('unexpected-argument', { argument: token.value });
      }
      given.set(name, known.read(token.value, name));
      continue;
    }
    const { name, rawName: flag, value, inlineValue } = token;
    const known = ownValue(flags, name);
    if (known === undefined) throw unknownFlag(name, flag, Object.keys(flags));
    if (given.has(name)) throw UsageError.of('flag-repeated', { flag });
    if (!known.takesValue) {
      if (value !== undefined) throw UsageError.of('value-not-wanted', { flag, written: value });
      given.set(name, known.read('', flag));
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
      throw UsageError.of('value-missing', { flag });
    } else given.set(name, known.read(value, flag));
  }
  const values = Object.entries(flags).map(([name, { otherwise }]) => [
    name,
    given.has(name) ? given.get(name) : otherwise,
  ]);
  // Each name got the value that its own flag has read.
  return Object.fromEntries(values) as Given<F>;
}

/** The first flag without a value of those whose value may stand alone, with its name. */
function subjectOf(
  flags: Flags,
  given: ReadonlyMap<string, unknown>,
): readonly [string, Flag<unknown> | undefined] {
  return (
    Object.entries(flags).find(([name, { alone }]) => alone && !given.has(name)) ?? ['', undefined]
  );
}

/** Not strict, because Node's own complaints are English; what it would complain of is found above. */
function tokensOf(args: readonly string[], flags: Flags) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { takesValue }]) => [
      name,
      { type: takesValue ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return tokens;
}

function unknownFlag(name: string, flag: string, known: readonly string[]): UsageError {
  const meant = nearest(name, known);
  return UsageError.of('unknown-flag', {
    flag,
    meant: meant === undefined ? undefined : `--${meant}`,
  });
}

/** npm runs scripts in the project's folder and leaves the user's working folder here. */
export function callersFolder(): string {
  const here = process.cwd();
  return here === root ? (process.env['INIT_CWD'] ?? here) : here;
}
