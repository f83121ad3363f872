import type { EdtfDate } from '../text/edtf-date.ts';
import type { EditorsNote } from './editors-note.ts';
import type { MapMark } from './map-mark.ts';

/** The registers of a book, each a file of `content/registers`. */
export const REGISTER_NAMES = ['people', 'organisations', 'places', 'equipment', 'terms'] as const;

export type RegisterName = (typeof REGISTER_NAMES)[number];

/** Another spelling of a name, with where it stands. */
export interface Variant {
  readonly as: string;
  /** Citation of the passages that have it. */
  readonly seen: string;
}

/** An office that a person is said to hold. */
export interface Office {
  readonly office: string;
  /** When, by the passage that says so. */
  readonly at: EdtfDate;
  /** Citation of the passages that give it. */
  readonly passage: string;
}

/** A person, organisation, place, kind of equipment or term, under its one house spelling. */
export interface RegisterEntry {
  readonly id: string;
  readonly name: string;
  /** The spelling by which it is sorted, as *Diarra, Oumar*. */
  readonly sortName: string;
  /** Other forms under which prose has the name, as its adjective; found, and not shown. */
  readonly forms: readonly string[];
  /** Citation of the passages that print the house spelling; absent where none of the articles does. */
  readonly seen?: string | undefined;
  readonly variants: readonly Variant[];
  /** In the order of their dates. */
  readonly offices: readonly Office[];
  /** What the articles say it is, with citations. */
  readonly text: string;
  /** True where it is a word that judges, and stands in the story only with whoever uses it. */
  readonly isLoaded: boolean;
  /** Ids of entries that look alike and are not the same. */
  readonly notToConfuseWith: readonly string[];
  readonly editorsNotes: readonly EditorsNote[];
  /** Where it stands on the map; absent for what is on none. */
  readonly map?: MapMark | undefined;
  readonly file: string;
  readonly offset: number;
}

export type Registers = Readonly<Record<RegisterName, readonly RegisterEntry[]>>;
