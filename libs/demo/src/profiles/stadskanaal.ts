import { DEFAULT_PROFILE, type Profile } from '../profile';

/** Little visible unrest and more resignation: people who dropped out rather than people who march. */
export const STADSKANAAL: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.2,
  kinds: { bijeenkomst: 0.15, melding: 0.45, online: 0.4 },
  themes: {
    desinformatie_sociale_media: 14,
    asielopvang: 15,
    armoede_bestaanszekerheid: 10,
    zorg: 10,
    aardbevingsschade: 2,
  },
  phases: { onbehagen: 1.7, onrust: 0.4, problematische_onrust: 0.5 },
  kernWeights: { WP3074: 15, WP3075: 6, WP3076: 3, WP3077: 2, WP3079: 1, WP3078: 0.6 },
  kernThemes: { WP3074: { asielopvang: 1.4 } },
  seasons: [],
  issues: {
    asielopvang: ['de opvang van Oekraïners in een leeg gebouw'],
    desinformatie_sociale_media: ['een gerucht over de opvang dat rondgaat op sociale media'],
  },
};
