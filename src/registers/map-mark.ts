import { z } from 'zod';
import { lineSchema } from '../text/line-schema.ts';

/** How a place stands on the map: as a country, as a point, or as a part of a country, on one side of it, whose borders no source gives. */
export interface MapMark {
  /** A country, by the English name that Natural Earth gives it. */
  readonly country?: string | undefined;
  /** Latitude and longitude of a point, in degrees; north and east are positive. */
  readonly at?: readonly [latitude: number, longitude: number] | undefined;
  /** The country of which it is a side. */
  readonly partOf?: string | undefined;
  readonly side?: 'north' | 'east' | 'south' | 'west' | undefined;
  /** What is counted there and has no place of its own: how many, and of what. */
  readonly count?: number | undefined;
  readonly counted?: string | undefined;
}

const WAYS = 'a place stands on the map as country, at (a point) or part-of (a side of a country): give one';

/** The mark of a place as a writer gives it. */
export const mapMarkSchema = z
  .strictObject({
    country: lineSchema.optional(),
    at: z
      .tuple([
        z.number().min(-90, 'a latitude is -90 to 90').max(90, 'a latitude is -90 to 90'),
        z.number().min(-180, 'a longitude is -180 to 180').max(180, 'a longitude is -180 to 180'),
      ])
      .optional(),
    'part-of': lineSchema.optional(),
    side: z.enum(['north', 'east', 'south', 'west']).optional(),
    count: z.int().positive('a count is 1 or more').optional(),
    counted: lineSchema.optional(),
  })
  .refine((mark) => [mark.country, mark.at, mark['part-of']].filter(Boolean).length === 1, WAYS)
  .refine((mark) => (mark['part-of'] === undefined) === (mark.side === undefined), {
    path: ['side'],
    message: 'a part of a country has a side, as north, and nothing else has one',
  })
  .refine((mark) => (mark.count === undefined) === (mark.counted === undefined), {
    path: ['counted'],
    message: 'count and counted stand together: how many, and of what',
  })
  .transform(({ 'part-of': partOf, ...mark }): MapMark => ({ ...mark, partOf }));
