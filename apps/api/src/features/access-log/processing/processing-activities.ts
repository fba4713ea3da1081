import type { AccessAction } from '@poolshoogte/contracts';

/** An activity of the register of processing activities (art. 30 AVG). */
export interface ProcessingActivity {
  /** Stays the same for ever: the register of the municipality refers to it. */
  readonly id: string;
  readonly name: string;
  readonly actions: readonly AccessAction[];
}

/** What the product does with data, by activity. An action that is in none processes nothing. */
export const PROCESSING_ACTIVITIES: readonly ProcessingActivity[] = [
  {
    id: 'urn:poolshoogte:verwerkingsactiviteit:signalen-vastleggen',
    name: 'Signalen vastleggen, verbeteren en verwijderen',
    actions: [
      'signal_logged',
      'signal_corrected',
      'signal_removed',
      'echo_merged',
      'echo_split',
      'echo_undone',
      'name_restored',
      'correction_withdrawn',
      'signal_coded_again',
      'import_done',
      'import_undone',
    ],
  },
  {
    id: 'urn:poolshoogte:verwerkingsactiviteit:signalen-raadplegen',
    name: 'Signalen raadplegen',
    actions: ['signal_read', 'signals_listed'],
  },
  {
    id: 'urn:poolshoogte:verwerkingsactiviteit:beeld-vormen',
    name: 'Een beeld vormen van onbehagen en ongenoegen in cijfers',
    actions: ['board_opened', 'alerts_listed', 'alert_opened'],
  },
  {
    id: 'urn:poolshoogte:verwerkingsactiviteit:duiden-en-opvolgen',
    name: 'Attenties duiden en opvolgen',
    actions: ['alert_seen', 'alert_interpreted', 'alert_followed_up', 'alert_closed'],
  },
  {
    id: 'urn:poolshoogte:verwerkingsactiviteit:agenda-bijhouden',
    name: 'Bijhouden wat er op de agenda van de gemeente staat',
    actions: ['event_added', 'event_changed', 'event_removed', 'agenda_added', 'agenda_removed'],
  },
  {
    id: 'urn:poolshoogte:verwerkingsactiviteit:toegang-regelen',
    name: 'Toegang van medewerkers regelen',
    actions: [
      'signed_in',
      'sign_in_refused',
      'signed_out',
      'session_ended',
      'person_invited',
      'roles_changed',
      'person_removed',
    ],
  },
  {
    id: 'urn:poolshoogte:verwerkingsactiviteit:toegang-verantwoorden',
    name: 'Toegang verantwoorden',
    actions: ['access_log_read', 'access_log_exported', 'access_log_pruned'],
  },
];

/** These touch keys, screens, settings and places of refused rows: no data about anybody. */
export const NO_PROCESSING: readonly AccessAction[] = [
  'refusals_exported',
  'key_issued',
  'key_rotated',
  'key_revoked',
  'device_issued',
  'device_enrolled',
  'device_removed',
  'municipality_activated',
  'alert_settings_changed',
  'tagging_changed',
];

const BY_ACTION: ReadonlyMap<string, ProcessingActivity> = new Map(
  PROCESSING_ACTIVITIES.flatMap((activity) =>
    activity.actions.map((action) => [action, activity] as const),
  ),
);

export const activityOf = (action: string): ProcessingActivity | null =>
  BY_ACTION.get(action) ?? null;
