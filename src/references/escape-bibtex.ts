import type { CslName } from './csl-item.ts';

/** BibTeX counts braces though they be escaped, and the oldest encoding of TeX has other signs for < and >: these stand in formulas. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`$\lbrace$`,
  '}': String.raw`$\rbrace$`,
  '<': '$<$',
  '>': '$>$',
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Escapes a text for a field of BibTeX; letters of every script stay. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}<>~^&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** Formats names for BibTeX: a body in braces of its own, a person as `van der Berg, Jr., Jan`. */
export function formatBibtexNames(names: readonly CslName[] = []): string {
  return names.map(formatName).join(' and ');
}

function formatName(name: CslName): string {
  if (name.literal !== undefined) return `{${escapeBibtex(name.literal)}}`;
  const { 'non-dropping-particle': particle, family = '', given, suffix } = name;
  const last = [particle, guard(family)].filter(Boolean).join(' ');
  return [last, suffix && guard(suffix), given && guard(given)].filter(Boolean).join(', ');
}

/** Escapes words in which an *and* would divide a list, as the name of a publisher. */
export function guardList(text: string | undefined): string | undefined {
  return text && (/\band\b/i.test(text) ? `{${escapeBibtex(text)}}` : escapeBibtex(text));
}

/** A comma or an *and* within a part of a name would be taken for the end of it. */
function guard(part: string): string {
  const escaped = escapeBibtex(part);
  return /,|\band\b/i.test(part) ? `{${escaped}}` : escaped;
}
