import type { ThemeTexts } from '../theme-texts';

export const LANDBOUW_STIKSTOF: ThemeTexts = {
  issues: [
    'de stikstofregels voor boeren',
    'de uitkoop van boerenbedrijven',
    'boeren die gewasbescherming spuiten naast tuinen',
    'de stank van de intensieve veehouderij',
    'de toekomst van jonge boeren',
    'de natuur die voorgaat op landbouw',
    'de mestregels die steeds veranderen',
    'onzekerheid bij melkveehouders door stikstof',
    'het gif op de bollenvelden',
  ],
  good: [
    'de open boerderijdag',
    'de boerenmarkt met streekproducten',
    'bloemrijke akkerranden van boeren',
    'de boer die sloten en paden netjes beheert',
    'het keukentafelgesprek met agrariërs',
    'het plan voor natuur en landbouw samen',
  ],
  details: [
    'Het gaat om een bedrijf met ongeveer {80-240} koeien.',
    'De vergunning voor stikstof laat al {2-8} jaar op zich wachten.',
    'Jonge boeren zien geen opvolging meer.',
    'Er wordt gevraagd naar de afstand bij het spuiten.',
    'De veearts en de voerhandel merken het ook, zegt {iemand}.',
  ],
  cores: {
    onbekend: [
      'Boeren {plek} hielpen met {tractoren|aanhangers|hun materieel} na de storm; veel waardering.',
      '{Iemand} wil {plek} akkerranden met bloemen inzaaien en zoekt een boer.',
      'Open dag bij een melkveehouder {plek}, {80-400} bezoekers bij de boer.',
      'Gesprek tussen boeren en natuurbeheer {plek} verliep constructief.',
    ],
    onbehagen: [
      'Weer een boer {plek} die stopt; men vreest voor het platteland.',
      '{Iemand} {plek} zegt dat boeren nergens meer trots op mogen zijn.',
      'Jonge agrariërs {plek} weten niet of zij met stikstof nog een toekomst hebben.',
      '{Mensen} maken zich {plek} zorgen over gif van de akkers, maar durven het de boer niet te vragen.',
    ],
    ongenoegen: [
      'Boer {plek} wacht op duidelijkheid over stikstof en kan geen lening krijgen.',
      '{Mensen} {plek} willen een spuitvrije strook langs het bollenveld.',
      'De regels voor mest zijn niet uit te voeren, zegt een veehouder {plek}.',
      '{Iemand} klaagt over stank van de varkenshouderij {plek}.',
    ],
    onrust: [
      'Boeren kwamen {plek} met {12-80} trekkers bijeen uit protest tegen het stikstofbeleid.',
      'Spandoeken van boeren {plek} langs {de doorgaande weg|het kanaal|de dijk}.',
      'Steunactie voor boeren {plek}, met een lange stoet tractoren.',
    ],
    problematische_onrust: [
      'Trekkers blokkeerden {plek} de weg voor hulpdiensten tijdens een boerenprotest.',
      'Een ambtenaar die over stikstof gaat is {plek} bedreigd.',
      'Mest gestort {plek} voor de deur van een bestuurder.',
    ],
  },
  seasonal: {
    months: [2, 3, 4, 5],
    issues: [
      'mestgeur na het uitrijden van mest',
      'het uitrijden van mest vlak voor de regen',
      'het bemesten van land naast de sloot',
    ],
  },
};
