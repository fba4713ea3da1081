import { randomUUID } from 'node:crypto';
import { newSignal, wordOf } from './things';

/** More than twenty days from now, within a year. */
const lastDay = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** A place of the reference data that nobody uses in this test; one of all may take it into use. */
const WAITING = 'GM0184';

type Body = (municipality: string) => Record<string, unknown>;

/** What a request that may be done needs to succeed; the municipality is filled in by the matrix. */
export const BODIES: Readonly<Record<string, Body>> = {
  'POST /v1/signals': (municipality) =>
    newSignal(`Ook over ${wordOf(municipality)}, keer ${randomUUID()}.`),
  'POST /v1/signals/:id/reading': () => ({ reason: 'Nodig voor het overleg van morgen.' }),
  'PATCH /v1/signals/:id': () => ({ phase: 'onbekend' }),
  'PUT /v1/taggings/live': () => ({ version: 0 }),
  'PUT /v1/taggings/settings': () => ({ secondCodingShare: 50 }),
  'POST /v1/lexicon-changes': () => ({ kind: 'decline', theme: 'zorg', word: 'fluisterkade' }),
  'POST /v1/second-codings': () => ({ signal: randomUUID(), themes: [] }),
  'POST /v1/municipalities': () => ({ code: WAITING }),
  'POST /v1/people': () => ({ email: `${randomUUID()}@proef.invalid`, roles: ['staff'] }),
  'PUT /v1/people/:id/roles': () => ({ roles: ['staff', 'mayor'] }),
  'POST /v1/service-keys': () => ({ name: 'proef', scopes: ['board:read'], lastDay: lastDay() }),
  'POST /v1/service-keys/:id/rotation': () => ({ lastDay: lastDay() }),
  'POST /v1/devices': () => ({ name: 'Scherm in de hal' }),
  'POST /v1/devices/enrolment': () => ({ code: 'a'.repeat(43) }),
};

/** Queries that a route wants beside its municipality. */
export const QUERIES: Readonly<Record<string, string>> = {
  'POST /v1/imports': 'filename=lijst.csv',
  'GET /v1/taggings/version': 'version=0',
};

/** The one body that is no JSON. */
export const FILES: Readonly<Record<string, (municipality: string) => string>> = {
  'POST /v1/imports': (municipality) =>
    `datum;tekst\n2026-01-05;Rij ${randomUUID()} over ${wordOf(municipality)}\n`,
};
