/** `npm run build`: checks the content and writes the site; one build of a checkout at a time. */
import { buildWords } from '../src/labels/site-commands.ts';
import { runCommand } from './lib/command.ts';
import { day, folder } from './lib/flags.ts';
import { checkAndBuild } from './site/check-and-build.ts';
import { baseAddress, outputFolder } from './site/flags.ts';

const flags = {
  content: folder('content'),
  out: outputFolder('dist'),
  base: baseAddress(),
  today: day(),
};

await runCommand(buildWords, flags, (given) => checkAndBuild(given));
