/** Marks of Markdown and HTML within a paragraph, with what stays of each. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:#{1,6}|>)\s+/, ''],
  // The words of a link or a picture stay, its address goes.
  [/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/<(https?:[^<>\s]*)>/gi, '$1'],
  [/<\/?[a-z][^<>]*>/gi, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  // Emphasis touches its words; a star or a line that stands alone means something else.
  [/\*+(?=\S)|(?<=\S)\*+/g, ''],
  [/(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, ''],
];

/** Returns the words of a paragraph without what Markdown or HTML left among them: links, emphasis, tags, escapes, the mark of a heading. */
export function stripMarkup(paragraph: string): string {
  return MARKS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), paragraph);
}
