import type { Corpus } from '../corpus.ts';
import { KeptOne } from '../kept.ts';
import type { WorkRecord } from '../record.ts';

/** Where the text of a record that is gone lies now. */
export function recordWithDigest(corpus: Corpus, digest: string): WorkRecord | undefined {
  const found = byDigest.get(corpus, ({ records }) => {
    const all = [...records.values()].map((record) => [record.digest, record] as const);
    return new Map(all);
  });
  return found.get(digest);
}

/** Made once: each record that is gone is looked for. */
const byDigest = new KeptOne<Corpus, ReadonlyMap<string, WorkRecord>>();

/**
 * A record under another name that tells of what a record that is gone told of, with its date put right: of the same
 * branch, with the same title, kinds and papers, and neither then nor now is there another such. Without papers nobody
 * can say that it is the same: a branch gives many gatherings one title.
 */
export function redatedRecord(now: Corpus, then: Corpus, old: WorkRecord): WorkRecord | undefined {
  if (old.evidence.length === 0) return undefined;
  const identity = identityOf(old);
  const found = byIdentity.get(now, identities).get(identity) ?? [];
  const [one] = found;
  if (!one || found.length > 1 || then.records.has(one.id)) return undefined;
  const before = byIdentity.get(then, identities).get(identity) ?? [];
  return before.length === 1 ? one : undefined;
}

const byIdentity = new KeptOne<Corpus, ReadonlyMap<string, readonly WorkRecord[]>>();

function identities({ records }: Corpus): ReadonlyMap<string, readonly WorkRecord[]> {
  const standing = [...records.values()].filter(({ state }) => state !== '作废');
  return Map.groupBy(standing, identityOf);
}

function identityOf({ branch, title, kinds, evidence }: WorkRecord): string {
  const papers = evidence.map(({ type, ref }) => `${type} ${ref}`).sort();
  return JSON.stringify([branch, title, [...kinds].sort(), papers]);
}
