const REFERENCES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;' };

/** Escapes a plain text for an element of RSS that holds no HTML, as a title, in the way in which readers that look for HTML there show it best (https://www.rssboard.org/rss-profile#data-types-characterdata). */
export function escapeCharacterData(text: string): string {
  return text.replace(/[&<>]/g, (character) => REFERENCES[character]!);
}
