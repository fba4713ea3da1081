import type { ThemeTexts } from '../theme-texts';

export const BESCHERMD_WONEN: ThemeTexts = {
  issues: [
    'de komst van beschermd wonen',
    'de begeleiding van bewoners in beschermd wonen',
    'overlast rond een pand voor begeleid wonen',
    'de brief over begeleid wonen die te laat kwam',
    'mensen die van beschermd wonen naar de wijk gaan',
    'de locatie voor begeleid wonen naast een speelplek',
    'het nachttoezicht bij beschermd wonen',
  ],
  good: [
    'de kennismaking met bewoners van beschermd wonen',
    'het vaste aanspreekpunt van het begeleid wonen',
    'de koffie-inloop bij beschermd wonen',
    'de moestuin van begeleid wonen',
    'de nieuwe begeleiders van beschermd wonen',
  ],
  details: [
    'Het gaat om {6-18} plekken begeleid wonen.',
    'Buurtbewoners vragen een vast telefoonnummer van de begeleiding.',
    'De zorgaanbieder van het beschermd wonen was er niet bij.',
    'In de avond is er geen begeleider in het pand.',
    'Er is een beheergroep rond het beschermd wonen gevraagd.',
  ],
  cores: {
    onbekend: [
      'Bewoners van beschermd wonen {plek} hielpen bij het tuinonderhoud; leuke contacten.',
      '{Iemand} wil vrijwilliger worden bij begeleid wonen {plek}.',
      'Beheergroep beschermd wonen {plek} kwam bijeen, weinig bijzonderheden.',
      'Open huis bij het begeleid wonen {plek}, {20-80} bezoekers.',
    ],
    onbehagen: [
      'Men weet {plek} niet wat beschermd wonen voor de straat betekent en dat maakt onzeker.',
      '{Iemand} gunt iedereen begeleid wonen, maar vraagt zich {plek} af of de buurt het aankan.',
      '{Mensen} {plek} zijn bang om iets te zeggen over beschermd wonen.',
      'De plannen voor begeleid wonen {plek} zorgen voor stille zorgen.',
    ],
    ongenoegen: [
      '{Mensen} {plek} hoorden te laat over beschermd wonen en willen alsnog een gesprek.',
      'Bij overlast van begeleid wonen {plek} is niemand bereikbaar, klaagt {iemand}.',
      '{Iemand} wil {plek} afspraken op papier met de aanbieder van beschermd wonen.',
      'De begeleiding van beschermd wonen {plek} schiet tekort, vinden buren.',
    ],
    onrust: [
      'Buurt {plek} verzamelt {60-300} handtekeningen tegen de locatie voor beschermd wonen.',
      '{Mensen} {plek} kwamen samen voor het pand van begeleid wonen, het bleef netjes.',
      'Posters {plek} voor een andere plek voor beschermd wonen.',
    ],
    problematische_onrust: [
      'Een begeleider van beschermd wonen is {plek} bedreigd.',
      'Ruit vernield {plek} bij het pand voor begeleid wonen.',
      'Dreigbrief bezorgd {plek} over beschermd wonen.',
    ],
  },
};
