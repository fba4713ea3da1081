/** Work that nobody asks for: it runs as the product itself, under a stated policy like any other. */
export interface JobPolicy {
  /** Feature and what is done: `access-log.seal`. */
  readonly name: string;
  /** What it does and to what it has access, in Dutch. */
  readonly what: string;
}

/** Token under which the policies of all jobs are injected. */
export const JOB_POLICIES = Symbol('JOB_POLICIES');
