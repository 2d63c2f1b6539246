import type { Corpus } from '../../../domain/corpus.ts';
import { isTold, type Disclosure } from '../../../domain/disclosure/disclosure.ts';
import type { Tally } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { metOf } from '../../../tables/met.ts';
import { spreadNotes } from '../../../tables/spread.ts';
import { printExact } from '../../../wording/number.ts';
import { apartNouns, describeBounds } from '../../../wording/spread.ts';
import { fact, joinPieces, type Fact, type Piece } from '../../facts.ts';
import { paths } from '../../paths.ts';

/** What a figure was divided from, and of which branches or months it is. */
export function dividedFacts(corpus: Corpus, tally: Tally, disclosure: Disclosure): Fact[] {
  return [
    ...(isTold(disclosure) ? [...fractionFacts(corpus, tally), ...metFacts(corpus, tally)] : []),
    ...spreadFacts(corpus, tally),
  ];
}

function fractionFacts(corpus: Corpus, tally: Tally): Fact[] {
  const { numerator, denominator, value } = tally;
  if (value === null || numerator === undefined || denominator === undefined) return [];
  const [part, whole] = dividedNames(corpus, tally).map(ui['text.bracket']);
  return [
    fact(ui['evidence.numerator'], printExact(numerator, '') + (part ?? '')),
    fact(ui['evidence.denominator'], printExact(denominator, '') + (whole ?? '')),
  ];
}

/** What was divided by what: two metrics, or the branches that reach so much by those that have a number. */
function dividedNames({ catalogue }: Corpus, { version: { definition }, parts }: Tally): string[] {
  if (definition.of === 'ratio' || definition.of === 'quotient') {
    return parts.map(({ metric }) => metric.label);
  }
  if (definition.of === 'progress') {
    return [...parts.map(({ metric }) => metric.label), ui['evidence.targets']];
  }
  if (definition.of !== 'each') return [];
  const unit = catalogue.metrics.get(definition.metric)?.unit ?? '';
  const noun = apartNouns[definition.each];
  return [
    ui['evidence.shareReached'](describeBounds(definition.bounds, unit), noun),
    ui['evidence.shareOf'](noun),
  ];
}

function spreadFacts(corpus: Corpus, tally: Tally): Fact[] {
  const notes = spreadNotes(corpus, tally);
  return notes.length > 0 ? [fact(ui['evidence.counted'], ...notes)] : [];
}

/** Which branches or months are counted: the answer to a question for them, and what a share is made of. */
function metFacts(corpus: Corpus, tally: Tally): Fact[] {
  const met = metOf(corpus, tally);
  if (!met) return [];
  if (met.length === 0) return [fact(ui['evidence.met'], ui['evidence.metNone'])];
  const pieces = met.map((one): Piece =>
    'branch' in one ? { text: one.text, path: paths.branch(one.branch) } : { text: one.text },
  );
  return [fact(ui['evidence.met'], joinPieces(pieces, ui['list.join']))];
}
