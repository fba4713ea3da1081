import { counter, gauge, histogram } from '../../../platform/observability/registry';

const LAG_BUCKETS = [1, 2, 5, 10, 30, 60, 300, 1_800];

const lag = histogram(
  'alert_scoring_lag_seconds',
  'From storing the oldest change to having it in the scores.',
  LAG_BUCKETS,
);
const scored = counter('alert_series_scored_total', 'Series that this process judged.');
const raised = counter('alerts_raised_total', 'Alerts that this process raised.');

let nightAt: number | null = null;
gauge(
  'alert_night_age_seconds',
  'Since this process last ended a night run well; left out when it never did.',
  (each) => {
    each.remove();
    if (nightAt !== null) each.set((Date.now() - nightAt) / 1_000);
  },
);

/** @param since when the oldest change was stored; `null`: not known any more */
export function observeScoring(work: { series: number; raised: number }, since: Date | null): void {
  scored.inc(work.series);
  raised.inc(work.raised);
  if (since !== null) lag.observe(Math.max(0, Date.now() - since.getTime()) / 1_000);
}

export function nightRunEnded(): void {
  nightAt = Date.now();
}
