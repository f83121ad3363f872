import type { Book } from '../book/book.ts';
import type { NameFound } from '../registers/find-names.ts';
import type { RegisterEntry, RegisterName } from '../registers/register.ts';
import { exchange, type Site } from './site.ts';
import type { WrongChange } from './wrong-change.ts';

/** Lists a change of each registered name to another of its register that the cited notes do not have. */
export function changeNames(site: Site, { registers }: Pick<Book, 'registers'>): readonly WrongChange[] {
  return site.names
    .filter(({ written }) => /\p{Lu}/u.test(written))
    .flatMap((name, index) => {
      const stranger = strangerTo(name, site, registers, index);
      return stranger ? exchange(site, 'name', name.start, name.written, stranger) : [];
    });
}

/** In the form in which the name stands: the surname for a surname. Turned with each name, so that not the same one comes everywhere. */
function strangerTo(
  { entries: [entry], written }: NameFound,
  { held }: Site,
  registers: Book['registers'],
  turn: number,
): string | undefined {
  const register = entry!.file.replace(/^.*\/|\.yaml$/g, '') as RegisterName;
  const isSurname = register === 'people' && !written.includes(' ');
  const strangers = registers[register]
    .filter(({ id, name, variants }) => {
      const spellings = [name, ...variants.map(({ as }) => as)];
      return (
        !held.names.has(id) && isPlain(name) && !spellings.some((spelling) => held.text.includes(spelling))
      );
    })
    .map((stranger) => (isSurname ? surnameOf(stranger) : stranger.name))
    .filter((name) => !held.text.includes(name));
  return strangers[turn % strangers.length];
}

/** A name that can stand anywhere in a file: a comma would end a value between braces. */
function isPlain(name: string): boolean {
  return /^\p{Lu}[^,:"]*$/u.test(name);
}

function surnameOf({ sortName }: RegisterEntry): string {
  return sortName.split(', ')[0]!;
}

/** Lists changes of each designation to others, by its last sign, its first and a digit in it. */
export function changeDesignators(site: Site): readonly WrongChange[] {
  const held = new Set(site.held.designators.map(({ normal }) => normal));
  return site.parts.designators.flatMap(({ written, start }) => {
    const others = [
      written.replace(/.$/u, (sign) => nextSign(sign)),
      written.replace(/^./u, (sign) => nextSign(sign)),
      written.replace(/\d/, (sign) => nextSign(sign)),
      written.replace(/\d(?=\D*$)/, (sign) => nextSign(sign)),
    ].filter((other) => !held.has(other.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')));
    return [...new Set(others)].flatMap((other) => exchange(site, 'designator', start, written, other));
  });
}

function nextSign(sign: string): string {
  if (/\d/.test(sign)) return String((Number(sign) % 9) + 1);
  return sign === 'K' ? 'R' : 'K';
}

/** Lists changes of a word of each quotation, its first, its last and one between, to words that no cited note has. */
export function changeQuotations(site: Site): readonly WrongChange[] {
  const strange = ['seldom', 'indeed', 'hardly'].filter((word) => !site.held.text.includes(word));
  return site.parts.quotations.flatMap(({ words, start }) => {
    const found = [...words.matchAll(/\p{L}+/gu)];
    const chosen = new Set([found[0], found[found.length >> 1], found.at(-1)]);
    return [...chosen].flatMap((word, at) => {
      if (!word) return [];
      return exchange(site, 'quotation', start + 1 + word.index, word[0], strange[at % strange.length]!);
    });
  });
}
