import type { Corpus } from '../../domain/corpus.ts';
import { addDays } from '../../domain/date.ts';
import { partOf } from '../../domain/period.ts';
import { branchesOn } from '../../domain/tally/scope.ts';
import {
  commonKeyTexts,
  sampleCorrection,
  type CommonKeyText,
  type CommonKeyTexts,
} from '../../labels/ui/kind.ts';
import { sampleTimes } from '../sample/sample-time.ts';
import { sampleEvidence } from '../sample/template.ts';
import { yamlLine } from '../sample/yaml-line.ts';

/** Keys that every record may have, what they are for, and how they are written. */
interface CommonKeyView {
  readonly keys: readonly string[];
  readonly text: string;
  /** Lines of frontmatter with words of this content; empty where it has none. */
  readonly example: readonly string[];
}

/** What may be added to a record of any kind, each with an example. */
export function commonKeyViews(corpus: Corpus): CommonKeyView[] {
  const examples = examplesOf(corpus);
  return Object.entries<CommonKeyText>(commonKeyTexts).map(([key, { more = [], text }]) => ({
    keys: [key, ...more],
    text,
    example: examples[key as keyof CommonKeyTexts],
  }));
}

/** From when to when the examples' meetings take. */
const sampleClock = '14:30-16:00';

function examplesOf(corpus: Corpus): Readonly<Record<keyof CommonKeyTexts, readonly string[]>> {
  const { catalogue, site } = corpus;
  const { asOf, root } = site;
  const month = partOf(addDays(partOf(asOf, 'month').from, -1), 'month');
  const quarter = partOf(addDays(partOf(asOf, 'quarter').from, -1), 'quarter');
  const events = [...catalogue.kinds.values()].filter(({ when }) => when === 'event');
  const other = branchesOn(corpus, root, asOf).findLast(({ slug }) => slug !== root);
  const themes = [...catalogue.themes.values()].filter(({ from }) => from <= asOf).slice(-2);
  const campaign = [...catalogue.campaigns.values()].findLast(({ from }) => from <= asOf);
  const also = events.findLast(({ common }) => common) ?? events.at(-1);
  const lineIf = (key: string, value: unknown) =>
    value === undefined ? [] : [yamlLine(key, value)];
  return {
    time: [yamlLine('time', sampleClock)],
    period: [yamlLine('period', month.id), yamlLine('times', sampleTimes)],
    through: [yamlLine('through', asOf)],
    also: lineIf('also', also?.label),
    with: lineIf('with', other && [{ branch: other.slug, role: '联合', present: 9 }]),
    themes:
      themes.length === 0
        ? []
        : [
            yamlLine(
              'themes',
              themes.map(({ label }) => label),
            ),
          ],
    campaign: lineIf('campaign', campaign?.label),
    for: [yamlLine('for', quarter.id)],
    source: [yamlLine('source', '补录')],
    evidence: [yamlLine('evidence', [sampleEvidence])],
    state: [yamlLine('state', '待核')],
    recorded: [yamlLine('recorded', asOf)],
    audience: [yamlLine('audience', 'bureau')],
    correction: [yamlLine('correction', [{ on: asOf, ...sampleCorrection }])],
  };
}
