import type { Corpus } from '../corpus.ts';
import type { ChoiceSubject } from '../issues.ts';
import { knownSeats } from '../seats.ts';
import type { Term } from './sorts.ts';

/** Every word that a value can be, and what they are words of. */
interface AllowedWords {
  readonly of:
    | Extract<
        ChoiceSubject,
        'option' | 'seat' | 'theme' | 'campaign' | 'metric' | 'commitment' | 'rule' | 'duty'
      >
    | 'branch'
    | 'plan';
  readonly words: readonly string[];
}

/**
 * Every word that a value can be; `undefined` where it can be any of its type. Where no seat is declared
 * anywhere nothing is known of any, and there are none.
 */
export function allowedWords(term: Term, corpus: Corpus): AllowedWords | undefined {
  const { catalogue, branches, commitments, plans } = corpus;
  switch (term.type) {
    case 'choice':
      return { of: 'option', words: optionsOf(term, corpus) };
    case 'seat':
      return { of: 'seat', words: knownSeats(corpus) };
    case 'theme':
      return { of: 'theme', words: [...catalogue.themes.keys()] };
    case 'campaign':
      return { of: 'campaign', words: [...catalogue.campaigns.keys()] };
    case 'branch':
    case 'branches':
      return { of: 'branch', words: [...branches.keys()] };
    case 'metric':
      return { of: 'metric', words: [...catalogue.metrics.keys()] };
    case 'commitment':
      return { of: 'commitment', words: [...commitments.keys()] };
    case 'plan':
      return { of: 'plan', words: [...plans.keys()] };
    case 'rule':
      return { of: 'rule', words: [...catalogue.rules.keys()] };
    case 'duties':
      return { of: 'duty', words: [...catalogue.rules.keys(), ...commitments.keys()] };
    case 'count':
    case 'number':
    case 'percent':
    case 'money':
    case 'flag':
    case 'text':
    case 'date':
    case 'code':
    case 'url':
    case 'record':
      return undefined;
  }
}

function optionsOf(term: Term, corpus: Corpus): readonly string[] {
  const { options = [] } = 'field' in term ? term.field : term.asked;
  return typeof options === 'function' ? options(corpus) : options;
}
