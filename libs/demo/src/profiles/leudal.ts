import { DEFAULT_PROFILE, type Profile } from '../profile';

/** Logs least per inhabitant of all: a third of the most diligent municipality. */
export const LEUDAL: Profile = {
  ...DEFAULT_PROFILE,
  effort: 0.62,
  themes: {
    overheidsvertrouwen_participatie: 13,
    veiligheid_overlast: 11,
    landbouw_stikstof: 11,
    asielopvang: 9,
  },
  phases: { onbehagen: 1.3 },
  kernWeights: {
    WP2947: 6,
    WP2955: 4.5,
    WP2944: 4.5,
    WP2948: 4,
    WP2952: 3.5,
    WP2950: 2.5,
    WP2940: 2.5,
    WP2949: 3,
    WP2943: 2,
  },
  kernThemes: {},
  seasons: [{ theme: 'tradities_identiteit', from: '02-01', to: '02-28', factor: 2.6 }],
  issues: {
    tradities_identiteit: ['de schutterij en het dorpsfeest', 'de carnavalsoptocht door de kern'],
    landbouw_stikstof: ['de uitbreiding van een varkensbedrijf aan de dorpsrand'],
  },
};
