import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { Account, Question } from '../../src/evidence/question.ts';
import { weighAgreement } from '../../src/evidence/weigh-agreement.ts';
import { createNameFinder } from '../../src/registers/find-names.ts';
import type { RegisterEntry, Registers } from '../../src/registers/register.ts';

const registers = {
  people: [entry('oumar-diarra', 'Oumar Diarra', 'Diarra, Oumar', ['Omar Diarra'])],
  organisations: [entry('bamako-government', 'Bamako, for the government of Mali'), entry('afp', 'AFP')],
  places: [entry('bamako', 'Bamako'), entry('paris', 'Paris')],
  equipment: [],
  terms: [],
} as unknown as Registers;

const articles = [
  article('a', 'Daily'),
  article('b', 'Weekly'),
  article('c', 'Copyist', 'a'),
  article('d', 'Echo', 'AFP'),
];
const reader = {
  registers,
  findNames: createNameFinder(registers),
  language: 'en',
  articleById: Object.fromEntries(articles.map((one) => [one.id, one])),
};

function entry(id: string, name: string, sortName = name, variants: string[] = []): RegisterEntry {
  return {
    id,
    name,
    sortName,
    forms: [],
    variants: variants.map((as) => ({ as, seen: '' })),
  } as unknown as RegisterEntry;
}

function article(id: string, label: string, origin?: string): Article {
  return { id, label, origin } as unknown as Article;
}

type Written = Partial<Account> & Pick<Account, 'voice'>;

function weigh(accounts: readonly Written[], { language = 'en', differs = [] as Question['differs'] } = {}) {
  const whole = accounts.map((account, at) => ({
    through: [],
    denies: [],
    charges: [],
    clears: [],
    passage: `[@${'ab'[at] ?? 'b'}, para. 1]`,
    offset: 0,
    ...account,
  }));
  return weighAgreement({ accounts: whole, differs }, { ...reader, language });
}

function kindOf(...values: readonly [string, string]): string {
  return weigh(values.map((value, at) => ({ value, voice: `voice ${at}` }))).kind;
}

const both = (a: Partial<Account>, b: Partial<Account>) =>
  weigh([
    { voice: 'x', value: '40', ...a },
    { voice: 'y', value: '36', ...b },
  ]);

const french = (a: Written, b: Written) => weigh([a, b], { language: 'fr' }).kind;

test.each([
  ['more than 5,000', '5,200', 'agreed'],
  ['more than 5,000', '5,000', 'differs'],
  ['at least 5,000', '5,000', 'agreed'],
  ['between 2,500 and 3,000', '2,800 soldiers', 'agreed'],
  ['between 2,500 and 3,000', 'fewer than 2,500', 'differs'],
  ['about 300', '310', 'agreed'],
  ['more than one', 'one', 'differs'],
  ['two', '2 boats', 'agreed'],
  ['two boats, four nets', 'three nets', 'differs'],
  ['5 km', '5 miles', 'differs'],
  ['in March 2012', '22 March 2012', 'agreed'],
  ['in March 2012', 'in April 2012', 'differs'],
  ['since December 2021', 'in March 2022', 'agreed'],
  ['Mi-35P', 'the Mi 35P', 'agreed'],
  ['Mi-35P', 'Mi-35B', 'differs'],
  ['yes', 'no', 'contradicts'],
  ['Oumar Diarra', 'Omar Diarra', 'differs'],
  ['the ruling junta', 'the ruling council', 'differs'],
  ['a warning', 'a withdrawal', 'differs'],
  ['?', '40', 'unknown'],
])('Of one thing, “%s” and “%s” are %s.', (a, b, kind) => {
  expect(kindOf(a, b)).toBe(kind);
});

test('What speaks of another stage, scope or date cannot be compared, and what may do so excludes nothing.', () => {
  expect(both({ stage: 'ordered' }, { stage: 'delivered' })).toMatchObject({
    kind: 'not comparable',
    isExclusive: false,
    differences: ['number', 'stage'],
  });
  expect(both({ scope: 'in the Sahel' }, { scope: 'in Mali' }).pairs[0]!.apart).toEqual(['scope']);
  expect(both({ scope: 'in Mali' }, {}).pairs[0]).toMatchObject({
    kind: 'differs',
    apart: [],
    open: ['scope'],
  });
  expect(both({ asOf: '2 May 2020' }, { asOf: '3 May 2020' }).pairs[0]!.apart).toEqual(['date']);
  expect(both({ asOf: 'May 2020' }, { asOf: '3 May 2020' }).pairs[0]).toMatchObject({
    kind: 'differs',
    open: ['date'],
  });
  for (const [a, b] of [
    [{ asOf: '3 May 2020, by our dating' }, { asOf: '3 May 2020' }],
    [{ told: 'suspected' }, { told: 'denied' }],
  ] as const) {
    expect(both(a, b)).toMatchObject({ kind: 'differs', isExclusive: true });
  }
});

