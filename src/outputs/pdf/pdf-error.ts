/** Where in the book a fault of the print was met; what is absent is not known. */
export interface PdfPlace {
  /** Title of the chapter, or the id of the section where it has none. */
  readonly chapter?: string;
  /** Tag, id and first words of the element. */
  readonly element?: string;
  /** Number of the sheet, counted from 1. */
  readonly page?: number;
}

/** Says why no PDF was made, naming the chapter, the element and the sheet where they are known. */
export class PdfError extends Error {
  readonly chapter: string | undefined;
  readonly element: string | undefined;
  readonly page: number | undefined;

  constructor(what: string, place: PdfPlace = {}, options?: ErrorOptions) {
    super(what + sayPlace(place), options);
    this.name = 'PdfError';
    this.chapter = place.chapter;
    this.element = place.element;
    this.page = place.page;
  }
}

function sayPlace(place: PdfPlace): string {
  const parts = [
    place.chapter && `in “${place.chapter}”`,
    place.element && `at ${place.element}`,
    place.page && `on sheet ${place.page}`,
  ].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
