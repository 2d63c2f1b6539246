/** Keeps what is computed once of an owner, as long as the owner is used. The owner must not change. */
export class KeptOne<Owner extends object, Value> {
  readonly #values = new WeakMap<Owner, Value>();

  /** What is kept of the owner, computed where it is asked for the first time. */
  get(owner: Owner, compute: (owner: Owner) => Value): Value {
    const known = this.#values.get(owner);
    if (known !== undefined) return known;
    const value = compute(owner);
    this.#values.set(owner, value);
    return value;
  }
}

/**
 * Keeps what is computed of an owner (the corpus) under a key, as long as the owner is used: many pages ask
 * the same of one corpus. The owner must not change.
 */
export class Kept<Owner extends object, Key, Value> {
  readonly #byOwner = new KeptOne<Owner, Map<Key, Value>>();

  /** What is kept under the key, computed where it is asked for the first time. */
  get(owner: Owner, key: Key, compute: () => Value): Value {
    const values = this.#byOwner.get(owner, newMap<Key, Value>);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute();
    values.set(key, value);
    return value;
  }
}

function newMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}
