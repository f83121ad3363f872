import { EpubCheck } from '@likecoin/epubcheck-ts';

/** Holds a package against EPUB 3.3 and returns what was found, advice apart. */
export async function checkEpub(bytes: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => severity !== 'usage' && severity !== 'info')
    .map(({ id, message, location }) => `${id} ${location?.path ?? ''}:${location?.line ?? ''} ${message}`);
}
