/**
 * What `make` comes to for a key, kept for when it is asked again: a filter or the next page of a list asks
 * for the same things. After `most` keys all are let go of.
 */
export function kept<Value>(
  make: (key: string) => Promise<Value>,
  most: number,
): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key) => {
    let value = made.get(key);
    if (!value) {
      if (made.size >= most) made.clear();
      made.set(key, (value = make(key)));
    }
    return value;
  };
}
