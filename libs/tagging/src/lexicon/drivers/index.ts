import type { DriverId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';
import { BEDREIGDE_IDENTITEIT } from './bedreigde-identiteit';
import { BOTSENDE_BESTUURSLAGEN } from './botsende-bestuurslagen';
import { GEBREK_AAN_GRIP } from './gebrek-aan-grip';
import { ONEERLIJKHEID } from './oneerlijkheid';
import { VERRUWING } from './verruwing';

export const DRIVER_LEXICONS: readonly Lexicon<DriverId>[] = [
  GEBREK_AAN_GRIP,
  ONEERLIJKHEID,
  VERRUWING,
  BEDREIGDE_IDENTITEIT,
  BOTSENDE_BESTUURSLAGEN,
];
