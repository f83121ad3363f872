import { pathToFileURL } from 'node:url';

/** Returns a parser for Eleventy's data files in TypeScript: it imports the file and calls its default export with the data that is known already. */
export function importDefault(globalData: Readonly<Record<string, unknown>>) {
  return async (path: string): Promise<unknown> => {
    const module = (await import(pathToFileURL(path).href)) as { default: (data: unknown) => unknown };
    return module.default(globalData);
  };
}
