const PLACES = /<span class="index-pages">(?<links>.*?)<\/span><\/li>/gs;
const LINK = /<a(?<kind> class="defined")? href="#(?<id>[^"]+)" data-page-of="[^"]+"[^<>]*>00<\/a>/g;

/** A link of the index with its number. */
interface Place {
  readonly isDefined: boolean;
  readonly id: string;
  readonly number: string;
}

/** Numbers the links of an index: each with the page of the PDF on which its place stands, a page once; without a PDF, with its own number in the line. */
export function numberIndex(xhtml: string, folioById: Readonly<Record<string, string>>): string {
  return xhtml.replaceAll(PLACES, (_, links: string) => {
    const places = [...links.matchAll(LINK)].map(({ groups }, at): Place => {
      const id = groups!['id']!;
      return { isDefined: groups!['kind'] !== undefined, id, number: folioById[id] ?? String(at + 1) };
    });
    const once = places.filter(({ number }, at) => places.findIndex((one) => one.number === number) === at);
    const lists = [once.filter(({ isDefined }) => isDefined), once.filter(({ isDefined }) => !isDefined)];
    const written = lists.filter((list) => list.length > 0).map((list) => list.map(linkTo).join(', '));
    return `<span class="index-pages">${written.join('; ')}</span></li>`;
  });
}

function linkTo({ isDefined, id, number }: Place): string {
  return `<a${isDefined ? ' class="defined"' : ''} href="#${id}">${number}</a>`;
}
