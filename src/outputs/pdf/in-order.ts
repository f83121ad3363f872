/** Waits for all of some works, and throws what the first of them that failed has thrown, whichever failed earlier. */
export async function inOrder<T>(works: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
