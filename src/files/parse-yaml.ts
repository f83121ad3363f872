import { isMap, isNode, isPair, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { nearestName } from './nearest-name.ts';
import type { Finding } from './finding.ts';
import { placeAt, type SourceFile } from './source-file.ts';

// A book is read once: to compile its schemas into functions takes longer than to read with them, and makes code at run time.
z.config({ jitless: true });

/** Aliases that multiply without end are refused by the library: that is a finding like any other. */
const MAX_ALIASES = 100;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
};

/** A record read from YAML with the offsets of its values, or what kept it from being read. */
export interface ParsedYaml<T> {
  readonly record: T | undefined;
  readonly findings: readonly Finding[];
  /** Returns where the value under `path` begins in the file, as an offset from 0. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
}

/** Parses the YAML of `source` (or of its part `[start, end)`) and holds it against `schema`; every finding is returned, with the nearest right name for an unknown key. */
export function parseYaml<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
  { start = 0, end = source.text.length } = {},
): ParsedYaml<z.infer<Schema>> {
  const document = parseDocument(source.text.slice(start, end), {
    prettyErrors: false,
    schema: 'core',
    logLevel: 'error',
  });
  const offsetOf = (path: readonly PropertyKey[]) => start + nodeOffset(document, path);
  const { plain, troubles } = toPlain(document);
  if (troubles.length > 0) {
    const broken = troubles.map(({ at, message }) => brokenYaml(source, start + at, message));
    return { record: undefined, findings: broken, offsetOf };
  }
  const result = schema.safeParse(plain);
  if (result.success) return { record: result.data, findings: [], offsetOf };
  const findings = result.error.issues.flatMap((issue) =>
    describeIssue(source, issue, schema, document, start),
  );
  return { record: undefined, findings, offsetOf };
}

/** Returns the values of a document, or what keeps it from being YAML, once for each place: one fault can make the library complain at every level around it. */
function toPlain(document: Document): {
  plain?: unknown;
  troubles: readonly { at: number; message: string }[];
} {
  const errors = [...Map.groupBy(document.errors, ({ pos }) => pos[0])];
  if (errors.length > 0)
    return { troubles: errors.map(([at, [error]]) => ({ at, message: error!.message })) };
  try {
    return { plain: document.toJS({ maxAliasCount: MAX_ALIASES }), troubles: [] };
  } catch (error) {
    return { troubles: [{ at: firstAlias(document), message: (error as Error).message }] };
  }
}

function firstAlias(document: Document): number {
  let at = 0;
  visit(document, {
    Alias: (_, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

function brokenYaml(source: SourceFile, offset: number, message: string): Finding {
  return {
    rule: 'yaml-is-valid',
    severity: 'error',
    place: placeAt(source, offset),
    message: `This is not valid YAML: ${message.replace(/\s+/g, ' ')}`,
    expected:
      'Keys and values as `key: value`, lists with `- `, and quotation marks round values with a colon.',
    help: 'Mend the line; a value with `: `, `#`, `[` or `@` in it goes between quotation marks.',
  };
}

function describeIssue(
  source: SourceFile,
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: Document,
  start: number,
): Finding[] {
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      unknownKey(source, key, start + keyOffset(document, path, key), knownKeys(schema, path)),
    );
  }
  const name = `\`${String(path.at(-1))}\``;
  const subject = path.length === 0 ? 'What stands here' : `The value of ${name}`;
  const isMissing = path.length > 0 && issue.code !== 'custom' && document.getIn(path) === undefined;
  return [
    {
      rule: isMissing ? 'key-is-given' : 'value-is-valid',
      severity: 'error',
      place: placeAt(
        source,
        start + nodeOffset(document, path),
        isMissing ? 1 : shown(document, path).length,
      ),
      message: isMissing
        ? `The key ${name} is missing.`
        : `${subject}, ${shown(document, path)}, cannot be used: ${messageOf(issue)}.`,
      expected: expectedOf(issue),
      help: isMissing
        ? `Add the key ${name} with its value.`
        : path.length === 0
          ? 'Write its keys and values.'
          : `Change the value of ${name}.`,
    },
  ];
}

function unknownKey(source: SourceFile, key: string, offset: number, known: readonly string[]): Finding {
  const near = nearestName(key, known);
  return {
    rule: 'key-is-known',
    severity: 'error',
    place: placeAt(source, offset, key.length),
    message: `The key \`${key}\` is not known here.`,
    expected: known.length > 0 ? `One of: ${known.join(', ')}.` : 'A key that this kind of file has.',
    help: near ? `Did you mean \`${near}\`?` : 'Remove it, or put it where it belongs.',
  };
}

/** The keys that the schema has under `path`, for the message alone. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema;
  for (const step of path)
    at = typeof step === 'number' ? unwrap(at).element : unwrap(at).shape?.[step as string];
  return Object.keys(unwrap(at).shape ?? {});
}

interface SchemaLike {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
}

function unwrap(schema: unknown): SchemaLike {
  let at = schema as { def?: { innerType?: unknown; in?: unknown } } | undefined;
  while (at?.def?.innerType ?? at?.def?.in) at = (at.def?.innerType ?? at.def?.in) as typeof at;
  return (at ?? {}) as SchemaLike;
}

/** Where a value may be of several kinds, a rule of ours says more than that it is of none of them. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const nested = issue.errors.flat();
  const telling = nested.find(({ code }) => code !== 'invalid_type' && code !== 'invalid_value') ?? nested[0];
  return telling ? messageOf(telling) : issue.message;
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flat().map(expectedOf))].join(' Or: ');
  if (issue.code === 'invalid_type')
    return `A value of this kind: ${KINDS[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value') return `One of: ${issue.values.map(String).join(', ')}.`;
  return `${issue.message}.`;
}

function shown(document: Document, path: readonly PropertyKey[]): string {
  const value = document.getIn(path);
  if (value === undefined || value === null) return 'nothing';
  const text = isNode(value) ? 'a list or a group' : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function nodeOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return nodeOffset(document, path);
  const pair = map.items.find((item) => isPair(item) && String(item.key) === key);
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : nodeOffset(document, path);
}
