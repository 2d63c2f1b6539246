import type { PrintedName } from '../../domain/components.ts';
import Chart from './Chart.astro';
import Commands from './Commands.astro';
import Commitments from './Commitments.astro';
import Keys from './Keys.astro';
import LastPromises from './LastPromises.astro';
import Progress from './Progress.astro';
import PromiseWords from './PromiseWords.astro';
import Records from './Records.astro';
import Said from './Said.astro';
import Sample from './Sample.astro';
import Tally from './Tally.astro';
import TallyTable from './TallyTable.astro';

/** What `<Content>` prints the components of a text with. */
export const authored = {
  Tally,
  Chart,
  TallyTable,
  Records,
  Progress,
  Commitments,
  LastPromises,
  Promise: PromiseWords,
  Said,
  Keys,
  Sample,
  Commands,
} satisfies Record<PrintedName, unknown>;
