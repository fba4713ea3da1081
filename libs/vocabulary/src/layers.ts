import type { Term } from './term';

/** Who decides about what people are discontented with. */
export const LAYER_IDS = [
  'gemeente',
  'provincie',
  'waterschap',
  'rijk',
  'europa',
  'andere_organisatie',
  'onduidelijk',
] as const;

export type LayerId = (typeof LAYER_IDS)[number];

export const LAYERS: readonly Term<LayerId>[] = [
  {
    id: 'gemeente',
    label: { nl: 'Gemeente', en: 'Municipality' },
    definition: {
      nl: 'De eigen gemeente beslist hierover.',
      en: 'The own municipality decides about it.',
    },
  },
  {
    id: 'provincie',
    label: { nl: 'Provincie', en: 'Province' },
    definition: {
      nl: 'De provincie beslist hierover.',
      en: 'The province decides about it.',
    },
  },
  {
    id: 'waterschap',
    label: { nl: 'Waterschap', en: 'Water authority' },
    definition: {
      nl: 'Het waterschap beslist hierover.',
      en: 'The water authority decides about it.',
    },
  },
  {
    id: 'rijk',
    label: { nl: 'Rijk', en: 'State' },
    definition: {
      nl: 'De landelijke overheid beslist hierover.',
      en: 'The national government decides about it.',
    },
  },
  {
    id: 'europa',
    label: { nl: 'Europese Unie', en: 'European Union' },
    definition: {
      nl: 'Europese regels bepalen wat hier kan.',
      en: 'European rules decide what is possible.',
    },
  },
  {
    id: 'andere_organisatie',
    label: { nl: 'Andere organisatie', en: 'Other organisation' },
    definition: {
      nl: 'Geen overheid beslist hierover, maar bijvoorbeeld een corporatie, een bedrijf of een instelling.',
      en: 'No government decides about it, but a housing association, a company or an institution.',
    },
  },
  {
    id: 'onduidelijk',
    label: { nl: 'Onduidelijk', en: 'Unclear' },
    definition: {
      nl: 'Het is niet duidelijk wie hierover beslist, of lagen wijzen naar elkaar.',
      en: 'It is not clear who decides, or layers point at each other.',
    },
  },
];
