import { ACCESS_LOG_JOBS } from './features/access-log/access-log.public';
import { ALERT_JOBS } from './features/alerts/alerts.public';
import { BOARD_JOBS } from './features/boards/boards.policies';
import { CALENDAR_JOBS } from './features/calendar/calendar.public';
import { DEMO_JOBS } from './features/demo/demo.policies';
import { IMPORT_JOBS } from './features/imports/imports.public';
import { NOTIFICATION_JOBS } from './features/notifications/notifications.public';
import { SIGNAL_JOBS } from './features/signals/signals.public';
import { TAGGING_JOBS } from './features/taggings/taggings.public';
import type { JobPolicy } from './platform/jobs/job';
import { LIVE_JOBS } from './platform/live/live.policies';

/** Every job there is; one that is not in this list does not start. */
export const JOB_POLICIES: readonly JobPolicy[] = [
  ...Object.values(ACCESS_LOG_JOBS),
  ...Object.values(ALERT_JOBS),
  ...Object.values(BOARD_JOBS),
  ...Object.values(CALENDAR_JOBS),
  ...Object.values(DEMO_JOBS),
  ...Object.values(IMPORT_JOBS),
  ...Object.values(LIVE_JOBS),
  ...Object.values(NOTIFICATION_JOBS),
  ...Object.values(SIGNAL_JOBS),
  ...Object.values(TAGGING_JOBS),
];
