import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';
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
import { WONEN_RUIMTE } from './wonen-ruimte';
import { ZORG } from './zorg';

export const THEME_LEXICONS: readonly Lexicon<ThemeId>[] = [
  ASIELOPVANG,
  WIND_ZONNE_ENERGIE,
  LANDBOUW_STIKSTOF,
  WONEN_RUIMTE,
  HOOGSPANNING_DATACENTERS,
  VERKEER_TRANSPORTHINDER,
  VEILIGHEID_OVERLAST,
  TRADITIES_IDENTITEIT,
  VOORZIENINGEN,
  ARMOEDE_BESTAANSZEKERHEID,
  ZORG,
  OVERHEIDSVERTROUWEN_PARTICIPATIE,
  AARDBEVINGSSCHADE,
  BESCHERMD_WONEN,
  DESINFORMATIE_SOCIALE_MEDIA,
];
