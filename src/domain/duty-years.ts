import type { Rule } from './catalogue/rule.ts';
import type { Corpus } from './corpus.ts';
import { KeptOne } from './kept.ts';
import { orderedRecords } from './ordered-records.ts';
import { partOf, partsWithin, rangePeriod, type Period } from './period.ts';
import { firstDay } from './record.ts';
import { ruleWindows } from './tally/duty-windows.ts';

/** A year in which rules ask for something, with these rules in the order of the catalogue. */
export interface DutyYear {
  readonly year: Period;
  readonly rules: readonly Rule[];
}

/**
 * The years that the site tells of rules in, newest first: from the one in which the records begin to that of the
 * site's day, as far as a rule has windows in them that have begun.
 */
export function dutyYears(corpus: Corpus): readonly DutyYear[] {
  return kept.get(corpus, findYears);
}

const kept = new KeptOne<Corpus, readonly DutyYear[]>();

function findYears(corpus: Corpus): readonly DutyYear[] {
  const { asOf } = corpus.site;
  const rules = [...corpus.catalogue.rules.values()];
  // What was begun long ago and goes on does not say that anything was recorded then.
  const first = orderedRecords(corpus).records.find(({ when }) => when.form !== 'span');
  const from = partOf(first ? firstDay(first.when) : asOf, 'year').from;
  return partsWithin(rangePeriod(from, asOf), 'year')
    .map((year) => ({
      year,
      rules: rules.filter((rule) =>
        ruleWindows(rule, year).some(({ window }) => window.from <= asOf),
      ),
    }))
    .filter((one) => one.rules.length > 0)
    .reverse();
}
