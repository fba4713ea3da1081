import { DEFAULT_PROFILE, type Profile } from '../profile';
import { DINKELLAND } from './dinkelland';
import { EIJSDEN_MARGRATEN } from './eijsden-margraten';
import { HOLLANDS_KROON } from './hollands-kroon';
import { HOUTEN } from './houten';
import { LEUDAL } from './leudal';
import { MOOK_EN_MIDDELAAR } from './mook-en-middelaar';
import { OLDAMBT } from './oldambt';
import { STADSKANAAL } from './stadskanaal';
import { STAPHORST } from './staphorst';
import { SUDWEST_FRYSLAN } from './sudwest-fryslan';
import { URK } from './urk';

/** Demo data by CBS municipality code; the invented mix follows the questions the places brought in. */
const PROFILES: Readonly<Record<string, Profile>> = {
  GM0037: STADSKANAAL,
  GM0180: STAPHORST,
  GM0184: URK,
  GM0321: HOUTEN,
  GM0944: MOOK_EN_MIDDELAAR,
  GM1640: LEUDAL,
  GM1774: DINKELLAND,
  GM1895: OLDAMBT,
  GM1900: SUDWEST_FRYSLAN,
  GM1903: EIJSDEN_MARGRATEN,
  GM1911: HOLLANDS_KROON,
};

/** The profile of a municipality; an unknown code gets the default one. */
export function profileOf(municipalityCode: string): Profile {
  return PROFILES[municipalityCode] ?? DEFAULT_PROFILE;
}

/** Whether this library has a profile of its own for the municipality. */
export function hasOwnProfile(municipalityCode: string): boolean {
  return municipalityCode in PROFILES;
}
