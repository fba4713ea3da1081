import express, { type Express, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { DemoProvider, type DemoProviderOptions } from './demo-provider';
import { accountPage, overPage, STYLE_FILE } from './page';
import { PAGE_STYLE } from './page-style';

const Choice = z.object({ account: z.string().max(100) });

/**
 * Adds the provider and its page to the product. Mount it after the security headers, the check of
 * the origin and the limit on changes, and before anything that reads bodies or serves the dashboard.
 * The server may begin to listen later.
 */
export function mountDemoProvider(app: Express, options: DemoProviderOptions): DemoProvider {
  const demo = new DemoProvider(options);
  const router = Router();
  router.get(`/${STYLE_FILE}`, (_request, response) => {
    response.type('css').set('cache-control', 'no-cache').send(PAGE_STYLE);
  });
  router.get('/interaction/:id', showAccounts(demo, options));
  router.post(
    '/interaction/:id',
    express.urlencoded({ limit: '1kb', extended: false }),
    chooseAccount(demo, options),
  );
  router.use(async (request, response) => {
    const { protocol, host } = new URL(demo.originFor(request));
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    request.headers['x-forwarded-host'] = host;
    await (await demo.provider()).callback()(request, response);
  });
  app.use(demo.root, router);
  return demo;
}

function showAccounts(demo: DemoProvider, options: DemoProviderOptions): RequestHandler {
  return async (request, response) => {
    const provider = await demo.provider();
    const asked = await provider.interactionDetails(request, response).catch(() => null);
    if (asked === null) return send(response, 400, overPage(demo.root));
    const action = `${demo.root}/interaction/${asked.uid}`;
    send(response, 200, accountPage(demo.root, action, options.accounts));
  };
}

function chooseAccount(demo: DemoProvider, options: DemoProviderOptions): RequestHandler {
  return async (request, response) => {
    const provider = await demo.provider();
    const asked = await provider.interactionDetails(request, response).catch(() => null);
    const chosen = Choice.safeParse(request.body).data?.account;
    const account = options.accounts.find(({ subject }) => subject === chosen);
    if (asked === null || account === undefined) return send(response, 400, overPage(demo.root));
    const login = { accountId: account.subject };
    await provider.interactionFinished(request, response, { login });
  };
}

/** With the referrer policy of the product a browser hides its origin when it sends the form. */
function send(response: Response, status: number, page: string): void {
  response
    .status(status)
    .set({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
    .type('html')
    .send(page);
}
