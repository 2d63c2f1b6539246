/** `npm run generate`: a content folder with a given number of records, to try the project at any size. */
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { generateLabels as labels, generateWords } from '../src/labels/generate.ts';
import { ContentFolder } from './generate/folder.ts';
import { wholeNumber } from './generate/flags.ts';
import { generate } from './generate/generate.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { folder, UsageError } from './lib/flags.ts';
import { outputFolder } from './site/flags.ts';

const flags = {
  records: wholeNumber(10_000),
  out: outputFolder(''),
  seed: wholeNumber(1),
  content: folder('content'),
};

await runCommand(generateWords, flags, ({ records, out, seed, content: dir }) => {
  if (out === flags.out.otherwise) throw new UsageError(labels.outMissing);
  const target = new ContentFolder(out);
  if (!target.isOurs()) throw new UsageError(labels.outForeign(out));
  const { corpus } = loadContent(dir, today);
  if (!corpus) {
    process.stderr.write(`${labels.unreadable}\n`);
    return exitCodes.problems;
  }
  const kinds = corpus.catalogue.kinds.size;
  if (records < kinds) throw new UsageError(labels.tooFew(records, kinds));
  const made = generate({ dir, corpus }, target, { records, seed: String(seed) });
  print(labels.generated(made.records, made.branches, out));
  return exitCodes.good;
});
