import { z } from 'zod';
import { Count, Day, KernCode, Moment, MunicipalityCode, ThemeId } from '../primitives';
import { AlertOutcome } from './alerts';

/** When alerts are raised in one municipality. */
export const AlertSettings = z.object({
  /** False alarms that a kern may give in a year. */
  falsePerKernYear: z.number().min(0.1).max(12),
  /** With fewer signals in the window nothing is raised. */
  minimumSignals: z.int().min(3).max(20),
});
export type AlertSettings = z.infer<typeof AlertSettings>;

export const DEFAULT_ALERT_SETTINGS: AlertSettings = { falsePerKernYear: 1, minimumSignals: 3 };

/** GET /v1/alert-settings?municipality= */
export const AlertSettingsAnswer = z.object({
  settings: AlertSettings,
  /** Scores from which on an alert is raised, from simulation; re-estimated now and then. */
  thresholds: z.object({ watch: z.number().min(0), act: z.number().min(0) }),
  estimatedAt: Moment.nullable(),
  /** Version to change it on; 0: never changed. */
  version: z.int().min(0),
  engineVersion: z.string(),
});
export type AlertSettingsAnswer = z.infer<typeof AlertSettingsAnswer>;

/** POST /v1/alert-settings/back-test. Changes nothing. */
export const BackTestRequest = z.strictObject({
  municipality: MunicipalityCode,
  settings: AlertSettings,
});
export type BackTestRequest = z.infer<typeof BackTestRequest>;

/** What a setting would have raised on the own history. */
export const BackTest = z.object({
  settings: AlertSettings,
  /** The days that were replayed; the first weeks only teach what is normal. `null`: too little history. */
  firstDay: Day.nullable(),
  lastDay: Day,
  /** Years of kernen that were replayed. */
  kernYears: z.number().min(0),
  raised: Count,
  raisedPerKernYear: z.number().min(0).nullable(),
  /** By known outcomes of real alerts on the same place, theme and days. */
  proved: Count,
  false: Count,
  unclear: Count,
  /** Nobody ever said. */
  unknown: Count,
  /** What people had called true and this would not have raised. */
  missed: Count,
  /** Newest first, at most two hundred. */
  episodes: z
    .array(
      z.object({
        kern: KernCode.nullable(),
        /** `null`: all themes together. */
        theme: ThemeId.nullable(),
        raisedOn: Day,
        lastOn: Day,
        peakScore: z.number().min(0),
        /** From the day it was raised to the last day. */
        seen: Count,
        expected: z.number().min(0),
        outcome: AlertOutcome.nullable(),
      }),
    )
    .max(200),
  /** Names this answer: a change of settings says which back-test it was seen with. */
  token: z.string().max(64),
});
export type BackTest = z.infer<typeof BackTest>;

/** PUT /v1/alert-settings?municipality=. Refused without the back-test of the same settings. */
export const ChangeAlertSettings = z.strictObject({
  version: z.int().min(0),
  settings: AlertSettings,
  backTest: z.string().max(64),
});
export type ChangeAlertSettings = z.infer<typeof ChangeAlertSettings>;
