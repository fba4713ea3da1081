import { Injectable } from '@nestjs/common';
import { AGENDA_BYTES_MAX } from '@poolshoogte/contracts';
import { maskText } from '@poolshoogte/privacy';
import { AppError } from '../../platform/errors/app-error';
import {
  fetchOutside,
  OutsideError,
  type OutsideFailure,
  type OutsideRules,
  PUBLIC_HTTPS,
} from '../../platform/outside/fetch-outside';
import { agendaText } from './reading/agenda-text';

const WITHIN_MS = 10_000;

const FAILED_AS = {
  refused: 'agenda_address_refused',
  unreachable: 'agenda_unreachable',
  too_large: 'agenda_too_large',
} as const satisfies Record<OutsideFailure, string>;

/** The one door to agendas elsewhere. */
@Injectable()
export class AgendaAddresses {
  rules: OutsideRules = { ...PUBLIC_HTTPS, mostBytes: AGENDA_BYTES_MAX, withinMs: WITHIN_MS };

  /** The address as it is kept. @throws AppError `agenda_address_refused` */
  kept(href: string): string {
    // Calendars are handed out under this name; it is the same thing.
    const address = href.replace(/^webcal:/i, 'https:');
    if (!URL.canParse(address)) throw new AppError('agenda_address_refused');
    const { href: written } = new URL(address);
    const isOfSomebody = maskText(decoded(written)).findings.some(({ kind }) => kind === 'email');
    if (isOfSomebody) throw new AppError('agenda_address_refused', OF_SOMEBODY);
    return written;
  }

  /** @throws AppError `agenda_address_refused`, `agenda_unreachable`, `agenda_too_large`, `agenda_unreadable` */
  async text(href: string): Promise<string> {
    try {
      const bytes = await fetchOutside(href, this.rules);
      return await agendaText([bytes]);
    } catch (error) {
      if (error instanceof OutsideError) throw new AppError(FAILED_AS[error.failure]);
      throw error;
    }
  }
}

const OF_SOMEBODY =
  'In dit adres staat een e-mailadres: het is de agenda van een persoon. Kies de agenda van de gemeente of de raad.';

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
