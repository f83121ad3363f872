declare module 'edtf' {
  /** Parses an EDTF text; throws where it is none. Times in milliseconds since 1970, UTC. */
  export default function edtf(written: string): { readonly min: number; readonly max: number };
}
