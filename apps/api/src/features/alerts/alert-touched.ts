import type { Touching } from '../../platform/live/touched';

/** What screens must look at again after an alert was raised or moved on: the alerts, nothing else. */
export const ALERT_TOUCHED: Touching = {
  kernen: [],
  themes: [],
  days: [],
  signals: [],
  alerts: true,
  everything: false,
};
