/** `npm start`: checks the content, builds the site and serves it; with errors, the last good site. */
import { join } from 'node:path';
import { startWords } from '../src/labels/site-commands.ts';
import { exitCodes, runCommand } from './lib/command.ts';
import { day, folder } from './lib/flags.ts';
import { checkAndBuild } from './site/check-and-build.ts';
import { root } from './site/checkout.ts';
import { listeningPlace } from './site/flags.ts';
import { serveLastGood, serveUntilStopped } from './site/serve.ts';

const flags = { content: folder('content'), today: day() };

await runCommand(startWords, flags, async ({ content, today }) => {
  const place = listeningPlace(process.env);
  const out = join(root, 'dist');
  const built = await checkAndBuild({ content, out, base: '/', today });
  return built === exitCodes.good
    ? serveUntilStopped(out, place)
    : serveLastGood({ content, out, place });
});
