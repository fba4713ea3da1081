import type { ThemeTexts } from '../theme-texts';

export const ASIELOPVANG: ThemeTexts = {
  issues: [
    'de komst van een azc',
    'de opvang van asielzoekers',
    'de plek die genoemd wordt voor asielopvang',
    'het aantal asielzoekers in de noodopvang',
    'woningen die naar statushouders gaan',
    'de duur van de opvang van vluchtelingen',
    'de crisisopvang in een sporthal',
    'het azc-plan en wat er nog te kiezen valt',
    'de spreiding van asielopvang over de dorpen',
  ],
  good: [
    'de taalles voor statushouders',
    'de open dag bij de opvanglocatie',
    'vrijwilligerswerk op het azc',
    'de opvang van Oekraïense gezinnen',
    'de kennismaking met nieuwe statushouders',
    'het buddyproject voor vluchtelingen',
  ],
  details: [
    'Het gaat om een opvang voor {40-300} mensen.',
    'De brief over de asielopvang kwam pas {wanneer} binnen.',
    'Men vraagt hoe lang het azc zou blijven.',
    'Over de begeleiding in de opvang is nog weinig bekend.',
    'De afstand tussen de opvang en de huizen is klein.',
  ],
  cores: {
    onbekend: [
      'Statushouders hielpen {plek} mee met {de voorjaarsschoonmaak|het opruimen van zwerfvuil|het koken voor buren}; dat viel goed.',
      '{Mensen} verzamelen {plek} {winterkleding|fietsen|speelgoed} voor de asielopvang.',
      '{Iemand} wil taalmaatje worden van een statushouder {plek}.',
      'Bezoek aan de opvanglocatie {plek} met {8-30} buren, goede gesprekken.',
    ],
    onbehagen: [
      'Wat betekent een azc voor een klein dorp, vraagt men zich {plek} {stil|bezorgd|hardop} af.',
      '{Iemand} is niet tegen asielzoekers, maar wel onzeker over wat er {plek} gaat veranderen.',
      'Bij de naam azc zakt {plek} de stemming.',
      '{Mensen} {plek} zijn bang dat opvang en dorp langs elkaar heen gaan leven.',
    ],
    ongenoegen: [
      'Waarom weer {plek} een azc en niet in een grotere plaats, wil {iemand} weten.',
      '{Mensen} {plek} hoorden uit de krant dat er asielopvang komt en zijn daar boos over.',
      'Boosheid {plek}: eerst zou de noodopvang een half jaar blijven, nu {twee|drie|vier} jaar.',
      '{Iemand} wacht al {5-14} jaar op een huis en snapt niet dat statushouders {plek} voorgaan.',
    ],
    onrust: [
      'Stil protest {plek} tegen het azc, met {30-250} deelnemers en zelfgemaakte borden.',
      '{Mensen} {plek} bieden een petitie aan tegen de asielopvang.',
      'Actiegroep voor en actiegroep tegen het azc stonden {plek} tegenover elkaar, zonder incidenten.',
    ],
    problematische_onrust: [
      'Ruiten ingegooid {plek} bij het pand dat genoemd is voor asielopvang.',
      'Een wethouder is {plek} bedreigd om het azc.',
      'Medewerkers van de opvang zijn {plek} geïntimideerd.',
    ],
  },
};
