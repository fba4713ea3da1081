import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { type Policy, POLICY } from './policy';

const MESSAGE = 'message';
const IS_GATEWAY = 'websockets:is_gateway';

/** A route or live message with its policy, or with `null` when none is stated. */
export interface Stated {
  readonly kind: 'route' | 'event';
  /** `POST`, or the name of the live message. */
  readonly method: string;
  /** `/v1/signals/:id`; empty for a live message. */
  readonly path: string;
  readonly handler: string;
  readonly policy: Policy | null;
}

type Module =
  Type | { module: Type; imports?: unknown[]; controllers?: Type[]; providers?: unknown[] };

/** Every route and live message of a module and what it imports, from their decorators alone. */
export function statedIn(root: Module): Stated[] {
  const seen = new Set<Type>();
  const found: Stated[] = [];
  const visit = (module: Module): void => {
    const type = 'module' in module ? module.module : module;
    const dynamic = 'module' in module ? module : { imports: [], controllers: [], providers: [] };
    if (seen.has(type)) return;
    seen.add(type);
    const of = <Item>(key: string, more: readonly Item[] | undefined): Item[] => [
      ...((Reflect.getMetadata(key, type) as Item[] | undefined) ?? []),
      ...(more ?? []),
    ];
    for (const controller of of(MODULE_METADATA.CONTROLLERS, dynamic.controllers)) {
      found.push(...routesOf(controller));
    }
    for (const provider of of<unknown>(MODULE_METADATA.PROVIDERS, dynamic.providers)) {
      if (typeof provider === 'function' && Reflect.getMetadata(IS_GATEWAY, provider) === true) {
        found.push(...eventsOf(provider as Type));
      }
    }
    for (const imported of of<unknown>(MODULE_METADATA.IMPORTS, dynamic.imports)) {
      visit(imported as Module);
    }
  };
  visit(root);
  return found.sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
}

/** @throws Error that names every route and live message without a policy */
export function refuseWithoutPolicy(root: Module): void {
  const open = statedIn(root).filter(({ policy }) => policy === null);
  if (open.length === 0) return;
  const lines = open.map(({ method, path, handler }) => `  ${method} ${path} (${handler})`);
  throw new Error(`Zonder regel voor toegang wordt niets beantwoord:\n${lines.join('\n')}`);
}

function routesOf(controller: Type): Stated[] {
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return handlersOf(controller, PATH_METADATA).map(({ name, handler }) => ({
    kind: 'route',
    method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod],
    path: `/${[base, Reflect.getMetadata(PATH_METADATA, handler) as string]
      .map((part) => part.replace(/^\/+|\/+$/g, ''))
      .filter((part) => part !== '')
      .join('/')}`,
    handler: `${controller.name}.${name}`,
    policy: (Reflect.getMetadata(POLICY, handler) as Policy | undefined) ?? null,
  }));
}

function eventsOf(gateway: Type): Stated[] {
  return handlersOf(gateway, MESSAGE).map(({ name, handler }) => ({
    kind: 'event',
    method: String(Reflect.getMetadata(MESSAGE, handler)),
    path: '',
    handler: `${gateway.name}.${name}`,
    policy: (Reflect.getMetadata(POLICY, handler) as Policy | undefined) ?? null,
  }));
}

function handlersOf(type: Type, key: string): { name: string; handler: object }[] {
  const prototype = type.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    const isHandler =
      name !== 'constructor' && typeof handler === 'function' && Reflect.hasMetadata(key, handler);
    return isHandler ? [{ name, handler: handler as object }] : [];
  });
}
