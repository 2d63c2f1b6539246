import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Corpus } from '../corpus.ts';
import { namesWithNumerals } from '../prose/masks.ts';
import { mentions, type Unread } from '../unread.ts';

/** The names that a content declares and that hold a numeral: what they say is no amount, and no period. */
export function numberedNames({ branches, catalogue, site }: Corpus): readonly string[] {
  const ofBranches = [...branches.values()].flatMap(({ name, states }) => [
    name,
    ...states.map((state) => state.name),
  ]);
  return namesWithNumerals([site.name, ...ofBranches, ...namesOf(catalogue)]);
}

function namesOf({ campaigns, kindsByLabel, metrics, themes }: Catalogue): string[] {
  const labels = [...metrics.values()].map(({ label }) => label);
  return [...campaigns.keys(), ...themes.keys(), ...kindsByLabel.keys(), ...labels];
}

/** Of what can a name hold a number (“百企行动”), so that it is no amount. */
const named = ['branch', 'kind', 'metric', 'theme', 'campaign'] as const;

/** Whether words of a text may be a part of a name that is declared by what could not be read. */
export function mayBeNamed(written: string, unread: Unread): boolean {
  const text = written.normalize('NFKC');
  return named.some((subject) =>
    unread
      .things(subject)
      // A kind or metric that is known by its name alone has been read, and is wrong in another way.
      .filter((one) => subject === 'branch' || one.name === undefined || one.text !== undefined)
      .some((one) => mentions(one, [text])),
  );
}
