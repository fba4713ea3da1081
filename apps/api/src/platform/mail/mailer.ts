import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '../config/config';

/** The server of the organisation that takes our mail is given so long, in ms. */
const ANSWER_WITHIN_MS = 20_000;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text: nothing in it is fetched or followed by itself. */
  readonly text: string;
  /** The same for the same message: a mail program shows one that came twice once. */
  readonly id: string;
}

/** `refused`: it will never be taken. `later`: it was surely not taken yet. `unknown`: it may have been. */
export type MailOutcome = 'sent' | 'refused' | 'later' | 'unknown';

/** Hands mail to the server of the organisation. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: ReturnType<typeof createTransport> | null;
  private readonly from: string;

  constructor(@Inject(CONFIG) { SMTP_URL, SMTP_FROM }: Config) {
    this.from = SMTP_FROM ?? '';
    this.transport = SMTP_URL === undefined ? null : transportTo(new URL(SMTP_URL));
  }

  get canSend(): boolean {
    return this.transport !== null;
  }

  /** Never throws: what went wrong is the outcome. */
  async send({ to, subject, text, id }: Mail): Promise<MailOutcome> {
    if (this.transport === null) return 'later';
    const domain = this.from.slice(this.from.lastIndexOf('@') + 1).replace('>', '');
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      return outcomeOf(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

function transportTo(url: URL): ReturnType<typeof createTransport> {
  const isEncrypted = url.protocol === 'smtps:';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (isEncrypted ? 465 : 587)),
    secure: isEncrypted,
    // Names of kernen and addresses of colleagues travel: never in the clear over a network.
    requireTLS: !isEncrypted && !isHere,
    ...(url.username === ''
      ? {}
      : {
          auth: {
            user: decodeURIComponent(url.username),
            pass: decodeURIComponent(url.password),
          },
        }),
    connectionTimeout: ANSWER_WITHIN_MS,
    greetingTimeout: ANSWER_WITHIN_MS,
    socketTimeout: ANSWER_WITHIN_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** What SMTP says with a number is certain (RFC 5321, 4.2.1); so is a server that was never reached. */
function outcomeOf(error: unknown): MailOutcome {
  const { responseCode, code, command } = error as {
    responseCode?: number;
    code?: string;
    command?: string;
  };
  if (responseCode !== undefined)
    return responseCode >= 500 && code !== 'EAUTH' ? 'refused' : 'later';
  if (code === 'EENVELOPE') return 'refused';
  // Without an answer after the message itself nobody knows.
  return command === 'DATA' ? 'unknown' : 'later';
}
