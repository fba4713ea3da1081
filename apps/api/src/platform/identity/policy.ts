import { SetMetadata } from '@nestjs/common';
import type { AccessAction, ScopeId } from '@poolshoogte/contracts';
import type { ActorRole } from './actor';

/** Where a request names the municipality that it is about. */
export interface NamedMunicipality {
  readonly in: 'query' | 'body' | 'params';
  readonly as: string;
}

/** One rule of access. Policies are data: one file per feature, `*.policies.ts`. */
export interface Policy {
  /** Feature and what is done: `signals.log`. */
  readonly name: string;
  /** What may be done, in Dutch, for who reads the table of policies. */
  readonly what: string;
  /**
   * Who may: anybody, whoever is signed in, or who has one of these roles. Roles hold in the
   * municipality that the request names.
   */
  readonly who: 'everyone' | 'signed-in' | readonly ActorRole[];
  /**
   * The municipality it is about. `installation`: the installation itself. `any`: enough to have the
   * role anywhere; only for what holds nothing of one municipality. `rows`: the file itself names
   * them, and the feature asks for each.
   */
  readonly of: NamedMunicipality | 'installation' | 'any' | 'rows';
  /** The scope with which a service account may do it too. */
  readonly scope?: ScopeId;
  /** The line that the access log gets. */
  readonly logged?: AccessAction;
}

export const POLICY = 'poolshoogte:policy';

/** States under which policy a route or a live message is answered; without one nothing is. */
export const Policed = (policy: Policy) => SetMetadata(POLICY, policy);

export const IN_QUERY: NamedMunicipality = { in: 'query', as: 'municipality' };
export const IN_BODY: NamedMunicipality = { in: 'body', as: 'municipality' };
