import type { Term } from './term';

/** What somebody may be in a municipality; one person may be several. */
export const ROLE_IDS = [
  'staff',
  'mayor',
  'programme',
  'administrator',
  'privacy_officer',
] as const;

export type RoleId = (typeof ROLE_IDS)[number];

export const ROLES: readonly Term<RoleId>[] = [
  {
    id: 'staff',
    label: { nl: 'Medewerker', en: 'Staff' },
    definition: {
      nl: 'Legt signalen vast, leest de afgeschermde teksten van de eigen gemeente en verbetert ze.',
      en: 'Logs signals, reads the masked texts of the own municipality and corrects them.',
    },
  },
  {
    id: 'mayor',
    label: { nl: 'Burgemeester en college', en: 'Mayor' },
    definition: {
      nl: 'Ziet het bord van de eigen gemeente, en een enkele tekst na opgaaf van reden.',
      en: 'Sees the board of the own municipality, and a single text after giving a reason.',
    },
  },
  {
    id: 'programme',
    label: { nl: 'Programmateam', en: 'Programme team' },
    definition: {
      nl: 'Vergelijkt patronen van gemeenten in cijfers; ziet nooit een tekst of een kern.',
      en: 'Compares patterns of municipalities in figures; never sees a text or a kern.',
    },
  },
  {
    id: 'administrator',
    label: { nl: 'Beheerder', en: 'Administrator' },
    definition: {
      nl: 'Regelt wie toegang heeft, en sleutels en wandschermen; leest geen signalen.',
      en: 'Arranges who has access, keys and wall screens; reads no signals.',
    },
  },
  {
    id: 'privacy_officer',
    label: { nl: 'Functionaris gegevensbescherming', en: 'Privacy officer' },
    definition: {
      nl: 'Leest het toegangslogboek en de regels voor toegang; leest geen signalen.',
      en: 'Reads the access log and the access policies; reads no signals.',
    },
  },
];
