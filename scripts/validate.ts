/** `npm run validate`: every problem of the content, with its file, line and column. */
import { today } from '../src/io/today.ts';
import { loadContent } from '../src/io/load.ts';
import { validateWords } from '../src/labels/validate.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { day, folder, oneOf, toggle } from './lib/flags.ts';
import { reportOf } from './lib/problems.ts';
import { chosenFormats, formats, render } from './lib/reporters/index.ts';

const flags = {
  content: folder('content'),
  format: oneOf(formats),
  json: toggle(),
  today: day(),
};

await runCommand(validateWords, flags, (given) => {
  const chosen = chosenFormats(given, process.env);
  const content = loadContent(given.content, given.today ?? today);
  const report = reportOf(content);
  for (const format of chosen) print(render(report, format, content));
  return report.counts.errors > 0 ? exitCodes.problems : exitCodes.good;
});
