import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';
import type { JobPolicy } from '../../platform/jobs/job';

export const TAGGING_POLICIES = {
  overview: {
    name: 'taggings.overview',
    what: 'Zien met welke versie voorstellen worden gedaan, en welke er waren',
    who: ['administrator'],
    of: IN_QUERY,
  },
  quality: {
    name: 'taggings.quality',
    what: 'Zien hoe goed voorstellen zijn: aantallen en losse woorden, nooit een tekst',
    who: ['administrator'],
    of: IN_QUERY,
  },
  corrections: {
    name: 'taggings.corrections',
    what: 'De verbeteringen van tags zien, zonder teksten en zonder wie',
    who: ['administrator'],
    of: IN_QUERY,
  },
  live: {
    name: 'taggings.live',
    what: 'Ophalen waarmee het formulier voorstellen doet; daar is geen tekst in te lezen',
    who: ['staff', 'administrator'],
    of: IN_QUERY,
  },
  changes: {
    name: 'taggings.changes',
    what: 'Zien sinds wanneer voorstellen anders worden gedaan',
    who: ['staff', 'mayor', 'wall', 'administrator'],
    of: IN_QUERY,
  },
  version: {
    name: 'taggings.version',
    what: 'Een andere versie ophalen om een tekst op te proberen',
    who: ['administrator'],
    of: IN_QUERY,
  },
  choose: {
    name: 'taggings.choose',
    what: 'Kiezen welke versie geldt',
    who: ['administrator'],
    of: IN_BODY,
    logged: 'tagging_changed',
  },
  settings: {
    name: 'taggings.settings',
    what: 'Instellen welk deel van de signalen nog eens wordt getagd',
    who: ['administrator'],
    of: IN_BODY,
    logged: 'tagging_changed',
  },
  words: {
    name: 'taggings.words',
    what: 'De eigen woorden van de gemeente zien, en welke woorden worden voorgesteld',
    who: ['administrator'],
    of: IN_QUERY,
  },
  addWord: {
    name: 'taggings.add-word',
    what: 'Een woord bij een thema zetten of weghalen, of een voorstel afwijzen',
    who: ['administrator'],
    of: IN_BODY,
    logged: 'tagging_changed',
  },
  withdrawWord: {
    name: 'taggings.withdraw-word',
    what: 'Een eigen woord weer terugnemen',
    who: ['administrator'],
    of: IN_QUERY,
    logged: 'tagging_changed',
  },
} as const satisfies Record<string, Policy>;

export const SECOND_CODING_POLICIES = {
  waiting: {
    name: 'second-codings.waiting',
    what: 'Zien hoeveel signalen wachten op een tweede oordeel',
    who: ['staff'],
    of: IN_QUERY,
  },
  next: {
    name: 'second-codings.next',
    what: 'De afgeschermde tekst van het volgende signaal lezen, zonder de thema’s die het heeft',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'signal_read',
  },
  add: {
    name: 'second-codings.add',
    what: 'Een signaal van een collega nog eens thema’s geven; het signaal zelf verandert niet',
    who: ['staff'],
    of: IN_BODY,
    logged: 'signal_coded_again',
  },
} as const satisfies Record<string, Policy>;

export const TAGGING_JOBS = {
  refit: {
    name: 'taggings.refit',
    what: 'Leert elke nacht per gemeente van de eigen verbeteringen; leest afgeschermde teksten, wijzigt geen signaal',
  },
} as const satisfies Record<string, JobPolicy>;
