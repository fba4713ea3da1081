import type { ThemeTexts } from '../theme-texts';

export const ZORG: ThemeTexts = {
  issues: [
    'de huisarts die geen patiënten aanneemt',
    'de wachtlijst voor jeugdzorg',
    'het ziekenhuis dat een afdeling sluit',
    'de ouderenzorg aan huis',
    'de werkdruk in de thuiszorg',
    'de apotheek die vertrekt',
    'mantelzorgers die overbelast zijn',
    'de lange wachttijd in de ggz',
    'de aanrijtijd van de ambulance',
  ],
  good: [
    'de nieuwe huisartsenpraktijk',
    'de wijkverpleegkundige',
    'het zorgcafé voor mantelzorgers',
    'de dagbesteding voor ouderen',
    'de AED en de reanimatiecursus',
    'de thuiszorg en het vaste team',
  ],
  details: [
    'De wachttijd is {12-50} weken.',
    'De huisartsenpost ligt {15-40} minuten rijden.',
    'De mantelzorger is zelf {68-84} jaar.',
    'Er is geen vervanger voor de huisarts gevonden.',
    'Ouders bellen al {3-9} instanties voor jeugdhulp.',
  ],
  cores: {
    onbekend: [
      'Dank {plek} voor de wijkverpleegkundige die {elke dag|in het weekend|ook laat} komt.',
      '{Iemand} vroeg {plek} naar hulp bij het huishouden.',
      'Cursus reanimatie {plek}, {8-24} deelnemers.',
      'Mantelzorgers {plek} hadden een gezellige middag.',
    ],
    onbehagen: [
      'Oud worden {plek} zonder huisarts, daar maakt men zich zorgen over.',
      '{Iemand} {plek} is bang dat er straks geen thuiszorg meer is.',
      'Mantelzorgers {plek} houden het nog net vol.',
      'De zorg wordt {plek} steeds verder weg geregeld, verzucht {iemand}.',
    ],
    ongenoegen: [
      '{Iemand} vindt {plek} geen huisarts na de verhuizing en wil hulp.',
      'Kind wacht {20-50} weken op jeugdzorg; de ouders {plek} zijn radeloos en boos.',
      '{Mensen} {plek} willen dat de apotheek blijft.',
      'De thuiszorg kwam {plek} {2-5} keer niet opdagen, klaagt {iemand}.',
    ],
    onrust: [
      'Mars voor het behoud van het ziekenhuis, {40-300} mensen {plek} liepen mee.',
      'Petitie {plek} om de huisarts te houden.',
      'Zorgmedewerkers {plek} voerden actie voor de ouderenzorg.',
    ],
    problematische_onrust: [
      'Huisartsassistente bedreigd {plek} aan de telefoon.',
      'Jeugdzorgmedewerker {plek} geïntimideerd bij een huisbezoek.',
      'Ambulance gehinderd en zorgpersoneel bedreigd {plek}.',
    ],
  },
};
