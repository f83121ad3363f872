/** What the linked data of a page (schema.org in JSON-LD) says of its article. */
export interface LinkedData {
  readonly headline?: string | undefined;
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly published?: string | undefined;
}

const MOST_NODES = 2000;

/** Reads the linked data of a page; what is no JSON, or speaks of no article, says nothing. */
export function readLinkedData(document: Document): LinkedData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap((script) => nodesOf(parseJson(script.textContent ?? '')));
  const article = nodes.find((node) => textsOf(node['@type']).some((type) => /Article|Posting$/.test(type)));
  return {
    headline: textsOf(article?.['headline'])[0],
    authors: textsOf(article?.['author']),
    publishers: textsOf(article?.['publisher']),
    published: textsOf(article?.['datePublished'])[0],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type JsonNode = Readonly<Record<string, unknown>>;

/** Every object of a JSON value, the outer before the inner. */
function nodesOf(value: unknown): readonly JsonNode[] {
  const nodes: JsonNode[] = [];
  const left = [value];
  while (left.length > 0 && nodes.length < MOST_NODES) {
    const next = left.shift();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) nodes.push(next as JsonNode);
    left.push(
      ...Object.values(next)
        .filter((inner) => typeof inner === 'object')
        .slice(0, MOST_NODES),
    );
  }
  return nodes;
}

/** The texts of a value that may be one text, a thing with a name, or several of either. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(textsOf);
  return typeof value === 'object' && value !== null ? textsOf((value as JsonNode)['name']) : [];
}
