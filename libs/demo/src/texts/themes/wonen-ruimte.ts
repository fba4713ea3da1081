import type { ThemeTexts } from '../theme-texts';

export const WONEN_RUIMTE: ThemeTexts = {
  issues: [
    'de wachttijd voor een huurwoning',
    'het gebrek aan starterswoningen',
    'een bouwplan dat te hoog wordt',
    'de vergunning voor een appartementengebouw',
    'de toewijzing van huurwoningen',
    'jongeren die geen betaalbare woning vinden',
    'de leegstaande woningen van de corporatie',
    'het bestemmingsplan dat bouwen tegenhoudt',
    'achterstallig onderhoud aan huurwoningen',
    'het bouwen in het laatste stukje groen',
  ],
  good: [
    'de nieuwe starterswoningen',
    'het bouwplan met woningen voor ouderen',
    'de inrichting van het dorpsplein',
    'het collectief dat zelf huizen bouwt',
    'de opknapbeurt van de huurwoningen',
    'de woningen in het oude kerkgebouw',
  ],
  details: [
    'De wachttijd voor een huurwoning is {6-15} jaar.',
    'Het bouwplan telt {8-60} woningen.',
    'Eigen jeugd trekt weg omdat er geen huis is.',
    'De vergunning ligt nog ter inzage.',
    'Er zijn maar {1-4} woningen te koop in de kern.',
  ],
  cores: {
    onbekend: [
      'De eerste sleutels van de nieuwe woningen {plek} zijn uitgereikt.',
      '{Iemand} vroeg naar de inschrijving voor een huurwoning {plek}.',
      'Bouwplan {plek} bekeken met {10-45} belangstellenden, vooral vragen over parkeren.',
      'Verbouwing van de oude boerderij tot woningen {plek} krijgt lof.',
    ],
    onbehagen: [
      'Zonder betaalbare woningen loopt het dorp leeg, zegt {iemand} {plek}.',
      'De kinderen vinden {plek} geen woning en komen niet meer terug, zegt men.',
      'Een huis kopen {plek} is voor gewone mensen voorbij, is het gevoel.',
      'Woningnood drukt {plek} op de stemming van jonge mensen.',
    ],
    ongenoegen: [
      '{Iemand} staat {8-14} jaar ingeschreven en krijgt {plek} weer geen huurwoning.',
      'Vergunning voor een klein bouwplan {plek} duurt al {2-6} jaar; {iemand} is het zat.',
      'De corporatie repareert {plek} de schimmel in huurwoningen niet.',
      'Nieuwbouw {plek} gaat naar mensen van buiten, klaagt {iemand}.',
    ],
    onrust: [
      'Jongeren kampeerden {plek} op een bouwkavel uit protest tegen de woningnood.',
      '{Mensen} overhandigen {plek} {90-600} handtekeningen tegen het bouwplan.',
      'Spandoek {plek}: eerst woningen voor de eigen jeugd.',
    ],
    problematische_onrust: [
      'Een ontwikkelaar is {plek} bedreigd tijdens de discussie over het bouwplan.',
      'Bouwhekken van de nieuwe woningen {plek} omgetrokken en materiaal in brand gestoken.',
      'Intimidatie {plek} van buren die vóór het bouwplan zijn.',
    ],
  },
};
