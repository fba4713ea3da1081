import { readConfig } from './config';

const DATABASE_URL = 'postgresql://owner:secret@127.0.0.1:5432/poolshoogte';

it('has safe defaults: this machine only, no demo', () => {
  expect(readConfig({ DATABASE_URL })).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 3000,
    DEMO: false,
  });
});

it('treats an empty variable as one that is not there', () => {
  expect(readConfig({ DATABASE_URL, PORT: '', DATABASE_APP_URL: '' }).PORT).toBe(3000);
});

it.each([
  [{}, 'DATABASE_URL'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ DATABASE_URL, PORT: 'abc' }, 'PORT'],
  [{ DATABASE_URL, PORT: '70000' }, 'PORT'],
  [{ DATABASE_URL, DEMO: 'misschien' }, 'DEMO'],
  [{ DATABASE_URL, METRICS_TOKEN: 'kort' }, 'METRICS_TOKEN'],
  [{ DATABASE_URL, LOG_FORMAT: 'xml' }, 'LOG_FORMAT'],
  [{ DATABASE_URL, OTEL_EXPORTER_OTLP_ENDPOINT: 'file:///etc' }, 'OTEL_EXPORTER_OTLP_ENDPOINT'],
  [{ DATABASE_URL, OTEL_TRACES_SAMPLER_ARG: '2' }, 'OTEL_TRACES_SAMPLER_ARG'],
  [{ DATABASE_URL, DATABASE_APP_ROLE: 'x; drop' }, 'DATABASE_APP_ROLE'],
  [{ DATABASE_URL, LLM_BASE_URL: 'http://model:8000/v1' }, 'LLM_BASE_URL'],
  [{ DATABASE_URL, LLM_MODEL: 'een' }, 'LLM_BASE_URL'],
  [{ DATABASE_URL, LLM_API_KEY: 'een' }, 'LLM_BASE_URL'],
  [{ DATABASE_URL, LLM_BASE_URL: 'file:///etc', LLM_MODEL: 'een' }, 'LLM_BASE_URL'],
  [{ DATABASE_URL, LLM_BASE_URL: 'http://a:b@model/v1', LLM_MODEL: 'een' }, 'LLM_BASE_URL'],
])('names what is wrong in %j', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(name);
});
