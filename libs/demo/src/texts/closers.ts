import type { PhaseId, SourceKindId } from '@poolshoogte/vocabulary';

/** Last words of a note: those that fit every source, and those of one kind of source. */
type Closers = Readonly<Record<SourceKindId | 'any', readonly string[]>>;

/** Last words per phase: what was asked or agreed. They say nothing about a theme. */
export const CLOSERS: Readonly<Record<PhaseId, Closers>> = {
  onbekend: {
    any: ['Geen actie nodig.', 'Alleen ter kennisgeving.', 'Mooi om te horen.'],
    bijeenkomst: ['Prettige sfeer.', 'Volgende keer weer {3-14} mensen verwacht.'],
    melding: ['Doorgegeven aan een collega.', 'Antwoord volgt {deze week|binnen een week}.'],
    online: ['Vriendelijke reacties.', '{5-80} keer leuk gevonden.'],
  },
  onbehagen: {
    any: ['Geen duidelijke vraag.', 'Dit komt {sinds} terug.', 'Vooral ouderen noemen dit.'],
    bijeenkomst: [
      'De stemming was {gelaten|somber|afwachtend|bedrukt}.',
      'Niemand wist wat er nog aan te doen is.',
      'Er werd veel bij gezucht.',
    ],
    melding: ['Melder wilde vooral gehoor.', 'We bellen over {twee|drie|vier} weken nog eens.'],
    online: ['Vooral korte, moedeloze reacties.', 'Ongeveer {6-60} mensen reageerden.'],
  },
  ongenoegen: {
    any: [
      'Dit speelt {sinds}.',
      'Er wordt een oplossing verwacht.',
      'Men wil weten wie dit oppakt.',
    ],
    bijeenkomst: [
      'De vraag ligt nu bij de gebiedsmanager.',
      'Afgesproken dat we {binnen twee weken|deze maand} reageren.',
      'Komt terug in het volgende overleg.',
    ],
    melding: [
      'Graag voor het eind van de {week|maand} een antwoord.',
      'Er is om een terugbelafspraak gevraagd.',
      'Al {2-7} keer gemeld.',
      'Ontvangst bevestigd, antwoord volgt.',
    ],
    online: [
      'Al {12-190} keer gedeeld.',
      '{8-90} mensen geven bijval.',
      'Nog geen reactie geplaatst.',
    ],
  },
  onrust: {
    any: [
      'Het bleef rustig.',
      'Voor {volgende week|zaterdag|het eind van de maand} staat weer iets gepland.',
      'Inmiddels doen {30-400} mensen mee.',
    ],
    bijeenkomst: ['Er waren ongeveer {20-180} mensen.', 'De sfeer was fel maar netjes.'],
    melding: ['De organisatie heeft zich vooraf gemeld.', 'Overleg met de organisatie is gepland.'],
    online: ['Het bericht is {40-600} keer gedeeld.', 'De toon is fel maar netjes.'],
  },
  problematische_onrust: {
    any: ['De politie is op de hoogte.', 'De burgemeester is ingelicht.', 'Er is aangifte gedaan.'],
    bijeenkomst: ['Niemand raakte gewond.', 'Er is extra toezicht geregeld.'],
    melding: ['Nazorg is aangeboden.', 'Niemand raakte gewond.'],
    online: ['Het bericht is gemeld bij het platform.', 'Het bericht is inmiddels weg.'],
  },
};
