/** What a masked piece of text was. Ids never change: they stand in stored, masked text. */
export type FindingKind =
  | 'naam'
  | 'bsn'
  | 'iban'
  | 'telefoon'
  | 'email'
  | 'kenteken'
  | 'adres'
  | 'handle'
  | 'profiel'
  | 'geboortedatum';

/** A kind with the word that a screen shows in the black bar. */
export interface FindingKindTerm {
  readonly id: FindingKind;
  readonly label: { readonly nl: string; readonly en: string };
}

/**
 * All kinds, most identifying first. The order is also the priority when two recognisers claim
 * equally long pieces of the same text.
 */
export const FINDING_KINDS: readonly FindingKindTerm[] = [
  { id: 'bsn', label: { nl: 'bsn', en: 'citizen service number' } },
  { id: 'iban', label: { nl: 'rekeningnummer', en: 'account number' } },
  { id: 'email', label: { nl: 'e-mailadres', en: 'e-mail address' } },
  { id: 'profiel', label: { nl: 'profiel', en: 'profile' } },
  { id: 'telefoon', label: { nl: 'telefoonnummer', en: 'phone number' } },
  { id: 'geboortedatum', label: { nl: 'geboortedatum', en: 'date of birth' } },
  { id: 'kenteken', label: { nl: 'kenteken', en: 'licence plate' } },
  { id: 'adres', label: { nl: 'adres', en: 'address' } },
  { id: 'handle', label: { nl: 'account', en: 'account' } },
  { id: 'naam', label: { nl: 'naam', en: 'name' } },
];
