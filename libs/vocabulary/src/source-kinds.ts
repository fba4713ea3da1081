import type { Term } from './term';

/** Where a signal came from. */
export const SOURCE_KIND_IDS = ['bijeenkomst', 'melding', 'online'] as const;

export type SourceKindId = (typeof SOURCE_KIND_IDS)[number];

export const SOURCE_KINDS: readonly Term<SourceKindId>[] = [
  {
    id: 'bijeenkomst',
    label: { nl: 'Bijeenkomst', en: 'Meeting' },
    definition: {
      nl: 'Gehoord of gezien bij mensen: een avond in het dorpshuis, een gesprek, een bezoek.',
      en: 'Heard or seen among people: an evening in the village hall, a talk, a visit.',
    },
  },
  {
    id: 'melding',
    label: { nl: 'Melding', en: 'Report' },
    definition: {
      nl: 'Bij de gemeente binnengekomen: balie, telefoon, e-mail, app of brief.',
      en: 'Received by the municipality: counter, telephone, e-mail, app or letter.',
    },
  },
  {
    id: 'online',
    label: { nl: 'Online', en: 'Online mention' },
    definition: {
      nl: 'Openbaar gelezen: nieuws, een openbare pagina of een openbaar bericht.',
      en: 'Read in public: news, a public page or a public post.',
    },
  },
];
