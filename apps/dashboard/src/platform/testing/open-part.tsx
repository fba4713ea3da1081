import type { RoleId } from '@poolshoogte/vocabulary';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../query/query-client';
import { sessionQuery } from '../session/session-query';
import { fakeApi, type FakeAnswer, type FakeCall } from './fake-api';
import { buildInstallation, buildMunicipality } from './municipality-builder';
import { buildSession } from './session-builder';

/** The frame of the product, as far as it matters here: it knows who is signed in. */
function Frame({ children }: { children: ReactNode }) {
  const { data } = useQuery(sessionQuery);
  return data === undefined ? null : children;
}

interface Setup {
  roles: readonly RoleId[];
  /** Where the roles hold; `null`: in the installation itself. */
  of?: string | null;
  path?: string;
  /** What the API says beside who is signed in and where. */
  answer: (call: FakeCall) => FakeAnswer;
}

/** A part of Beheer of Hollands Kroon, for somebody with these roles. */
export function openPart(
  part: ReactNode,
  { roles, of = 'GM1911', path = '/beheer', answer }: Setup,
) {
  const given: Record<string, unknown> = {
    '/v1/session': buildSession(roles, of),
    '/v1/installation': buildInstallation(),
    '/v1/municipalities': { municipalities: [buildMunicipality()] },
  };
  const calls = fakeApi((call) => {
    const json = given[call.path];
    return json === undefined ? answer(call) : { status: 200, json };
  });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[path]}>
        <Frame>{part}</Frame>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const own = () => calls.filter(({ path: asked }) => !(asked in given));
  return {
    user: userEvent.setup(),
    /** What this part asked, and sent. */
    asked: () => own().map(({ method, path: asked }) => `${method} ${asked}`),
    sent: () => own().filter(({ method }) => method !== 'GET'),
  };
}
