import type { ThemeTexts } from '../theme-texts';

export const WIND_ZONNE_ENERGIE: ThemeTexts = {
  issues: [
    'de windmolens dicht bij de huizen',
    'de slagschaduw van de windmolens',
    'het geluid van windturbines in de nacht',
    'een zonneveld op goede landbouwgrond',
    'de opbrengst van het windpark die elders terechtkomt',
    'de kosten van het warmtenet',
    'de plannen voor een zonnepark langs het spoor',
    'de tiphoogte van de nieuwe windturbines',
    'de biomassacentrale en de rook daarvan',
  ],
  good: [
    'zonnepanelen op het dak van de vereniging',
    'de energiecoöperatie',
    'de uitleg over het warmtenet',
    'het dorpsfonds van het windpark',
    'het inkoopinitiatief voor zonnepanelen',
    'de rondleiding bij de windmolens',
  ],
  details: [
    'De turbines komen op {400-900} meter van de eerste woning.',
    'Het zonneveld beslaat ongeveer {6-40} hectare.',
    'Men wil weten wie verdient aan de windmolens.',
    'Het gezoem van de turbine is vooral bij {westenwind|oostenwind|stil weer} te horen.',
    'Een onafhankelijke meting van het geluid van de windmolens ontbreekt.',
  ],
  cores: {
    onbekend: [
      'De energiecoöperatie {plek} heeft {12-90} nieuwe leden, vooral door zonnepanelen.',
      '{Iemand} vroeg {plek} hoe je meedoet met de postcoderegeling voor zonne-energie.',
      'Excursie naar het windpark georganiseerd {plek}, {8-40} enthousiaste deelnemers.',
      'Subsidie voor zonnepanelen op de kantine {plek} is rond.',
    ],
    onbehagen: [
      'Het uitzicht verandert voorgoed door windmolens, zegt {iemand} {plek} met een zucht.',
      'Met nog een zonnepark erbij blijft er {plek} weinig land over, is de zorg.',
      'Energietransitie prima, maar wat blijft er {plek} over van de horizon met al die turbines.',
      '{Mensen} {plek} vragen zich af of zij naast windturbines nog wel gezond wonen.',
    ],
    ongenoegen: [
      '{Iemand} slaapt {plek} slecht door het geluid van de windmolens en wil een meting.',
      '{Mensen} {plek} willen dat de windturbines {in de nacht|bij slagschaduw} worden stilgezet.',
      'De compensatie voor het windpark is {plek} te laag, vinden omwonenden.',
      'Het warmtenet is {plek} duurder dan beloofd, klaagt {iemand}.',
    ],
    onrust: [
      'Protestwandeling {plek} tegen de windmolens, {40-220} mensen liepen mee.',
      'Borden met "geen windturbines" staan nu {plek} bij {15-70} huizen.',
      'Handtekeningen tegen het zonnepark {plek} overhandigd.',
    ],
    problematische_onrust: [
      'Een grondeigenaar is {plek} bedreigd om zijn contract voor windmolens.',
      'Bouwketen van het windpark vernield {plek}.',
      'Zonnepanelen {plek} met opzet kapotgeslagen tijdens het conflict over het zonneveld.',
    ],
  },
};
