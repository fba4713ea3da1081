import type { Term } from './term';

/** The part of public work in which an answer has to come; decides at which table it belongs. */
export const DOMAIN_IDS = [
  'sociaal',
  'fysiek',
  'veiligheid',
  'economie_landbouw',
  'bestuur_dienstverlening',
] as const;

export type DomainId = (typeof DOMAIN_IDS)[number];

export const DOMAINS: readonly Term<DomainId>[] = [
  {
    id: 'sociaal',
    label: { nl: 'Sociaal', en: 'Social' },
    definition: {
      nl: 'Zorg, bestaanszekerheid, onderwijs, opvang en samenleven.',
      en: 'Care, security of existence, education, reception and living together.',
    },
  },
  {
    id: 'fysiek',
    label: { nl: 'Fysieke leefomgeving', en: 'Physical surroundings' },
    definition: {
      nl: 'Wonen, verkeer, energie, water, natuur en openbare ruimte.',
      en: 'Housing, traffic, energy, water, nature and public space.',
    },
  },
  {
    id: 'veiligheid',
    label: { nl: 'Openbare orde en veiligheid', en: 'Public order and safety' },
    definition: {
      nl: 'Overlast, veiligheid en de openbare orde.',
      en: 'Nuisance, safety and public order.',
    },
  },
  {
    id: 'economie_landbouw',
    label: { nl: 'Economie en landbouw', en: 'Economy and farming' },
    definition: {
      nl: 'Ondernemers, werk, boeren en voorzieningen die daarvan leven.',
      en: 'Business, work, farmers and the services that live on them.',
    },
  },
  {
    id: 'bestuur_dienstverlening',
    label: { nl: 'Bestuur en dienstverlening', en: 'Administration and services' },
    definition: {
      nl: 'Hoe de overheid besluit, luistert, uitlegt en helpt.',
      en: 'How government decides, listens, explains and helps.',
    },
  },
];
