import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import type { Check } from './check.ts';

export const siteChecks: readonly Check[] = [
  { name: 'the headline of the site names metrics', find: headline },
];

function headline({ catalogue, site }: Corpus): Issue[] {
  return site.headline.flatMap((id, index): Issue[] =>
    catalogue.metrics.has(id)
      ? []
      : [issue('unknown-metric', { id }, inData('site.yaml', ['headline', index]))],
  );
}
