import type { Corpus } from '../domain/corpus.ts';
import { Kept } from '../domain/kept.ts';

/** What `Once` has rendered of a corpus, by its name. */
export const rendered = new Kept<Corpus, string, Promise<string>>();
