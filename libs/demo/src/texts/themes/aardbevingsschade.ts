import type { ThemeTexts } from '../theme-texts';

export const AARDBEVINGSSCHADE: ThemeTexts = {
  issues: [
    'de afhandeling van aardbevingsschade',
    'scheuren in de muren door gaswinning',
    'het verschil in schadevergoeding tussen buren',
    'de versterking van huizen die stilligt',
    'het wachten op herstel van mijnbouwschade',
    'de waardedaling door aardbevingen',
    'de stapel rapporten over aardbevingsschade',
    'de grens van het aardbevingsgebied',
  ],
  good: [
    'de hulp bij het schadeformulier na een aardbeving',
    'de versterkte huizen',
    'het herstel van de aardbevingsschade',
    'de steunpunten voor gedupeerden van de gaswinning',
    'de vaste schadevergoeding voor aardbevingsschade',
  ],
  details: [
    'De schadeclaim voor de aardbeving loopt al {2-9} jaar.',
    'Er zijn {3-12} deskundigen langs geweest voor de scheuren.',
    'De overkant van de straat kreeg wel versterking.',
    'De scheuren in de gevel zijn opnieuw gegroeid.',
    'De vergoeding voor mijnbouwschade dekt het herstel niet.',
  ],
  cores: {
    onbekend: [
      'De versterking van {3-20} huizen {plek} is klaar en bewoners zijn blij.',
      '{Iemand} vroeg {plek} om hulp bij een melding van aardbevingsschade.',
      'Herstel van aardbevingsschade aan het kerkgebouw {plek} afgerond.',
      'Inloopuur over schade door gaswinning {plek}, {6-28} bezoekers, nuttig.',
    ],
    onbehagen: [
      'Bij elke trilling denkt {iemand} {plek} aan een nieuwe aardbeving.',
      'Na al die jaren schade door gaswinning is {plek} de fut eruit.',
      '{Mensen} {plek} zijn moe van het aardbevingsdossier.',
      'Een huis met scheuren voelt {plek} niet meer als thuis.',
    ],
    ongenoegen: [
      '{Iemand} kreeg {plek} voor dezelfde aardbevingsschade minder dan de buren en wil uitleg.',
      'De versterking {plek} is weer {zes maanden|een jaar|twee jaar} uitgesteld, klaagt {iemand}.',
      'Schaderapport {plek} noemt scheuren geen mijnbouwschade; {iemand} gaat in bezwaar.',
      '{Mensen} {plek} willen één regeling voor aardbevingsschade.',
    ],
    onrust: [
      'Gedupeerden van de gaswinning kwamen {plek} met {30-160} mensen bijeen op het plein.',
      '{Mensen} {plek} stuurden samen {40-160} brieven over aardbevingsschade.',
      'Huizen met scheuren {plek} kregen een protestbord over de schadeafhandeling.',
    ],
    problematische_onrust: [
      'Schade-expert {plek} bedreigd bij een bezoek over aardbevingsschade.',
      'Medewerker van het schadeloket {plek} geïntimideerd om een aardbevingsclaim.',
      'Ruit ingegooid {plek} bij het steunpunt voor aardbevingsschade.',
    ],
  },
};
