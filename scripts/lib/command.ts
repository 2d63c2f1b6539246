import { commandLabels, type CommandWords } from '../../src/labels/flags.ts';
import { clearLeftoversIfFree } from '../site/leftovers.ts';
import { fileErrorOf, fileErrorText } from './file-error.ts';
import { readFlags, toggle, UsageError, type Flags, type Given } from './flags.ts';
import { Refusal } from './refusal.ts';
import { usageOf } from './usage.ts';

/** Exit codes: success, problems in the content, wrong usage. */
export const exitCodes = { good: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * Runs a command with the arguments of this process: reads its flags, does its work, and leaves its exit
 * code. `--help` prints the usage; wrong usage prints it with a message to standard error. A `Refusal` is told in its
 * own words, errors of the file system in plain ones. Any other error is a bug of ours: one line says so. The stack of
 * either is shown only with `YOUJU_DEBUG=1`. First, leftovers of killed commands are removed.
 */
export async function runCommand<F extends Flags>(
  words: CommandWords<Extract<keyof F, string>>,
  flags: F,
  work: (given: Given<F>) => ExitCode | Promise<ExitCode>,
): Promise<void> {
  endQuietlyWithReader();
  try {
    const { help, ...given } = readFlags(process.argv.slice(2), { ...flags, help: toggle() });
    if (help) print(usageOf(words));
    else {
      clearLeftoversIfFree();
      process.exitCode = await work(given as unknown as Given<F>);
    }
  } catch (error) {
    process.exitCode = tell(error, words);
  }
}

/** Writes lines to standard output; no text is no line. */
export function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

function tell(error: unknown, words: CommandWords): ExitCode {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${usageOf(words)}\n`);
    return exitCodes.usage;
  }
  if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes.problems;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const [line = ''] = reason.split('\n');
  const refused = fileErrorOf(error);
  const told = refused ? fileErrorText(refused) : commandLabels['command.failed'](line);
  process.stderr.write(`${told}\n`);
  if (process.env['YOUJU_DEBUG'] === '1') {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? reason) : reason}\n`);
  } else if (!refused) process.stderr.write(`${commandLabels['command.debug']}\n`);
  return exitCodes.problems;
}

/** `npm run validate | head` closes our output early: that is no error. A full disk below it is one. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const refused = fileErrorOf(error);
    if (!refused) throw error;
    process.stderr.write(`${fileErrorText(refused)}\n`);
    process.exit(exitCodes.problems);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    // There is no other place to say it.
    process.exit(error.code === 'EPIPE' ? process.exitCode : exitCodes.problems);
  });
}
