/** `npm run dev`: a live preview of the site, with the problems of the content listed at each change. */
import { attempt } from '../src/domain/net.ts';
import {
  devWords,
  previewLabels,
  siteCommandLabels as labels,
} from '../src/labels/site-commands.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { day, folder } from './lib/flags.ts';
import { listenAddress } from './site/flags.ts';
import { loadAndReport } from './site/load.ts';
import { openPreview } from './site/preview.ts';
import { toldToStop, whyNotListen } from './site/serve.ts';

const flags = { content: folder('content'), today: day() };

await runCommand(devWords, flags, async ({ content: dir, today }) => {
  const address = listenAddress(process.env);
  const problem = await whyNotListen(address, 'npm run dev');
  if (problem !== undefined) {
    console.error(problem);
    return exitCodes.problems;
  }
  // Astro takes seconds to start; a file may be saved meanwhile.
  const started = Date.now();
  const first = loadAndReport(dir, today);
  const preview = await openPreview(address, first.content);
  let told = first.report;
  const update = () => {
    const { content, report, listed } = loadAndReport(dir, today, told);
    told = report;
    preview.show(content);
    const { errors, warnings } = report.counts;
    // New problems have been listed, with their total.
    if (listed === 0) print(labels.updated(errors, warnings));
  };
  preview.watch(dir, started, () => {
    attempt(update, (reason) => console.error(previewLabels.notUpdated(reason)));
  });
  print(labels.previewing(preview.url));
  await toldToStop();
  await preview.close();
  return exitCodes.good;
});
