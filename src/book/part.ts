/** The parts that are made from data, in the order in which a book without an order of its own would have them. */
export const PART_IDS = [
  'differences',
  'unknowns',
  'timeline',
  'deliveries',
  'names',
  'places',
  'equipment',
  'terms',
] as const;

export type PartId = (typeof PART_IDS)[number];
