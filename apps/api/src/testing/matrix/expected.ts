/**
 * Who may do what, written down by hand from what the product is for (docs, ADR 10), and not from the
 * policies: this is what the policies are held against. Whoever changes one changes both, and says why.
 */
export interface Expected {
  /** In the municipality of the role, unless `where` says otherwise. */
  readonly who: readonly Who[] | 'everybody' | 'whoever is signed in';
  /**
   * `own`: only in the municipality of the role. `anywhere`: holds nothing of one municipality.
   * `installation`: not a matter of one municipality.
   */
  readonly where: 'own' | 'anywhere' | 'installation';
  /** Who of them may get to see the text of a signal in the answer. */
  readonly texts?: readonly Who[];
  /** The status for who may, when it is not a success: what is sent here cannot succeed in a test. */
  readonly status?: number;
}

/** Everyone that a municipality or an installation gives access, one by one. */
export const WHO = [
  'staff',
  'mayor',
  'programme',
  'administrator',
  'privacy_officer',
  'wall',
  'key signals:write',
  'key imports:write',
  'key board:read',
  'installation administrator',
  'account without role',
] as const;
export type Who = (typeof WHO)[number];

const own = (...who: Who[]): Expected => ({ who, where: 'own' });

export const EXPECTED: Readonly<Record<string, Expected>> = {
  'GET /healthz': { who: 'everybody', where: 'anywhere' },
  'GET /readyz': { who: 'everybody', where: 'anywhere' },
  // Guarded by a secret of its own; where none is set, as here, there is no such page.
  'GET /metrics': { who: 'everybody', where: 'anywhere', status: 404 },
  'GET /v1/installation': { who: 'everybody', where: 'anywhere' },
  'GET /v1/policies': {
    who: ['administrator', 'privacy_officer', 'installation administrator'],
    where: 'anywhere',
  },

  'GET /v1/operations': { who: ['installation administrator'], where: 'installation' },
  // Only while the installation traces, which it does not here.
  'POST /v1/operations/shown': { who: 'whoever is signed in', where: 'anywhere', status: 404 },

  // Signing in, and one's own sessions.
  'GET /v1/sign-in': { who: 'everybody', where: 'anywhere' },
  'GET /v1/sign-in/callback': { who: 'everybody', where: 'anywhere' },
  'GET /v1/session': { who: 'everybody', where: 'anywhere' },
  'POST /v1/sign-out': { who: 'everybody', where: 'anywhere' },
  'GET /v1/sessions': { who: 'whoever is signed in', where: 'anywhere' },
  'DELETE /v1/sessions/:id': { who: 'whoever is signed in', where: 'anywhere' },

  // Municipalities: everybody who is signed in sees the ones he has a role in.
  'GET /v1/municipalities': { who: 'whoever is signed in', where: 'anywhere' },
  'POST /v1/municipalities': { who: ['installation administrator'], where: 'installation' },
  'GET /v1/municipalities/:code/kernen': own(
    'staff',
    'mayor',
    'wall',
    'administrator',
    'key board:read',
  ),

  // What one wants to be told oneself.
  'GET /v1/notification-preferences': own('staff', 'mayor'),
  'PUT /v1/notification-preferences': own('staff', 'mayor'),
  'POST /v1/push-subscriptions': own('staff', 'mayor'),
  'DELETE /v1/push-subscriptions/:id': own('staff', 'mayor'),

  // Signals: texts are for staff; a mayor reads one at a time, and says why.
  'POST /v1/signals': {
    ...own('staff', 'key signals:write'),
    texts: ['staff', 'key signals:write'],
  },
  'GET /v1/signals': { ...own('staff'), texts: ['staff'] },
  'GET /v1/signals/:id': { ...own('staff'), texts: ['staff'] },
  'POST /v1/signals/:id/reading': { ...own('staff', 'mayor'), texts: ['staff', 'mayor'] },
  'PATCH /v1/signals/:id': { ...own('staff'), texts: ['staff'] },
  'DELETE /v1/signals/:id': own('staff'),
  // Without a model, as here, the answer says so; what is sent is not answered back.
  'POST /v1/second-opinions': own('staff'),
  'GET /v1/echoes/:id': { ...own('staff'), texts: ['staff'] },
  'POST /v1/echoes/:id/merging': own('staff'),
  'POST /v1/echoes/:id/splitting': own('staff'),
  'POST /v1/echo-changes/:id/undoing': own('staff'),

  // Taking a change of tags back: who made such changes, and who looks after what learns from them.
  'POST /v1/corrections/:id/withdrawal': own('staff', 'administrator'),

  // What suggestions are made with, how good they are and when that changed: figures and words, no texts.
  'GET /v1/taggings': own('administrator'),
  'GET /v1/taggings/quality': own('administrator'),
  'GET /v1/taggings/corrections': own('administrator'),
  'GET /v1/taggings/version': own('administrator'),
  'GET /v1/taggings/live': own('staff', 'administrator'),
  'GET /v1/taggings/changes': own('staff', 'mayor', 'wall', 'administrator'),
  'PUT /v1/taggings/live': own('administrator'),
  'PUT /v1/taggings/settings': own('administrator'),
  'GET /v1/lexicon-changes': own('administrator'),
  'POST /v1/lexicon-changes': own('administrator'),
  'DELETE /v1/lexicon-changes/:id': own('administrator'),
  // A second coder reads the text alone; what is sent here is a signal that waits for nobody.
  'GET /v1/second-codings': own('staff'),
  'GET /v1/second-codings/next': { ...own('staff'), texts: ['staff'] },
  'POST /v1/second-codings': { ...own('staff'), status: 404 },

  // The board: figures for mayor, wall and key; texts on it for staff alone.
  'GET /v1/boards/:municipality': {
    ...own('staff', 'mayor', 'wall', 'key board:read'),
    texts: ['staff'],
  },
  subscribe: { ...own('staff', 'mayor', 'wall', 'key board:read'), texts: ['staff'] },
  'GET /v1/comparisons/themes': { who: ['programme', 'mayor'], where: 'anywhere' },

  // The agenda: staff and administrators keep it, the mayor reads it. No signal stands on it.
  // Alerts are figures and what people made of them: for who interprets. Setting them is administration.
  'GET /v1/alerts': own('staff', 'mayor'),
  'GET /v1/alerts/track-record': own('staff', 'mayor', 'administrator'),
  'GET /v1/alerts/:id': own('staff', 'mayor'),
  'POST /v1/alerts/:id/seen': own('staff', 'mayor'),
  'POST /v1/alerts/:id/interpretation': own('staff', 'mayor'),
  'POST /v1/alerts/:id/follow-up': own('staff', 'mayor'),
  'POST /v1/alerts/:id/closing': own('staff', 'mayor'),
  'GET /v1/coverage': own('staff', 'mayor', 'administrator'),
  'GET /v1/forecasts': own('staff', 'mayor'),
  'GET /v1/alert-settings': own('staff', 'mayor', 'administrator'),
  'POST /v1/alert-settings/back-test': own('administrator'),
  // Not without a back-test of one's own, which the matrix does not do first.
  'PUT /v1/alert-settings': { ...own('administrator'), status: 409 },
  'GET /v1/expected-events': own('staff', 'mayor', 'administrator'),
  'POST /v1/expected-events': own('staff', 'administrator'),
  'PUT /v1/expected-events/:id': own('staff', 'administrator'),
  'DELETE /v1/expected-events/:id': own('staff', 'administrator'),
  'GET /v1/event-sources': own('staff', 'mayor', 'administrator'),
  'POST /v1/event-sources/preview': own('staff', 'administrator'),
  'POST /v1/event-sources': own('staff', 'administrator'),
  // The address that is sent here may not be asked.
  'POST /v1/event-sources/addresses': { ...own('staff', 'administrator'), status: 422 },
  'POST /v1/event-sources/:id/refresh': own('staff', 'administrator'),
  'DELETE /v1/event-sources/:id': own('staff', 'administrator'),

  // Imports: a program may bring files and see how that went; taking back is for people.
  'POST /v1/imports': own('staff', 'key imports:write'),
  'GET /v1/imports': own('staff', 'key imports:write'),
  'GET /v1/imports/:id': own('staff', 'key imports:write'),
  'GET /v1/imports/:id/refusals': own('staff', 'key imports:write'),
  'DELETE /v1/imports/:id': own('staff'),

  // Managing access: the administrator of the municipality, who sees no texts.
  'GET /v1/people': own('administrator', 'privacy_officer'),
  'POST /v1/people': own('administrator'),
  'PUT /v1/people/:id/roles': own('administrator'),
  'DELETE /v1/people/:id': own('administrator'),
  'GET /v1/service-keys': own('administrator'),
  'POST /v1/service-keys': own('administrator'),
  'POST /v1/service-keys/:id/rotation': own('administrator'),
  'DELETE /v1/service-keys/:id': own('administrator'),
  'GET /v1/devices': own('administrator'),
  'POST /v1/devices': own('administrator'),
  'DELETE /v1/devices/:id': own('administrator'),
  // Whoever has the code is the screen; the code that is sent here is one that never was.
  'POST /v1/devices/enrolment': { who: 'everybody', where: 'anywhere', status: 404 },

  // Supervision: the privacy officer, and nobody else.
  'GET /v1/access-log': own('privacy_officer'),
  'GET /v1/access-log/verification': own('privacy_officer'),
  'GET /v1/access-log/export': own('privacy_officer'),
  'GET /v1/access-log/processing': own('privacy_officer'),
};
