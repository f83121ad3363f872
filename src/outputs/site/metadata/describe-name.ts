import type { CslName } from '../../../references/csl-item.ts';

/** Describes an author in the words of https://schema.org: a name in parts is a person's, one that is taken as it stands is of the type given. */
export function describeName(
  { literal, given, family }: CslName,
  ofLiteral: 'Person' | 'Organization' | 'NewsMediaOrganization',
): Readonly<Record<string, string | undefined>> {
  if (literal !== undefined) return { '@type': ofLiteral, name: literal };
  const name = [given, family].filter(Boolean).join(' ');
  return { '@type': 'Person', name, givenName: given, familyName: family };
}
