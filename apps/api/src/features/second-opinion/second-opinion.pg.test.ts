import { type Problem, SecondOpinion } from '@poolshoogte/contracts';
import {
  type FakeModel,
  raw,
  saying,
  startFakeModel,
  status,
} from '../../platform/language-model/testing/fake-model';
import { OPENS_AFTER } from '../../platform/language-model/circuit-breaker';
import { metricsText } from '../../platform/observability/registry';
import {
  startTestApplication,
  startTestNode,
  type TestApplication,
} from '../../testing/test-application';

const TEXT = 'Er is al een jaar geen huisarts, zegt [naam 1].';
const THEMES = JSON.stringify({
  themes: [
    { id: 'zorg', quotes: ['geen huisarts', 'een wachtlijst'] },
    { id: 'asielopvang', quotes: ['de noodopvang'] },
  ],
});

let model: FakeModel;
let test: TestApplication;
beforeAll(async () => {
  model = await startFakeModel();
  test = await startTestApplication(['GM1911'], {
    LLM_BASE_URL: `${model.url}/v1/`,
    LLM_API_KEY: 'sleutel-van-de-proef',
    LLM_MODEL: 'proef',
  });
});
afterAll(async () => {
  await test.close();
  await model.close();
});
beforeEach(() => {
  model.asked.length = 0;
});

const post = (text: string, url = test.url): Promise<Response> =>
  test.fetch(`${url}/v1/second-opinions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ municipality: 'GM1911', text }),
  });
const opinion = async (text: string, url?: string): Promise<SecondOpinion> => {
  const response = await post(text, url);
  expect(response.status).toBe(200);
  return SecondOpinion.parse(await response.json());
};
const counted = async (outcome: string): Promise<number> => {
  const line = (await metricsText())
    .split('\n')
    .find((each) => each.startsWith(`poolshoogte_second_opinions_total{outcome="${outcome}"}`));
  return Number(line?.split(' ').at(-1) ?? 0);
};

const GIVEN = { state: 'given', themes: [{ id: 'zorg', evidence: [{ start: 18, end: 31 }] }] };

it('gives what the model can show in the text, and drops what it made up', async () => {
  model.answer = saying(THEMES);
  expect(await opinion(TEXT)).toEqual(GIVEN);
  expect(await counted('given')).toBe(1);
});

it('asks the model of the installation, with its key, about the text alone', async () => {
  model.answer = saying(THEMES);
  await opinion(TEXT);
  const [asked] = model.asked;
  expect(asked?.path).toBe('/v1/chat/completions');
  expect(asked?.headers.authorization).toBe('Bearer sleutel-van-de-proef');
  expect(JSON.parse(asked?.body ?? '')).toMatchObject({
    model: 'proef',
    response_format: { type: 'json_object' },
    messages: [{ role: 'system' }, { role: 'user', content: TEXT }],
  });
  // Where and by whom it was heard is nobody's business there.
  expect(asked?.body).not.toContain('GM1911');
  expect(asked?.headers.cookie).toBeUndefined();
});

it('reads an object that stands between words', async () => {
  model.answer = saying(`<think>zorg dus</think>\n\`\`\`json\n${THEMES}\n\`\`\``);
  expect(await opinion(TEXT)).toEqual(GIVEN);
});

it.each([
  ['a name and a number', 'Bel Jan de Vries, 06-12345678.', 'text_not_masked'],
  ['an invisible character', 'Er is geen huis\u00adarts.', 'text_not_masked'],
  ['nothing', '  ', 'text_empty'],
  ['too much', 'bus '.repeat(1_251), 'text_too_long'],
])('sends nothing of a text with %s', async (_, text, code) => {
  model.answer = saying(THEMES);
  const response = await post(text);
  expect([response.status, ((await response.json()) as Problem).code]).toEqual([422, code]);
  expect(model.asked).toEqual([]);
});

it('says that the model is away whatever it does, rests, and leaves the product as it was', async () => {
  const bad = [
    status(500),
    status(307, { location: 'https://elders.invalid/' }),
    raw('geen JSON'),
    raw(JSON.stringify({ choices: [] })),
    raw(' '.repeat(65 * 1024)),
    saying('{"themes":"alles"}'),
  ];
  expect(bad.length).toBeGreaterThan(OPENS_AFTER);
  for (const answer of bad) {
    model.answer = answer;
    expect(await opinion(TEXT)).toEqual({ state: 'away' });
  }
  expect(model.asked).toHaveLength(OPENS_AFTER);
  expect(await counted('resting')).toBe(1);
  expect((await test.fetch(`${test.url}/readyz`)).status).toBe(200);
});

it('gives up after five seconds', async () => {
  const node = await startTestNode(test, { LLM_BASE_URL: model.url, LLM_MODEL: 'proef' });
  try {
    model.answer = () => undefined;
    const began = performance.now();
    expect(await opinion(TEXT, node.url)).toEqual({ state: 'away' });
    expect(performance.now() - began).toBeGreaterThan(4_900);
    expect(await counted('slow')).toBe(1);
    expect(model.asked[0]?.headers.authorization).toBeUndefined();
  } finally {
    await node.close();
  }
}, 30_000);

it('is off where the installation has no model', async () => {
  const node = await startTestNode(test);
  try {
    expect(await opinion(TEXT, node.url)).toEqual({ state: 'off' });
    expect(model.asked).toEqual([]);
  } finally {
    await node.close();
  }
});
