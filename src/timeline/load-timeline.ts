import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { loadList, type LoadedEntry } from '../files/load-list.ts';
import type { SourceFile } from '../files/source-file.ts';
import { edtfDateSchema } from '../text/edtf-date.ts';
import { idSchema, lineSchema, proseSchema } from '../text/line-schema.ts';
import type { Delivery, Event } from './event.ts';

const eventSchema = z
  .strictObject({
    id: idSchema,
    date: edtfDateSchema,
    'date-is': z.enum(['printed', 'worked out']),
    ground: lineSchema.optional(),
    kind: idSchema,
    actors: z.array(idSchema).default([]),
    title: lineSchema,
    text: proseSchema,
  })
  .refine((event) => event['date-is'] === 'printed' || event.ground !== undefined, {
    path: ['ground'],
    message: 'a date worked out says how: give its ground',
  });

const countSchema = z.strictObject({
  count: z.union([z.int().nonnegative('a count is 0 or more').transform(String), lineSchema]).optional(),
  as: lineSchema,
  terms: lineSchema.optional(),
  voice: lineSchema,
  passage: lineSchema,
});

const datedAccounts = z
  .array(z.strictObject({ date: edtfDateSchema, voice: lineSchema, passage: lineSchema }))
  .default([]);

const deliverySchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  event: idSchema.optional(),
  announced: datedAccounts,
  arrived: datedAccounts,
  items: z.array(z.strictObject({ equipment: idSchema, accounts: z.array(countSchema).min(1) })).min(1),
  text: proseSchema,
});

/** The dated events and the deliveries, with the files they were read from and what could not be read. */
export interface LoadedTimeline {
  readonly events: readonly Event[];
  readonly deliveries: readonly Delivery[];
  readonly sources: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read. */
  readonly unreadable: readonly string[];
}

/** Loads `content/events.yaml`, in the order of dates, and `content/deliveries.yaml`. */
export async function loadTimeline(content: string): Promise<LoadedTimeline> {
  const events = await loadList(content, 'events.yaml', eventSchema);
  const deliveries = await loadList(content, 'deliveries.yaml', deliverySchema);
  return {
    events: events.entries
      .map(({ record: { 'date-is': dateIs, ...event }, offset }) => ({
        ...event,
        dateIs,
        file: 'events.yaml',
        offset,
      }))
      .toSorted((a, b) =>
        a.date.earliest < b.date.earliest ? -1 : a.date.earliest > b.date.earliest ? 1 : 0,
      ),
    deliveries: deliveries.entries.map(toDelivery),
    sources: [events.source ?? [], deliveries.source ?? []].flat(),
    findings: [...events.findings, ...deliveries.findings],
    unreadable: [...events.unreadable, ...deliveries.unreadable],
  };
}

function toDelivery({ record, offset, offsetOf }: LoadedEntry<z.infer<typeof deliverySchema>>): Delivery {
  const items = record.items.map(({ equipment, accounts }, item) => ({
    equipment,
    accounts: accounts.map((account, index) => ({
      ...account,
      offset: offsetOf(['items', item, 'accounts', index]),
    })),
  }));
  return { ...record, items, file: 'deliveries.yaml', offset };
}
