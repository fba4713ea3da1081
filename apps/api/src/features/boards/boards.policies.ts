import { type Actor, holds } from '../../platform/identity/actor';
import { IN_BODY, type Policy } from '../../platform/identity/policy';
import type { JobPolicy } from '../../platform/jobs/job';

export const BOARD_POLICIES = {
  read: {
    name: 'boards.read',
    what: 'Het bord van een gemeente zien; de teksten erop alleen als medewerker',
    who: ['staff', 'mayor', 'wall'],
    of: { in: 'params', as: 'municipality' },
    scope: 'board:read',
    logged: 'board_opened',
  },
  follow: {
    name: 'boards.follow',
    what: 'Het bord van een gemeente live volgen; de teksten erop alleen als medewerker',
    who: ['staff', 'mayor', 'wall'],
    of: IN_BODY,
    scope: 'board:read',
  },
} as const satisfies Record<string, Policy>;

/** Whether the feed shows its texts: everyone else sees figures, and the mayor one text for a reason. */
export const seesTexts = (actor: Actor, municipality: string): boolean =>
  holds(actor, ['staff'], municipality);

export const BOARD_JOBS = {
  heartbeat: {
    name: 'boards.heartbeat',
    what: 'Laat open schermen elke tien seconden weten dat zij bij zijn, en kijkt of hun sessie nog geldt',
  },
} as const satisfies Record<string, JobPolicy>;
