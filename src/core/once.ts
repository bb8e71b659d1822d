/**
 * Returns a function that works its answer out once for each key and remembers it for as long as the key lives. `make` must
 * be pure: the same key always means the same answer.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
