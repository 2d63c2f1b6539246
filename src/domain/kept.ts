/**
 * Keeps what is computed of an owner (the corpus) under a key, as long as the owner is used: many pages ask
 * the same of one corpus. The owner must not change.
 */
export class Kept<Owner extends object, Key, Value> {
  readonly #places = new WeakMap<Owner, Map<Key, Value>>();

  /** What is kept under the key, computed where it is asked for the first time. */
  get(owner: Owner, key: Key, compute: () => Value): Value {
    let place = this.#places.get(owner);
    if (!place) this.#places.set(owner, (place = new Map<Key, Value>()));
    const known = place.get(key);
    if (known !== undefined) return known;
    const value = compute();
    place.set(key, value);
    return value;
  }
}
