/** `npm run dev`: a live preview of the site, with the problems of the content listed at each change. */
import { devWords } from '../src/labels/site-commands.ts';
import { runCommand } from './lib/command.ts';
import { day, folder } from './lib/flags.ts';
import { listeningPlace } from './site/flags.ts';
import { previewUntilStopped } from './site/preview.ts';

const flags = { content: folder('content'), today: day() };

await runCommand(devWords, flags, ({ content, today }) =>
  previewUntilStopped({ content, today, place: listeningPlace(process.env) }),
);
