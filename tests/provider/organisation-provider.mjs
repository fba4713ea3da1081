// @ts-check
// The sign-in service of an organisation, for tests of the real product:
//   node organisation-provider.mjs PUBLIC_URL CLIENT_SECRET
// Its own process, port and keys; one synthetic person, who signs in by one button on a plain page.
// Says its issuer on its first line once it listens.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [publicUrl = '', clientSecret = ''] = process.argv.slice(2);
const CLIENT_ID = 'poolshoogte';
const HOUR = 3_600;

const PERSON = {
  sub: 'beheerder',
  name: 'Beheerder Voorbeeld',
  email: 'beheerder@organisatie.invalid',
  email_verified: true,
  groups: ['poolshoogte-beheer', 'iedereen'],
};

const PAGE = (/** @type {string} */ content) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Aanmeldservice van de organisatie</title></head>
<body><main><h1>Aanmeldservice van de organisatie</h1>${content}</main></body></html>`;

/** @type {Map<string, Record<string, unknown>>} */
const kept = new Map();
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });

/** @type {import('oidc-provider').Configuration} */
const settings = {
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: clientSecret,
      redirect_uris: [`${publicUrl}/v1/sign-in/callback`],
      post_logout_redirect_uris: [`${publicUrl}/`],
    },
  ],
  adapter: (kind) => ({
    upsert: async (id, payload) => void kept.set(`${kind} ${id}`, { ...payload }),
    find: async (id) => kept.get(`${kind} ${id}`),
    findByUid: async (uid) => [...kept.values()].find((each) => each['uid'] === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => void Object.assign(kept.get(`${kind} ${id}`) ?? {}, { consumed: 1 }),
    destroy: async (id) => void kept.delete(`${kind} ${id}`),
    revokeByGrantId: async () => undefined,
  }),
  claims: { profile: ['name'], email: ['email', 'email_verified'], groups: ['groups'] },
  findAccount: (_ctx, subject) =>
    subject === PERSON.sub ? { accountId: subject, claims: () => PERSON } : undefined,
  loadExistingGrant: async ({ oidc }) => {
    const accountId = oidc.session?.accountId;
    const grant = new oidc.provider.Grant({
      clientId: CLIENT_ID,
      ...(accountId === undefined ? {} : { accountId }),
    });
    grant.addOIDCScope('openid profile email groups');
    await grant.save();
    return grant;
  },
  interactions: { url: (_ctx, { uid }) => `/aanmelden/${uid}` },
  renderError: (ctx, { error }) => void (ctx.body = PAGE(`<p>${error}</p>`)),
  clientBasedCORS: () => false,
  cookies: { keys: [randomBytes(32).toString('hex')] },
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        const button = '<button form="op.logoutForm" name="logout" value="yes">Afmelden</button>';
        ctx.body = PAGE(`${form}${button}`);
      },
    },
  },
  ttl: {
    AccessToken: HOUR,
    AuthorizationCode: 60,
    Grant: HOUR,
    IdToken: HOUR,
    Interaction: HOUR,
    Session: HOUR,
  },
};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const provider = new Provider(issuer, settings);
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/aanmelden/')) return next();
    if (ctx.method === 'GET') {
      ctx.body = PAGE(
        `<form method="post" action="${ctx.path}"><button>Aanmelden als ${PERSON.name}</button></form>`,
      );
      return undefined;
    }
    ctx.respond = false;
    const login = { accountId: PERSON.sub };
    return provider.interactionFinished(ctx.req, ctx.res, { login });
  });
  server.on('request', provider.callback());
  console.log(issuer);
});
