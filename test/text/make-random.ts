/** Returns a generator of numbers from 0 up to 1 that is the same for one seed. Source: Park and Miller, 1988. */
export function makeRandom(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  // The first numbers of small seeds are small and alike.
  for (let drawn = 0; drawn < 5; drawn++) next();
  return next;
}

/** Returns a text of up to `pieces` of these parts, in an order that chance sets. */
export function drawText(random: () => number, parts: readonly string[], pieces: number): string {
  const count = 1 + Math.floor(random() * pieces);
  return Array.from({ length: count }, () => parts[Math.floor(random() * parts.length)]).join('');
}
