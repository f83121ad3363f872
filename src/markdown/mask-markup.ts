/** Returns the text with citations and link addresses filled by letters, so that offsets stay and sentences can be told. */
export function maskMarkup(text: string): string {
  return text
    .replace(/\[[^[\]]*@[^[\]]*\]/g, fill)
    .replace(/\]\([^()\s]*\)/g, fill)
    .replace(/[[\]*_`]/g, (mark) => (mark === '[' ? ' ' : 'x'));
}

function fill(part: string): string {
  return 'x'.repeat(part.length);
}
