import type { ThemeId } from '@poolshoogte/vocabulary';
import type { ThemeTexts } from '../theme-texts';
import { AARDBEVINGSSCHADE } from './aardbevingsschade';
import { ARMOEDE_BESTAANSZEKERHEID } from './armoede-bestaanszekerheid';
import { ASIELOPVANG } from './asielopvang';
import { BESCHERMD_WONEN } from './beschermd-wonen';
import { DESINFORMATIE_SOCIALE_MEDIA } from './desinformatie-sociale-media';
import { HOOGSPANNING_DATACENTERS } from './hoogspanning-datacenters';
import { LANDBOUW_STIKSTOF } from './landbouw-stikstof';
import { OVERHEIDSVERTROUWEN_PARTICIPATIE } from './overheidsvertrouwen-participatie';
import { TRADITIES_IDENTITEIT } from './tradities-identiteit';
import { VEILIGHEID_OVERLAST } from './veiligheid-overlast';
import { VERKEER_TRANSPORTHINDER } from './verkeer-transporthinder';
import { VOORZIENINGEN } from './voorzieningen';
import { WIND_ZONNE_ENERGIE } from './wind-zonne-energie';
import { WITHOUT_THEME } from './without-theme';
import { WONEN_RUIMTE } from './wonen-ruimte';
import { ZORG } from './zorg';

export { WITHOUT_THEME };

/** The words of every theme. */
export const THEME_TEXTS: Readonly<Record<ThemeId, ThemeTexts>> = {
  asielopvang: ASIELOPVANG,
  wind_zonne_energie: WIND_ZONNE_ENERGIE,
  landbouw_stikstof: LANDBOUW_STIKSTOF,
  wonen_ruimte: WONEN_RUIMTE,
  hoogspanning_datacenters: HOOGSPANNING_DATACENTERS,
  verkeer_transporthinder: VERKEER_TRANSPORTHINDER,
  veiligheid_overlast: VEILIGHEID_OVERLAST,
  tradities_identiteit: TRADITIES_IDENTITEIT,
  voorzieningen: VOORZIENINGEN,
  armoede_bestaanszekerheid: ARMOEDE_BESTAANSZEKERHEID,
  zorg: ZORG,
  overheidsvertrouwen_participatie: OVERHEIDSVERTROUWEN_PARTICIPATIE,
  aardbevingsschade: AARDBEVINGSSCHADE,
  beschermd_wonen: BESCHERMD_WONEN,
  desinformatie_sociale_media: DESINFORMATIE_SOCIALE_MEDIA,
};
