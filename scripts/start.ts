/** `npm start`: checks the content, builds the site and serves it; with errors, the last good site. */
import { startWords } from '../src/labels/site-commands.ts';
import { exitCodes, runCommand } from './lib/command.ts';
import { day, folder } from './lib/flags.ts';
import { buildApart } from './site/build-apart.ts';
import { listenAddress, outputFolder } from './site/flags.ts';
import { refuseForeign } from './site/refuse-foreign.ts';
import { serveLastGood, serveUntilStopped, whyNotListen } from './site/serve.ts';

const flags = { content: folder('content'), out: outputFolder('dist'), today: day() };

await runCommand(startWords, flags, async ({ content, out, today }) => {
  const address = listenAddress(process.env);
  const problem = await whyNotListen(address, 'npm start');
  if (problem !== undefined) {
    console.error(problem);
    return exitCodes.problems;
  }
  refuseForeign({ content, out });
  const code = await buildApart({ content, out, today });
  if (code === exitCodes.good) return serveUntilStopped(out, address);
  if (code === exitCodes.problems) return serveLastGood({ content, out, address });
  // The build was stopped by a signal: stop as well.
  return process.exit(code);
});
