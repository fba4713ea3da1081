import { DEFAULT_PROFILE, type Profile } from '../profile';

export const HOUTEN: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.5,
  kinds: { bijeenkomst: 0.2, melding: 0.35, online: 0.45 },
  themes: {
    asielopvang: 18,
    desinformatie_sociale_media: 7,
    wonen_ruimte: 13,
    wind_zonne_energie: 9,
    landbouw_stikstof: 3,
  },
  phases: { onrust: 1.2 },
  kernWeights: { WP2053: 30, WP2056: 3.2, WP2054: 1.8, WP2055: 1 },
  kernThemes: {
    WP2056: { landbouw_stikstof: 3 },
    WP2054: { verkeer_transporthinder: 1.8 },
  },
  seasons: [],
  issues: {
    asielopvang: ['de harde toon rond de plannen voor een azc'],
    wonen_ruimte: ['de nieuwbouw aan de rand van het groen'],
  },
};
