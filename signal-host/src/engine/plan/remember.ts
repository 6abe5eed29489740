/** Remembers what is in maps. @returns what makes them that again */
export function remember(...maps: readonly Map<string, unknown>[]): () => void {
  const former = maps.map((map) => [...map]);
  return () => {
    for (const [index, map] of maps.entries()) {
      map.clear();
      for (const [key, value] of former[index] ?? []) map.set(key, value);
    }
  };
}
