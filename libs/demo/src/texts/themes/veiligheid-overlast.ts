import type { ThemeTexts } from '../theme-texts';

export const VEILIGHEID_OVERLAST: ThemeTexts = {
  issues: [
    'overlast van hangjongeren',
    'vernielingen in het park',
    'drugshandel op de parkeerplaats',
    'geluidsoverlast in de nacht',
    'inbraken in schuurtjes',
    'het gebrek aan politie op straat',
    'handhaving die niet komt',
    'intimiderend gedrag op straat',
    'dumpingen van drugsafval in het buitengebied',
    'crossbrommers die overlast geven',
  ],
  good: [
    'de buurtpreventie',
    'de nieuwe wijkagent',
    'de jongerenwerker op straat',
    'de gezamenlijke schouw met politie',
    'de voorlichting over inbraakpreventie',
    'de afspraken met jongeren over het pleintje',
  ],
  details: [
    'De politie kwam pas na {30-90} minuten.',
    'Het gebeurt vooral op {vrijdagavond|zaterdagavond|doordeweekse avonden}.',
    'Er liggen lege lachgasflessen en blikjes.',
    'Een handhaver is {sinds} niet gezien.',
    'De schade door vandalisme is ongeveer {200-2400} euro.',
  ],
  cores: {
    onbekend: [
      'De buurtpreventie {plek} liep {wanneer} een rustige ronde.',
      '{Iemand} vroeg {plek} naar het spreekuur van de wijkagent.',
      'Jongeren {plek} ruimden zelf hun hangplek op, complimenten van de handhaver.',
      'Voorlichting van de politie {plek} over inbraken, {15-60} bezoekers.',
    ],
    onbehagen: [
      'Ouderen {plek} gaan in het donker niet meer over straat, het voelt onveilig.',
      '{Iemand} zegt dat het {plek} vroeger veiliger was.',
      'Na de inbraken slaapt men {plek} slecht.',
      'Niemand durft {plek} nog iemand aan te spreken op overlast.',
    ],
    ongenoegen: [
      '{Iemand} meldt {plek} voor de {derde|vierde|vijfde} keer overlast en ziet geen handhaving.',
      'Wij betalen belasting en de politie komt niet, zegt {iemand} {plek}.',
      '{Mensen} {plek} willen cameratoezicht tegen de vernielingen.',
      'Drugsdealers rijden {plek} af en aan; {iemand} wil dat de politie optreedt.',
    ],
    onrust: [
      'Buren {plek} lopen nu elke avond zelf patrouille tegen inbraken.',
      'Bewoners verzamelden zich {plek} uit protest tegen de overlast.',
      '{60-400} handtekeningen {plek} voor meer politie.',
    ],
    problematische_onrust: [
      'Handhavers {plek} bekogeld met vuurwerk.',
      'Groep jongeren bedreigde {plek} een buurtbewoner na een opmerking over overlast.',
      'Auto in brand gestoken {plek}; de politie onderzoekt een conflict.',
      'Politie {plek} belaagd bij het ingrijpen in een vechtpartij.',
    ],
  },
  seasonal: {
    months: [12, 1],
    issues: [
      'knalvuurwerk tot diep in de nacht',
      'vuurwerkbommen en vernielde afvalbakken',
      'illegaal vuurwerk op het plein',
    ],
  },
};
