import { z } from 'zod';
import { SecurityContacts } from '../http/security-txt';

/** `1`, `true`, `ja` and their opposites; anything else is refused instead of guessed. */
const Switch = z
  .enum(['1', 'true', 'ja', '0', 'false', 'nee', ''])
  .transform((word) => ['1', 'true', 'ja'].includes(word));

const Environment = z.object({
  /** The user's own PostgreSQL, as the role that owns the tables. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The same database as the application role; left out: made and kept by the owner. */
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_APP_ROLE: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/)
    .default('poolshoogte_app'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** Where nodes of the API hear each other; left out: each composes for itself. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the worker tells how it does; left out: nowhere. */
  WORKER_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Who has this may read `/metrics`; left out: there are none. */
  METRICS_TOKEN: z.string().min(24).max(512).optional(),
  /** `json`: one line of JSON for every message and every request, for a log store. */
  LOG_FORMAT: z.enum(['plain', 'json']).default('plain'),
  /** Where traces go (OTLP over HTTP); left out: nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** The share of requests that is traced, 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  /** Where people reach the product, such as `https://poolshoogte.example`; needed to sign in. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  /** Where somebody who finds a weakness can tell it; shown in `/.well-known/security.txt`. */
  SECURITY_CONTACT: SecurityContacts.optional(),
  /** A session without anybody touching it ends after so many minutes. */
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1_440).default(120),
  /** A session ends after so many hours, whatever happens. */
  SESSION_HOURS: z.coerce.number().min(0.001).max(168).default(12),
  /** Lines of the access log older than so many days are removed; three years unless told. */
  ACCESS_LOG_RETENTION_DAYS: z.coerce.number().int().min(180).max(36_500).default(1_095),
  /** Server that takes our mail, `smtps://name:word@host` or `smtp://` with STARTTLS; left out: no mail. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who mail comes from, such as `Poolshoogte <poolshoogte@gemeente.example>`. */
  SMTP_FROM: z
    .string()
    .regex(/^[^\r\n<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/)
    .max(320)
    .optional(),
  /** Keys with which browsers know our push messages (RFC 8292); left out: no push. */
  VAPID_PUBLIC_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{87}$/)
    .optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
  /** A language model that is asked a second opinion, such as `http://model:8000/v1`; left out: none. */
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => isBareAddress(new URL(url)), 'zonder naam, wachtwoord, ? of #')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** What the model wants to be asked with; on the own network often nothing. */
  LLM_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,512}$/)
    .optional(),
  LLM_MODEL: z.string().max(200).optional(),
  /** Synthetic data for the eleven municipalities; never in a real installation. */
  DEMO: Switch.default(false),
  DEMO_SEED: z.coerce.number().int().default(20260101),
  DEMO_SIGNALS: z.coerce.number().int().min(0).max(2_000_000).default(60_000),
  /** Seconds between new synthetic signals; 0: none. */
  DEMO_DRIP_SECONDS: z.coerce.number().min(0).max(86_400).default(60),
  /** Changes a minute from one account and from one address; 0: no limit. */
  CHANGES_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(1_200),
  /** `apart`: worker.js does the jobs of the installation; `inside`: the API does them itself. */
  WORKER: z.enum(['inside', 'apart']).default('inside'),
  /** So long the product still answers after it was told to stop: a balancer must notice first. */
  SHUTDOWN_GRACE_SECONDS: z.coerce.number().min(0).max(120).default(0),
  /** So long requests, imports and jobs on their way may take to end after that. */
  SHUTDOWN_FINISH_SECONDS: z.coerce.number().min(1).max(3_600).default(20),
  /** Live connections of one process; 0: no limit. */
  CONNECTIONS_PER_PROCESS: z.coerce.number().int().min(0).max(1_000_000).default(20_000),
  /** Live connections from one address: a whole office may stand behind one; 0: no limit. */
  CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(0).max(1_000_000).default(2_000),
  /** Live connections of one account, such as open tabs; 0: no limit. Left out: 50, in a demo none. */
  CONNECTIONS_PER_ACCOUNT: z.coerce.number().int().min(0).max(1_000_000).optional(),
  /** Where the built dashboard is; left out: beside the API. */
  DASHBOARD_FOLDER: z.string().optional(),
});

/** Nothing in it that would have to be kept secret: that is what the key is for. */
function isBareAddress({ username, password, search, hash }: URL): boolean {
  return username === '' && password === '' && search === '' && hash === '';
}

/** Settings that mean nothing without one another. */
const Whole = Environment.refine(
  ({ SMTP_URL, SMTP_FROM, PUBLIC_URL }) =>
    SMTP_URL === undefined || (SMTP_FROM !== undefined && PUBLIC_URL !== undefined),
  { path: ['SMTP_URL'], message: 'vraagt ook om SMTP_FROM en PUBLIC_URL' },
)
  .refine(
    ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, PUBLIC_URL }) =>
      VAPID_PUBLIC_KEY === undefined
        ? VAPID_PRIVATE_KEY === undefined
        : VAPID_PRIVATE_KEY !== undefined && PUBLIC_URL !== undefined,
    { path: ['VAPID_PUBLIC_KEY'], message: 'vraagt ook om VAPID_PRIVATE_KEY en PUBLIC_URL' },
  )
  .refine(
    ({ LLM_BASE_URL, LLM_API_KEY, LLM_MODEL }) =>
      LLM_BASE_URL === undefined
        ? LLM_API_KEY === undefined && LLM_MODEL === undefined
        : LLM_MODEL !== undefined,
    { path: ['LLM_BASE_URL'], message: 'en LLM_MODEL horen bij elkaar' },
  );

export type Config = z.infer<typeof Environment>;

/** Token under which the parsed configuration is injected. */
export const CONFIG = Symbol('CONFIG');

/**
 * Reads the configuration from environment variables.
 * @throws Error that names every variable that is missing or wrong.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Whole.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(`De instellingen kloppen niet:\n${problems.join('\n')}`);
}
