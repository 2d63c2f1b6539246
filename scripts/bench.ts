/** `npm run bench`: measures the commands, the search or the reading of hard files. */
import { benchLabels as labels, benchWords } from '../src/labels/bench.ts';
import { benchAll } from './bench/all.ts';
import { benchFiles } from './bench/files.ts';
import { benchSearch } from './bench/search.ts';
import { wholeNumber } from './generate/flags.ts';
import { runCommand } from './lib/command.ts';
import { folder, toggle, UsageError } from './lib/flags.ts';

/** What can be measured; the first is the default. */
const subjects = { all: benchAll, search: benchSearch, files: benchFiles } as const;

const flags = {
  records: wholeNumber(10_000),
  seed: wholeNumber(1),
  content: folder('content'),
  json: toggle(),
};

const named = takeSubject(process.argv);

await runCommand(benchWords, flags, ({ json, ...order }) => {
  const [, bench] = Object.entries(subjects).find(([name]) => name === named) ?? [];
  if (!bench) throw new UsageError(labels.unknownSubject(named, Object.keys(subjects)));
  return bench(order, json);
});

/** Removes the word before the flags from the arguments and returns it. */
function takeSubject(argv: string[]): string {
  const [, , first] = argv;
  if (first === undefined || first.startsWith('-')) return 'all' satisfies keyof typeof subjects;
  argv.splice(2, 1);
  return first;
}
