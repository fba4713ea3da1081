import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '../errors/app-error';
import { type Policy, POLICY } from './policy';
import { decide } from './policy-decision';
import { requestContext } from './request-context';

/** Answers a route only as its policy says; a route without one is answered to nobody. */
@Injectable()
export class PolicyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    // Live messages are decided by their gateway, which knows the socket and what it asks for.
    if (context.getType() !== 'http') return true;
    const policy = Reflect.getMetadata(POLICY, context.getHandler()) as Policy | undefined;
    if (policy === undefined) throw new AppError('not_allowed');
    const request = context.switchToHttp().getRequest<Request>();
    const municipality = namedMunicipality(policy, request);
    const { actor } = requestContext();
    const decision = decide(policy, actor, municipality);
    if (decision === 'allowed') return true;
    // Who says nothing of where it is about did not ask for what is not his, but forgot something.
    if (decision === 'not_allowed' && typeof policy.of !== 'string' && municipality === null) {
      throw new AppError('invalid_request', undefined, [
        { path: policy.of.as, message: 'Noem één gemeente, met haar code zoals GM1911.' },
      ]);
    }
    throw new AppError(decision);
  }
}

/** The municipality that a request names, as its policy says where; anything but one text is none. */
function namedMunicipality({ of }: Policy, request: Request): string | null {
  if (typeof of === 'string') return null;
  const part: unknown = request[of.in];
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, of.as)) return null;
  const value: unknown = (part as Record<string, unknown>)[of.as];
  return typeof value === 'string' ? value : null;
}
