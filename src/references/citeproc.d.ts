declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  /** What the engine asks of whoever runs it. */
  export interface EngineSystem {
    retrieveLocale(tag: string): string | false;
    retrieveItem(id: string): CslItem;
    wrapCitationEntry?(text: string, id: string): string;
  }

  /** One work in a citation. */
  export interface EngineCite {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    /** 0 first, 1 subsequent, 2 ibid, 3 ibid with another locator. */
    readonly position?: number;
    readonly 'near-note'?: boolean;
    readonly 'first-reference-note-number'?: number;
    readonly 'author-only'?: boolean;
    readonly 'suppress-author'?: boolean;
  }

  /** The engine, as far as the project uses it; citeproc-js brings no types. */
  export interface Engine {
    readonly opt: {
      readonly xclass: 'note' | 'in-text';
      readonly development_extensions: Record<string, boolean>;
    };
    readonly citation: {
      readonly opt: {
        readonly 'near-note-distance': number;
        readonly layout_prefix: string;
        readonly layout_suffix: string;
        readonly layout_delimiter?: string;
      };
    };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cites: readonly EngineCite[]): string;
    makeBibliography():
      readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
  }

  const CSL: {
    /** Called with warnings, which the engine would print. */
    debug: (message: string) => void;
    readonly Engine: new (
      system: EngineSystem,
      style: string,
      locale: string,
      forcesLocale: boolean,
    ) => Engine;
    readonly Output: { readonly Formats: Record<string, Readonly<Record<string, unknown>>> };
  };
  export default CSL;
}
