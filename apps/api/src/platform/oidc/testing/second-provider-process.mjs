// A provider of its own, for tests: node second-provider-process.mjs SETTINGS
// Says { issuer, signingKey, clientKey } (keys as PEM) on its first line once it listens.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const { port, clientId, publicUrl, acrValues } = JSON.parse(process.argv[2]);
const HOUR = 3_600;
const ROOT = '/realms/gemeente';

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const jwk = (key) => ({ ...key.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' });
const pem = (key) => key.export({ type: 'pkcs8', format: 'pem' });
const signingKey = newKey();
const clientKey = newKey();
const kept = new Map();

const settings = {
  jwks: { keys: [jwk(signingKey)] },
  clients: [
    {
      client_id: clientId,
      redirect_uris: [`${publicUrl}/v1/sign-in/callback`],
      post_logout_redirect_uris: [`${publicUrl}/`],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      id_token_signed_response_alg: 'ES256',
      jwks: { keys: [jwk(createPublicKey(clientKey))] },
    },
  ],
  adapter: (kind) => ({
    upsert: async (id, payload) => void kept.set(`${kind} ${id}`, payload),
    find: async (id) => kept.get(`${kind} ${id}`),
    findByUid: async (uid) => [...kept.values()].find((each) => each.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => void Object.assign(kept.get(`${kind} ${id}`) ?? {}, { consumed: 1 }),
    destroy: async (id) => void kept.delete(`${kind} ${id}`),
    revokeByGrantId: async () => undefined,
  }),
  acrValues,
  claims: {
    profile: ['preferred_username'],
    email: ['email', 'email_verified'],
    roles: ['realm_access'],
  },
  findAccount: (_ctx, subject) => ({
    accountId: subject,
    claims: () => ({
      sub: subject,
      preferred_username: 'Tweede Testaccount',
      email: 'tweede@test.invalid',
      email_verified: true,
      realm_access: { roles: ['PS-medewerkers', 'offline_access'] },
    }),
  }),
  loadExistingGrant: async ({ oidc }) => {
    const { accountId } = oidc.session;
    const grant = new oidc.provider.Grant({ clientId, ...(accountId ? { accountId } : {}) });
    grant.addOIDCScope('openid profile email roles');
    await grant.save();
    return grant;
  },
  interactions: { url: (_ctx, { uid }) => `${ROOT}/interaction/${uid}` },
  renderError: (ctx, { error, error_description: why }) => void (ctx.body = `${error}: ${why}`),
  clientBasedCORS: () => false,
  cookies: { keys: ['only-for-tests'] },
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => void (ctx.body = form) },
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
server.listen(port, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}${ROOT}`;
  const provider = new Provider(issuer, settings);
  // Its page for signing in: who it is, and how that was checked, is what the form says.
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    if (ctx.method === 'GET') {
      ctx.body = `<form method="post" action="${ctx.req.originalUrl}"><button>Inloggen</button></form>`;
      return undefined;
    }
    const chunks = await ctx.req.toArray();
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const login = { accountId: form.get('account'), acr: form.get('acr') };
    ctx.respond = false;
    return provider.interactionFinished(ctx.req, ctx.res, { login });
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    // Mounted in a folder, as many providers are.
    request.originalUrl = request.url;
    request.url = request.url.replace(ROOT, '');
    void handle(request, response);
  });
  console.log(JSON.stringify({ issuer, signingKey: pem(signingKey), clientKey: pem(clientKey) }));
});
