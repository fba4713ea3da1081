import type { Term } from './term';

/** How far discontent has come. `onbekend` is the default: most texts do not say. */
export const PHASE_IDS = [
  'onbekend',
  'onbehagen',
  'ongenoegen',
  'onrust',
  'problematische_onrust',
] as const;

export type PhaseId = (typeof PHASE_IDS)[number];

export const PHASES: readonly Term<PhaseId>[] = [
  {
    id: 'onbekend',
    label: { nl: 'Onbekend', en: 'Unknown' },
    definition: {
      nl: 'De tekst geeft te weinig houvast om een fase te noemen.',
      en: 'The text gives too little to name a phase.',
    },
  },
  {
    id: 'onbehagen',
    label: { nl: 'Onbehagen', en: 'Unease' },
    definition: {
      nl: 'Zorg of somberheid over hoe het met de samenleving gaat, zonder duidelijke vraag.',
      en: 'Worry or pessimism about society, without a clear demand.',
    },
  },
  {
    id: 'ongenoegen',
    label: { nl: 'Ongenoegen', en: 'Discontent' },
    definition: {
      nl: 'Ontevredenheid over een probleem, met de verwachting dat iemand het oplost.',
      en: 'Dissatisfaction about a problem, with the expectation that someone solves it.',
    },
  },
  {
    id: 'onrust',
    label: { nl: 'Onrust', en: 'Unrest' },
    definition: {
      nl: 'Zichtbaar samen in actie komen: een petitie, een bijeenkomst, een demonstratie.',
      en: 'Visible collective action: a petition, a gathering, a demonstration.',
    },
  },
  {
    id: 'problematische_onrust',
    label: { nl: 'Problematische onrust', en: 'Problematic unrest' },
    definition: {
      nl: 'Onrust die de openbare orde verstoort of mensen bedreigt of intimideert.',
      en: 'Unrest that disturbs public order, or threatens or intimidates people.',
    },
  },
];
