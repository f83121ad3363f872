import { deflateSync } from 'node:zlib';
import { joinLetters } from './join-letters.ts';
import { markArtifacts } from './mark-artifacts.ts';
import type { Drawing } from './page-drawing.ts';
import { unpackStream } from './unpack-stream.ts';

/** Returns a page's drawing as the browser wrote it with letters joined, and marked what is no part of the text. */
export function rewriteDrawing(drawing: Drawing): Drawing {
  const joined = joinLetters(unpackStream(drawing.content), (name) => drawing.fontByName.get(name)?.widths);
  const bytes = deflateSync(Buffer.from(markArtifacts(joined), 'latin1'));
  return { ...drawing, content: { bytes, isPacked: true } };
}
