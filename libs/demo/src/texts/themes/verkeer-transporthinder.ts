import type { ThemeTexts } from '../theme-texts';

export const VERKEER_TRANSPORTHINDER: ThemeTexts = {
  issues: [
    'te hard rijden door de dorpsstraat',
    'het vrachtverkeer door de kern',
    'de gevaarlijke oversteek voor fietsers in het verkeer',
    'sluipverkeer over smalle wegen',
    'de afgesloten weg en de omleiding',
    'het geluid van motoren op de dijk',
    'parkeeroverlast langs de doorgaande weg',
    'het verkeerslawaai van de provinciale weg',
    'landbouwverkeer over het fietspad',
    'trillingen door zware vrachtwagens',
  ],
  good: [
    'de nieuwe 30 km-zone',
    'het veilige fietspad',
    'de verkeersdrempels',
    'de snelheidsmeter in de straat',
    'de brede stoep en het zebrapad',
    'de verkeersles van de vrijwilligers',
  ],
  details: [
    'Er rijden {20-160} vrachtwagens per dag langs.',
    'Gemeten snelheid: tot {55-90} km per uur.',
    'Fietsers moeten de berm in voor het verkeer.',
    'Een drempel of snelheidscontrole zou helpen, zegt men.',
    'Er gebeurden hier {2-6} verkeersongelukken in een jaar.',
  ],
  cores: {
    onbekend: [
      'De nieuwe drempel {plek} werkt goed, het verkeer rijdt rustiger.',
      '{Iemand} vroeg wanneer de wegwerkzaamheden {plek} klaar zijn.',
      'Verkeersouders {plek} zoeken {2-6} vrijwilligers voor de oversteek.',
      'Tevreden fietsers {plek} over het opgeknapte fietspad.',
    ],
    onbehagen: [
      'Ouders {plek} durven hun kinderen niet meer te laten fietsen door het verkeer.',
      'De weg is {plek} drukker dan ooit en dat went niet, zegt {iemand}.',
      '{Mensen} vrezen dat er {plek} eerst een verkeersongeluk moet gebeuren.',
      'Met nog meer vrachtverkeer {plek} is het straks geen dorp meer, verzucht {iemand}.',
    ],
    ongenoegen: [
      'Vrachtwagens denderen {plek} {sinds} langs de gevels; {iemand} wil een verbod.',
      '{Iemand} vraagt {plek} om een snelheidscontrole, er wordt veel te hard gereden.',
      'De omleiding stuurt al het verkeer {plek} door een woonstraat.',
      '{Mensen} willen {plek} een fietspad, de weg is te gevaarlijk.',
    ],
    onrust: [
      'Bewoners hielden {plek} een zitactie op de weg tegen het vrachtverkeer.',
      '{Mensen} zetten {plek} zelf borden en bloembakken neer tegen te hard rijden.',
      'Petitie voor een rondweg {plek}: {150-900} handtekeningen.',
    ],
    problematische_onrust: [
      'Een verkeersregelaar is {plek} bedreigd en bijna aangereden.',
      'Verkeersborden {plek} omgezaagd na ruzie over de omleiding.',
      'Automobilist en omwonenden {plek} op de vuist na ruzie over te hard rijden.',
    ],
  },
  seasonal: {
    months: [10, 11, 12],
    issues: [
      'modder op de weg in de bietentijd',
      'zware landbouwwagens die tot in de nacht rijden',
    ],
  },
};
