import type { ThemeTexts } from '../theme-texts';

export const TRADITIES_IDENTITEIT: ThemeTexts = {
  issues: [
    'de regels voor het dorpsfeest',
    'de zondagsrust',
    'het verbod op een oude traditie',
    'de vergunning voor de kermis',
    'het verdwijnen van de streektaal',
    'kritiek van buiten op onze gebruiken',
    'het vreugdevuur dat niet meer mag',
    'de sluiting van de kerk',
    'de toekomst van de fanfare en het verenigingsleven',
  ],
  good: [
    'het dorpsfeest',
    'de fanfare en het koor',
    'de lessen in de streektaal',
    'de jaarlijkse kermis',
    'de viering van het jubileum van de kerk',
    'de oude ambachten op de jaarmarkt',
    'de tentoonstelling over de dorpsgeschiedenis',
  ],
  details: [
    'De traditie bestaat al {40-160} jaar.',
    'De vergunning vraagt nu {12-40} pagina’s papier.',
    'Jongeren doen graag mee met het gebruik.',
    'Men wil vooraf samen praten over het feest.',
    'Buitenstaanders begrijpen deze traditie niet, zegt {iemand}.',
  ],
  cores: {
    onbekend: [
      'Dorpsfeest {plek} goed verlopen, {200-900} bezoekers.',
      '{Iemand} zoekt {plek} leden voor {de fanfare|het jaarlijkse dorpsfeest|de groep die oude gebruiken bewaart}.',
      'De kermis {plek} trok weer veel families.',
      'Kinderen leerden {plek} een oud lied in de streektaal.',
    ],
    onbehagen: [
      'Onze tradities verdwijnen een voor een, zegt {iemand} {plek}.',
      'De kerk {plek} loopt leeg en dat doet {mensen} verdriet.',
      'Het eigen dorpsgevoel {plek} is aan het slijten, hoor je.',
      '{Mensen} {plek} vragen zich af of de streektaal over twintig jaar nog bestaat.',
    ],
    ongenoegen: [
      '{Iemand} is {plek} boos dat de traditie door nieuwe regels niet door kan gaan.',
      'De gemeente snapt onze gebruiken niet, zegt {iemand} {plek}.',
      '{Mensen} {plek} willen dat de zondagsrust wordt gerespecteerd.',
      'De kosten voor de kermis en het dorpsfeest {plek} lopen op; de vereniging klaagt.',
    ],
    onrust: [
      '{Mensen} liepen {plek} in klederdracht mee uit protest tegen het verbod op de traditie.',
      'Petitie {plek} voor het behoud van het vreugdevuur: {120-800} namen.',
      'Openluchtbijeenkomst {plek} voor het behoud van de zondagsrust.',
    ],
    problematische_onrust: [
      'Een organisator van het dorpsfeest is {plek} bedreigd.',
      'Ongeregeldheden {plek} nadat een traditioneel vreugdevuur werd gedoofd.',
      'Tegenstanders van de traditie {plek} zijn geïntimideerd.',
    ],
  },
  seasonal: {
    months: [11, 12],
    issues: ['het sinterklaasfeest en hoe we dat vieren', 'de traditie met oud en nieuw'],
  },
};
