import type { JobPolicy } from '../../platform/jobs/job';
import type { Stated } from '../../platform/identity/stated-policies';

/** Token under which everything that is stated about access is injected. */
export const ALL_STATED = Symbol('ALL_STATED');

/** Every route, live message and job there is, with its policy. */
export interface AllStated {
  readonly answered: readonly Stated[];
  readonly jobs: readonly JobPolicy[];
}
