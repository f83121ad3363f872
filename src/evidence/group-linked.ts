/** Groups lists that share a member, directly or through others between them; returns the members of each group. */
export function groupLinked<T>(lists: readonly (readonly T[])[]): readonly ReadonlySet<T>[] {
  return lists.reduce<readonly ReadonlySet<T>[]>((groups, list) => {
    const isLinked = (group: ReadonlySet<T>) => list.some((member) => group.has(member));
    const linked = groups.filter(isLinked).flatMap((group) => [...group]);
    return [...groups.filter((group) => !isLinked(group)), new Set([...linked, ...list])];
  }, []);
}
