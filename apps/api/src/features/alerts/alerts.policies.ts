import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';
import type { JobPolicy } from '../../platform/jobs/job';

const SEES = ['staff', 'mayor'] as const;

export const ALERT_POLICIES = {
  list: {
    name: 'alerts.list',
    what: 'Attenties van een gemeente zien, als lijst, in cijfers',
    who: SEES,
    of: IN_QUERY,
    logged: 'alerts_listed',
  },
  trackRecord: {
    name: 'alerts.track-record',
    what: 'Zien hoe vaak attenties terecht waren, in cijfers',
    who: [...SEES, 'administrator'],
    of: IN_QUERY,
  },
  get: {
    name: 'alerts.get',
    what: 'Eén attentie zien, met duiding en opvolging',
    who: SEES,
    of: IN_QUERY,
    logged: 'alert_opened',
  },
  see: {
    name: 'alerts.see',
    what: 'Van een attentie vastleggen dat zij is gezien',
    who: SEES,
    of: IN_QUERY,
    logged: 'alert_seen',
  },
  interpret: {
    name: 'alerts.interpret',
    what: 'Een attentie duiden',
    who: SEES,
    of: IN_QUERY,
    logged: 'alert_interpreted',
  },
  followUp: {
    name: 'alerts.follow-up',
    what: 'Opvolging van een attentie vastleggen',
    who: SEES,
    of: IN_QUERY,
    logged: 'alert_followed_up',
  },
  close: {
    name: 'alerts.close',
    what: 'Een attentie afsluiten als terecht, onterecht of onduidelijk',
    who: SEES,
    of: IN_QUERY,
    logged: 'alert_closed',
  },
  coverage: {
    name: 'alerts.coverage',
    what: 'Zien hoe goed naar elke kern wordt geluisterd en of elke bron nog binnenkomt, in cijfers',
    who: [...SEES, 'administrator'],
    of: IN_QUERY,
  },
  forecast: {
    name: 'alerts.forecast',
    what: 'De verwachting voor de komende veertien dagen zien, in cijfers',
    who: SEES,
    of: IN_QUERY,
  },
} as const satisfies Record<string, Policy>;

export const ALERT_SETTINGS_POLICIES = {
  get: {
    name: 'alert-settings.get',
    what: 'Zien wanneer er attenties komen',
    who: [...SEES, 'administrator'],
    of: IN_QUERY,
  },
  backTest: {
    name: 'alert-settings.back-test',
    what: 'Een instelling proberen op de eigen geschiedenis, in cijfers',
    who: ['administrator'],
    of: IN_BODY,
  },
  change: {
    name: 'alert-settings.change',
    what: 'Veranderen wanneer er attenties komen',
    who: ['administrator'],
    of: IN_QUERY,
    logged: 'alert_settings_changed',
  },
} as const satisfies Record<string, Policy>;

export const ALERT_JOBS = {
  changes: {
    name: 'alerts.changes',
    what: 'Beoordeelt tellingen die veranderden; leest aantallen, geen teksten',
  },
  night: {
    name: 'alerts.night',
    what: 'Beoordeelt elke nacht alle tellingen van alle gemeenten; leest aantallen, geen teksten',
  },
  calibrate: {
    name: 'alerts.calibrate',
    what: 'Schat vanaf welke score een attentie komt, uit nagebootste tellingen van elke gemeente',
  },
} as const satisfies Record<string, JobPolicy>;
