/** `npm start`: checks the content, builds the site and serves it; with errors, the last good site. */
import { startWords } from '../src/labels/site-commands.ts';
import { exitCodes, runCommand } from './lib/command.ts';
import { day, folder } from './lib/flags.ts';
import { checkAndBuild } from './site/check-and-build.ts';
import { listenAddress, outputFolder } from './site/flags.ts';
import { serveLastGood, serveUntilStopped, whyNotListen } from './site/serve.ts';

const flags = { content: folder('content'), out: outputFolder('dist'), today: day() };

await runCommand(startWords, flags, async ({ content, out, today }) => {
  const address = listenAddress(process.env);
  const problem = await whyNotListen(address, 'npm start');
  if (problem !== undefined) {
    console.error(problem);
    return exitCodes.problems;
  }
  const built = await checkAndBuild({ content, out, base: '/', today });
  return built === exitCodes.good
    ? serveUntilStopped(out, address)
    : serveLastGood({ content, out, address });
});
