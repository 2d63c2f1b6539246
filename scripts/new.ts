/** `npm run new`: makes a file of the content after what the content has; each subject has its maker. */
import { ownValue } from '../src/domain/own.ts';
import { newProblems, newWords } from '../src/labels/new.ts';
import { exitCodes, runCommand } from './lib/command.ts';
import { day, folder, subject, text, UsageError, type Given } from './lib/flags.ts';
import { newReport } from './new/report.ts';

const flags = {
  what: subject(),
  period: subject(),
  branch: text(),
  content: folder('content'),
  today: day(),
};

/** What can be made, by the word that it is asked for with. */
const makers = {
  report: newReport,
} as const satisfies Readonly<Record<string, (given: Given<typeof flags>) => void>>;

await runCommand(newWords, flags, (given) => {
  const known = Object.keys(makers);
  const { what } = given;
  if (what === undefined) throw new UsageError(newProblems['what-missing'](known));
  const make = ownValue(makers, what);
  if (!make) throw new UsageError(newProblems['what-unknown'](what, known));
  make(given);
  return exitCodes.good;
});
