import type { ThemeTexts } from '../theme-texts';

export const DESINFORMATIE_SOCIALE_MEDIA: ThemeTexts = {
  issues: [
    'nepnieuws in de openbare dorpsgroep',
    'een gerucht op sociale media',
    'onjuiste berichten in groepsapps',
    'desinformatie die snel rondgaat',
    'complotverhalen op sociale media',
    'de harde toon op sociale media',
    'een nepaccount dat berichten verspreidt',
    'misleidende filmpjes op sociale media',
  ],
  good: [
    'de les over nepnieuws',
    'de snelle uitleg tegen een gerucht op sociale media',
    'de cursus mediawijsheid',
    'de huisregels tegen nepnieuws in de dorpsgroep',
    'het feitenoverzicht tegen desinformatie',
  ],
  details: [
    'Het gerucht is {40-600} keer gedeeld.',
    'De beheerder haalde het onjuiste bericht weg.',
    'Het onjuiste bericht komt van een nepaccount.',
    'De rectificatie werd nauwelijks gelezen op sociale media.',
    'Wie het gerucht tegenspreekt, krijgt bakken kritiek.',
  ],
  cores: {
    onbekend: [
      'Het gerucht {plek} is rechtgezet met een kort bericht op sociale media; daarna rustig.',
      'Les mediawijsheid {plek} voor {12-40} deelnemers over nepnieuws.',
      '{Iemand} vroeg {plek} of een bericht op sociale media klopt; het was onjuist en dat is uitgelegd.',
      'Beheerders van de dorpsgroep {plek} maakten huisregels tegen nepnieuws.',
    ],
    onbehagen: [
      'Je weet {plek} niet meer welk nieuws je kunt geloven door al die berichten op sociale media.',
      '{Iemand} {plek} leest alleen nog sociale media en gelooft de krant niet meer.',
      'Geruchten {plek} maken buren wantrouwig.',
      'Ouders {plek} maken zich zorgen over wat kinderen aan desinformatie online zien.',
    ],
    ongenoegen: [
      '{Iemand} wil dat de gemeente het nepnieuws {plek} tegenspreekt.',
      'Ondernemer {plek} heeft last van een onjuist bericht op sociale media en vraagt hulp.',
      '{Mensen} {plek} zijn boos over een vals gerucht in de groepsapp.',
      'Waarom grijpt niemand in bij desinformatie {plek}, vraagt {iemand}.',
    ],
    onrust: [
      'Door een gerucht op sociale media kwamen {20-120} mensen {plek} naar het plein.',
      'Oproep op sociale media {plek} om massaal te komen, op grond van een onjuist bericht.',
      '{Mensen} {plek} tekenen een petitie die op nepnieuws berust.',
    ],
    problematische_onrust: [
      'Na een vals gerucht op sociale media is {plek} iemand bedreigd.',
      'Een filmpje met desinformatie leidde {plek} tot bedreigingen.',
      'Nepaccount {plek} roept op sociale media op tot geweld; gemeld bij de politie.',
    ],
  },
};
