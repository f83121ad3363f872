/** Returns the text with citations and link addresses filled by letters, so that offsets stay and sentences can be told. */
export function maskMarkup(text: string): string {
  const fill = (part: string) => 'x'.repeat(part.length);
  return text
    .replace(/\[[^[\]]*@[^[\]]*\]/g, fill)
    .replace(/\]\([^()\s]*\)/g, fill)
    .replace(/[[\]*_`]/g, (mark) => (mark === '[' ? ' ' : 'x'));
}
