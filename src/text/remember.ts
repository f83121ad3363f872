/** More texts than a book has, so that one that is watched while it is written does not grow for ever. */
const MOST_KEPT = 20_000;

/** Returns a function that reads each text once and then remembers what was in it: rules ask for the same sentences and notes again and again. */
export function remember<Found>(read: (text: string) => Found): (text: string) => Found {
  const foundByText = new Map<string, Found>();
  return (text) => {
    const known = foundByText.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    if (foundByText.size >= MOST_KEPT) foundByText.clear();
    foundByText.set(text, found);
    return found;
  };
}
