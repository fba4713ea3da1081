import {
  DRIVER_IDS,
  PHASE_IDS,
  ROLE_IDS,
  SOURCE_KIND_IDS,
  THEME_IDS,
} from '@poolshoogte/vocabulary';
import { z } from 'zod';

/** CBS municipality code, e.g. `GM1911`. */
export const MunicipalityCode = z.string().regex(/^GM\d{4}$/);

/** BAG woonplaats code of a kern, e.g. `WP1895`. */
export const KernCode = z.string().regex(/^WP\d{4}$/);

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`; days that do not exist are refused. */
export const Day = z.iso.date();

/** A moment in UTC, ISO 8601. */
export const Moment = z.iso.datetime({ offset: true });

export const ThemeId = z.enum(THEME_IDS);
export const DriverId = z.enum(DRIVER_IDS);
export const PhaseId = z.enum(PHASE_IDS);
export const SourceKindId = z.enum(SOURCE_KIND_IDS);
export const RoleId = z.enum(ROLE_IDS);

/** A count of signals: whole, never negative. */
export const Count = z.int().min(0);

/**
 * Distance from what is normal here, as rarity: 0 is normal, +1 a few times a year, +2 about once
 * a year, +3 once in three years or rarer; -1 and -2 below normal. `null`: no normal known yet.
 */
export const Deviation = z
  .union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
  .nullable();
export type Deviation = z.infer<typeof Deviation>;

/** The usual range of a count, both ends included; `null` while there is too little history. */
export const Expected = z.object({ lo: Count, hi: Count }).nullable();
export type Expected = z.infer<typeof Expected>;

/** The longest text of one signal, in UTF-16 code units. */
export const SIGNAL_TEXT_MAX = 5_000;
