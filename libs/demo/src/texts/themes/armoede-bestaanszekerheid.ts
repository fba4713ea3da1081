import type { ThemeTexts } from '../theme-texts';

export const ARMOEDE_BESTAANSZEKERHEID: ThemeTexts = {
  issues: [
    'schulden bij jonge gezinnen',
    'de regels voor de toeslagen',
    'de terugvordering van een uitkering',
    'de prijzen van boodschappen',
    'rondkomen van een kleine AOW',
    'het aanvragen van bijzondere bijstand',
    'de drempel naar de voedselbank',
    'armoede achter de voordeur',
    'het minimabeleid dat niemand snapt',
  ],
  good: [
    'de formulierenhulp',
    'het meedoenbudget voor minima',
    'de voedselbank en de vele giften',
    'de budgetcoach',
    'het gratis sporten voor kinderen met weinig geld',
    'de energiecoach die hielp besparen',
  ],
  details: [
    'Na de vaste lasten blijft {30-90} euro per week over.',
    'De aanvraag voor bijstand ligt er al {5-14} weken.',
    'De voedselbank telt {6-30} nieuwe gezinnen.',
    'Schaamte houdt mensen weg bij de schuldhulp.',
    'Werkenden met weinig loon vallen net buiten de regeling.',
  ],
  cores: {
    onbekend: [
      'De voedselbank {plek} kreeg {20-120} kratten van {verenigingen|kerken|ondernemers}.',
      '{Iemand} vroeg {plek} naar de regeling voor minima.',
      'Formulierenbrigade {plek} hielp {5-25} mensen met toeslagen.',
      'Ruilkast met kleding voor gezinnen met weinig geld {plek} loopt goed.',
    ],
    onbehagen: [
      'Werken loont niet meer, zegt {iemand} {plek} die net rondkomt.',
      'Armoede is er {plek} wel, maar niemand praat erover.',
      '{Mensen} {plek} leven van dag tot dag met schulden.',
      '{Iemand} {plek} ziet op tegen elke envelop door de schulden.',
    ],
    ongenoegen: [
      '{Iemand} moet {plek} {400-2600} euro toeslag terugbetalen en begrijpt niet waarom.',
      'Aanvraag bijzondere bijstand {plek} afgewezen; {iemand} eist uitleg.',
      'Net te veel inkomen voor hulp en te weinig om rond te komen, klaagt {iemand} {plek}.',
      '{Mensen} {plek} vinden de schuldhulp te traag.',
    ],
    onrust: [
      '{Mensen} met een uitkering {plek} organiseerden een stille actie voor bestaanszekerheid.',
      'Petitie {plek} voor een hogere energietoeslag.',
      'Vrijwilligers van de voedselbank {plek} zamelden handtekeningen in tegen armoede.',
    ],
    problematische_onrust: [
      'Medewerker bedreigd {plek} na een stopgezette uitkering.',
      'Een consulent van de bijstand is {plek} thuis opgezocht en geïntimideerd.',
      'Deurwaarder {plek} bedreigd bij een bezoek over schulden.',
    ],
  },
  seasonal: {
    months: [10, 11, 12, 1, 2, 3],
    issues: [
      'de hoge energierekening',
      'stookkosten in slecht geïsoleerde huizen',
      'de verwarming die uit blijft door geldgebrek',
    ],
  },
};
