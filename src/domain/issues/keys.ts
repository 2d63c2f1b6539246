/** Keys, and words of a list: unknown, missing or there twice. */
export interface KeyFacts {
  /** `labels` are Chinese names of allowed keys; `meant` is a required key that is missing beside it. */
  'unknown-key': {
    key: string;
    allowed: readonly string[];
    labels?: Readonly<Record<string, string>>;
    meant?: string;
  };
  'missing-key': { key: string; label?: string | undefined };
  /** `likely` are those of the allowed words that are nearest at hand, where there are many. */
  'unknown-choice': {
    value: string;
    allowed: readonly string[];
    what: ChoiceSubject;
    likely?: readonly string[];
  };
  'duplicate-id': { id: string; first: string };
  'duplicate-value': { value: string };
}

/** What an unknown word was meant to name. */
export type ChoiceSubject =
  | 'kind'
  | 'theme'
  | 'campaign'
  | 'seat'
  | 'seat-set'
  | 'field'
  | 'type'
  | 'option'
  | 'metric'
  | 'commitment'
  | 'page';
