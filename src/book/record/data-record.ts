import { z } from 'zod';
import { citationField, dateField, editorsNoteRecord, proseField } from './record-fields.ts';

const accountRecord = z.object({
  value: z.string().optional(),
  voice: z.string().describe('Who vouches for it'),
  through: z.array(z.string()),
  told: z.string().optional(),
  denies: z.array(z.string()),
  charges: z.array(z.string()).describe('Ids of entries: whom it charges with something'),
  clears: z.array(z.string()).describe('Ids of entries: of whom it says that it is not so'),
  stage: z.string().optional(),
  scope: z.string().optional(),
  asOf: z.string().optional(),
  passage: citationField,
});

const datedAccount = z.object({ date: dateField, voice: z.string(), passage: citationField });

const deliveredItem = z.object({
  equipment: z.string(),
  accounts: z.array(
    z.object({
      count: z.string().optional(),
      as: z.string(),
      terms: z.string().optional(),
      voice: z.string(),
      passage: citationField,
    }),
  ),
});

const entryRecord = z.object({
  id: z.string(),
  name: z.string(),
  sortName: z.string(),
  seen: citationField.optional(),
  variants: z.array(z.object({ as: z.string(), seen: citationField })),
  offices: z.array(z.object({ office: z.string(), at: dateField, passage: citationField })),
  text: proseField,
  isLoaded: z.boolean(),
  notToConfuseWith: z.array(z.string()),
  editorsNotes: z.array(editorsNoteRecord),
});

const told = { id: z.string(), title: z.string(), text: proseField };

/** The data of a book as its record has them: what articles answer differently, what is kept apart, what is unknown, events, deliveries, registers. */
export const dataRecord = {
  questions: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      under: z.string().optional(),
      since: z.string().optional().describe('Id of the event before which nobody could have answered'),
      agreement: z.string().describe('How the accounts stand to each other, computed'),
      differences: z.array(z.string()).describe('In what they differ, computed and judged'),
      accounts: z.array(accountRecord),
      explanation: proseField.optional(),
    }),
  ),
  keptApart: z.array(z.object(told)),
  unknowns: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['open question', 'missing voice']),
      text: proseField,
      chapters: z.array(z.string()),
    }),
  ),
  events: z.array(
    z.object({
      ...told,
      date: dateField,
      dateIs: z.enum(['printed', 'worked out']),
      ground: z.string().optional(),
      kind: z.string(),
      actors: z.array(z.string()).describe('Ids of entries: who acted, or is said to have'),
    }),
  ),
  deliveries: z.array(
    z.object({
      ...told,
      event: z.string().optional(),
      announced: z.array(datedAccount),
      arrived: z.array(datedAccount),
      items: z.array(deliveredItem),
    }),
  ),
  registers: z.object({
    people: z.array(entryRecord),
    organisations: z.array(entryRecord),
    places: z.array(entryRecord),
    equipment: z.array(entryRecord),
    terms: z.array(entryRecord),
  }),
  corrections: z.array(
    z.object({
      id: z.string(),
      statement: z.string().describe('Address'),
      also: z
        .array(z.string())
        .optional()
        .describe('Addresses of statements that were wrong in the same way'),
      was: z.string(),
      is: z.string(),
      why: z.string(),
      edition: z.string(),
      date: dateField,
      foundBy: z.string().optional(),
    }),
  ),
  withdrawals: z
    .array(z.object({ statement: z.string(), edition: z.string(), why: z.string() }))
    .describe('What an edition stated and the book no longer does'),
};