test('Yes and no of another stage, scope or date cannot be compared, unless one denies the other by name.', () => {
  for (const [a, b] of [
    [{ stage: 'ordered' }, { stage: 'delivered' }],
    [{ scope: 'in the north' }, { scope: 'in the south' }],
    [{ asOf: '3 May 2012' }, { asOf: '3 May 2020' }],
  ] as const) {
    const [yes, no] = [
      { value: 'yes', ...a },
      { value: 'no', ...b },
    ];
    expect(both(yes, no)).toMatchObject({ kind: 'not comparable', isExclusive: false });
    expect(both(yes, { ...no, denies: ['x'] }).kind).toBe('contradicts');
  }
});

test('The same of another stage is no agreement.', () => {
  expect(
    weigh([
      { voice: 'x', value: '40', stage: 'ordered' },
      { voice: 'y', value: '40', stage: 'paid' },
    ]).kind,
  ).toBe('not comparable');
});

test('A denial outweighs a difference, and a difference what cannot be compared.', () => {
  const [x, y, z] = [
    { voice: 'x', value: '40', stage: 'ordered' },
    { voice: 'y', value: '36', stage: 'ordered' },
    { voice: 'z', value: '36', stage: 'paid' },
  ];
  expect(weigh([x, z]).kind).toBe('not comparable');
  expect(weigh([x, y, z]).kind).toBe('differs');
  expect(weigh([x, { ...y, denies: ['x'] }, z]).kind).toBe('contradicts');
});

test('A denial contradicts whom it names, whatever the words.', () => {
  const accounts = [
    { voice: 'a report by AFP', value: 'troops took part' },
    { voice: 'Bamako', value: 'nobody was there', denies: ['a report by AFP'] },
  ];
  expect(weigh(accounts)).toMatchObject({ kind: 'contradicts', differences: ['fact'] });
});

test.each([
  ['the same person in two spellings', 'Oumar Diarra', 'General Omar Diarra, on the tarmac', 'echoed'],
  ['a government by its city', 'Bamako', 'the government of Mali', 'echoed'],
  ['a doubtful voice and one of the two', 'the Weekly or Oumar Diarra', 'Oumar Diarra', 'echoed'],
  ['an outlet with its article', 'the Daily', 'Daily', 'echoed'],
  ['two outlets', 'the Daily', 'the Weekly', 'agreed'],
  ['an outlet and its reprint', 'Daily', 'Copyist', 'echoed'],
  ['an agency and who carries it', 'AFP', 'Echo', 'echoed'],
  ['two cities that no register makes one', 'Bamako', 'Paris', 'agreed'],
])('Voices: %s.', (_, a, b, kind) => {
  expect(
    weigh([
      { voice: a, value: '40' },
      { voice: b, value: '40' },
    ]).kind,
  ).toBe(kind);
});

test('What two voices say through one agency is one voice, and one voice in one article is no echo.', () => {
  const through = ['AFP'];
  expect(
    weigh([
      { voice: 'x', value: '40', through },
      { voice: 'y', value: '40', through },
    ]).kind,
  ).toBe('echoed');
  const passage = '[@a, para. 1]';
  expect(
    weigh([
      { voice: 'x', value: '40', passage },
      { voice: 'x', value: '40', passage },
    ]),
  ).toMatchObject({ kind: 'one voice', voices: 1 });
});

test('An account without an answer is passed over, and two are needed.', () => {
  const [x, y, z] = [{ voice: 'x', value: '40' }, { voice: 'y' }, { voice: 'z', value: '40' }];
  expect(weigh([x, y]).kind).toBe('unknown');
  expect(weigh([x, y, z]).kind).toBe('agreed');
});

test('In another language figures and designations are read, and dates and words are not.', () => {
  expect(french({ voice: 'x', value: '400' }, { voice: 'y', value: '450' })).toBe('differs');
  expect(
    french(
      { voice: 'x', value: '400', asOf: '5 mars 2004' },
      { voice: 'y', value: '450', asOf: '6 mars 2004' },
    ),
  ).toBe('differs');
  expect(french({ voice: 'x', value: 'oui' }, { voice: 'y', value: 'non' })).toBe('differs');
});

test('What an editor judges stands behind what is computed, each once.', () => {
  const accounts = [
    { voice: 'x', value: 'Mi-35P' },
    { voice: 'y', value: 'Mi-35B' },
  ];
  expect(weigh(accounts, { differs: ['type', 'name'] }).differences).toEqual(['type', 'name']);
});
