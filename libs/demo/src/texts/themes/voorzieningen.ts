import type { ThemeTexts } from '../theme-texts';

export const VOORZIENINGEN: ThemeTexts = {
  issues: [
    'het verdwijnen van de buslijn',
    'de sluiting van de basisschool',
    'de supermarkt die dichtgaat',
    'de geldautomaat die is weggehaald',
    'het dorpshuis zonder beheerder',
    'de bibliotheek die minder open is',
    'het sluiten van het zwembad',
    'de laatste winkel in de kern',
    'de bushalte waar geen bus meer stopt',
    'de sportvelden die onder water staan',
  ],
  good: [
    'het vernieuwde dorpshuis',
    'de buurtbus met vrijwilligers',
    'de nieuwe speeltuin',
    'de bibliotheek aan huis',
    'de sportvereniging en het nieuwe clubgebouw',
    'het dorpswinkeltje',
    'de basisschool met de moestuin',
  ],
  details: [
    'De dichtstbijzijnde supermarkt is {5-14} kilometer verder.',
    'De bus rijdt nog {2-6} keer per dag.',
    'De school telt nu {28-70} leerlingen.',
    'Wie geen auto heeft, komt nergens meer.',
    'Het dorpshuis zoekt {2-8} vrijwilligers.',
  ],
  cores: {
    onbekend: [
      'Het dorpshuis {plek} is opgeknapt door vrijwilligers.',
      '{Iemand} vroeg naar de tijden van de buurtbus {plek}.',
      'Nieuwe speeltuin {plek} geopend, {40-150} kinderen.',
      'De bibliotheek {plek} houdt een proef met langere openingstijden.',
    ],
    onbehagen: [
      'Eerst de winkel, toen de bus, straks de school: men ziet het dorp {plek} leeglopen.',
      '{Iemand} {plek} is bang dat na de school ook het dorpshuis sluit.',
      'Zonder bus {plek} wordt de wereld klein, zegt {iemand}.',
      'Ouderen {plek} missen de winkel vooral als plek om elkaar te zien.',
    ],
    ongenoegen: [
      '{Iemand} kan {plek} niet meer pinnen en vindt dat de bank in gebreke blijft.',
      'Bus {plek} viel deze week {2-6} keer uit; {iemand} kwam te laat op {school|werk|een afspraak}.',
      '{Mensen} {plek} willen dat de basisschool open blijft.',
      'De huur van het dorpshuis {plek} is met {15-60} procent gestegen, klagen verenigingen.',
    ],
    onrust: [
      'Leerlingen en ouders {plek} vormden een lint rond de basisschool.',
      'Petitie voor het behoud van de buslijn {plek}: {180-1100} namen.',
      'Volle bus als protest: {30-90} mensen stapten {plek} samen in.',
    ],
    problematische_onrust: [
      'Buschauffeur bedreigd {plek} na weer een uitgevallen rit.',
      'Vernieling {plek} bij het gesloten zwembad.',
      'Een bestuurslid van het dorpshuis is {plek} geïntimideerd om de sluiting.',
    ],
  },
};
