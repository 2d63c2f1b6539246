import type { IssueFacts } from '../../../src/domain/issues.ts';
import { branchExamples } from './examples/branches.ts';
import { catalogueExamples } from './examples/catalogue.ts';
import { figureExamples } from './examples/figures.ts';
import { fileExamples } from './examples/files.ts';
import { keyExamples } from './examples/keys.ts';
import { leftoverExamples } from './examples/leftovers.ts';
import { linkExamples } from './examples/links.ts';
import { lostExamples } from './examples/lost.ts';
import { markupExamples } from './examples/markup.ts';
import { metricExamples } from './examples/metrics.ts';
import { formExamples } from './examples/forms.ts';
import { overlapExamples } from './examples/overlaps.ts';
import { proseExamples } from './examples/prose.ts';
import { recordExamples } from './examples/records.ts';
import { returnExamples } from './examples/returns.ts';
import { sentExamples } from './examples/sent.ts';
import { termExamples } from './examples/terms.ts';
import { unseenExamples } from './examples/unseen.ts';
import { valueExamples } from './examples/values.ts';
import { yamlExamples } from './examples/yaml.ts';
import type { ExamplesFor } from './examples/form.ts';

/** Examples of every issue that there can be. */
export const examples: ExamplesFor<IssueFacts> = {
  ...fileExamples,
  ...unseenExamples,
  ...leftoverExamples,
  ...yamlExamples,
  ...keyExamples,
  ...valueExamples,
  ...recordExamples,
  ...overlapExamples,
  ...formExamples,
  ...returnExamples,
  ...branchExamples,
  ...termExamples,
  ...catalogueExamples,
  ...metricExamples,
  ...markupExamples,
  ...linkExamples,
  ...lostExamples,
  ...figureExamples,
  ...proseExamples,
  ...sentExamples,
};
