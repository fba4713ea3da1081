import type { Term } from './term';

/** Why discontent grows: the breeding grounds (voedingsbodems) and two further mechanisms. */
export const DRIVER_IDS = [
  'gebrek_aan_grip',
  'oneerlijkheid',
  'verruwing',
  'bedreigde_identiteit',
  'botsende_bestuurslagen',
] as const;

export type DriverId = (typeof DRIVER_IDS)[number];

export const DRIVERS: readonly Term<DriverId>[] = [
  {
    id: 'gebrek_aan_grip',
    label: { nl: 'Gebrek aan grip', en: 'Lack of grip' },
    definition: {
      nl: 'Mensen merken dat zij geen invloed hebben op hun huis, inkomen of omgeving.',
      en: 'People find that they have no influence on their home, income or surroundings.',
    },
  },
  {
    id: 'oneerlijkheid',
    label: { nl: 'Ervaren oneerlijkheid', en: 'Experienced unfairness' },
    definition: {
      nl: 'Het idee niet gehoord of erkend te worden: wel de lasten, niet de lusten.',
      en: 'The sense of not being heard or recognised: the burdens but not the benefits.',
    },
  },
  {
    id: 'verruwing',
    label: { nl: 'Verruwing', en: 'Hardening' },
    definition: {
      nl: 'De toon wordt harder, tegen bestuurders of tussen groepen.',
      en: 'The tone hardens, towards public officials or between groups.',
    },
  },
  {
    id: 'bedreigde_identiteit',
    label: { nl: 'Bedreigde identiteit', en: 'Threatened identity' },
    definition: {
      nl: 'Eigen gebruiken of het eigen tempo lijken niet meer te mogen.',
      en: 'Own customs or the own pace seem no longer allowed.',
    },
  },
  {
    id: 'botsende_bestuurslagen',
    label: { nl: 'Botsende bestuurslagen', en: 'Colliding layers of government' },
    definition: {
      nl: 'Onduidelijk is wie beslist: gemeente, provincie, waterschap of Rijk.',
      en: 'It is unclear who decides: municipality, province, water authority or state.',
    },
  },
];
