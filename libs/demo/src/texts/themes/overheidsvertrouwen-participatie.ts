import type { ThemeTexts } from '../theme-texts';

export const OVERHEIDSVERTROUWEN_PARTICIPATIE: ThemeTexts = {
  issues: [
    'het gevoel niet gehoord te worden door de gemeente',
    'inspraak waar niets mee gebeurt',
    'beloften van de gemeente die niet zijn nagekomen',
    'besluiten die al vaststaan voor de inspraakavond',
    'brieven van de gemeente die niemand begrijpt',
    'het wantrouwen in de politiek',
    'een participatietraject zonder terugkoppeling',
    'het uitblijven van antwoord van de gemeente',
    'bestuurders die alleen komen als het misgaat',
  ],
  good: [
    'de inspraakavond',
    'het dorpsplan dat inwoners zelf schreven',
    'het burgerberaad',
    'het spreekuur van de wethouder',
    'de terugkoppeling van de gemeente',
    'het meedenken in de klankbordgroep',
  ],
  details: [
    'Op een brief aan de gemeente kwam na {5-14} weken nog geen antwoord.',
    'De inspraak telde {12-80} reacties en geen daarvan kwam terug in het besluit.',
    'Men wil vooraf weten waar inwoners invloed op hebben.',
    'De wethouder beloofde {vorig jaar|in het voorjaar} terug te komen.',
    'Het raadsbesluit was voor velen een verrassing.',
  ],
  cores: {
    onbekend: [
      'De wethouder kwam {plek} langs, goede terugkoppeling over het dorpsplan.',
      '{Iemand} wil {plek} meedoen in de klankbordgroep.',
      'Inspraakavond {plek}, {15-70} aanwezigen, constructief.',
      'Dorpsbelang {plek} is tevreden over de samenwerking met de gemeente.',
    ],
    onbehagen: [
      'Ze doen toch wat ze willen, hoor je {plek} over de gemeente.',
      'Het vertrouwen in de politiek is {plek} ver te zoeken.',
      '{Iemand} {plek} gaat niet meer stemmen, het maakt toch niet uit.',
      'Inwoners {plek} haken af: meepraten met de gemeente heeft geen zin, zeggen zij.',
    ],
    ongenoegen: [
      '{Iemand} schreef {plek} {3-8} brieven aan de gemeente en kreeg geen antwoord.',
      'Wij zijn {plek} niet gehoord in de inspraak, zegt {iemand}.',
      '{Mensen} {plek} eisen dat de gemeente haar belofte nakomt.',
      'Het besluit was al genomen, de inspraak {plek} was voor de vorm, zegt {iemand}.',
    ],
    onrust: [
      '{Mensen} bezochten {plek} met een grote groep de raadsvergadering omdat zij zich niet gehoord voelen.',
      'Inwoners vragen met {200-1200} handtekeningen {plek} om een referendum.',
      'Stoelen bleven {plek} bewust leeg bij de inspraakavond, uit protest.',
    ],
    problematische_onrust: [
      'Wethouder {plek} bedreigd na een raadsbesluit.',
      'Inspraakavond {plek} stilgelegd; ambtenaren van de gemeente werden geïntimideerd.',
      'Raadsleden {plek} thuis lastiggevallen na een besluit zonder draagvlak.',
    ],
  },
};
