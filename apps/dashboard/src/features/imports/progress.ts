import type { Import } from '@poolshoogte/contracts';
import { counted } from '../../platform/dutch/number-words';

/** Part of the file that was read, 0..1; `null` when the size is not known. */
export function readShare(
  { bytesRead, bytesTotal }: Import,
  fileSize: number | null,
): number | null {
  const total = bytesTotal ?? fileSize;
  if (total === null || total === 0) return null;
  return Math.min(1, bytesRead / total);
}

/** What became of the rows so far; what did not occur is not mentioned. */
export function resultParts(job: Import): { count: number; text: string }[] {
  return [
    { count: job.accepted, text: `${counted(job.accepted, 'signaal', 'signalen')} vastgelegd` },
    {
      count: job.withoutKern,
      text: `${counted(job.withoutKern, 'signaal', 'signalen')} zonder herkende kern`,
    },
    {
      count: job.alreadyPresent,
      text: `${counted(job.alreadyPresent, 'rij stond', 'rijen stonden')} er al`,
    },
    { count: job.refused, text: `${counted(job.refused, 'rij', 'rijen')} geweigerd` },
    { count: job.empty, text: `${counted(job.empty, 'lege rij', 'lege rijen')} overgeslagen` },
  ].filter(({ count }, index) => index === 0 || count > 0);
}

/** How it ended, in a few words. */
export function stateWords({ state, refused, accepted }: Import): string {
  switch (state) {
    case 'running':
      return 'Bezig';
    case 'done':
      if (accepted === 0) return 'Klaar, niets nieuws';
      return refused === 0 ? 'Klaar' : 'Klaar, met geweigerde rijen';
    case 'interrupted':
      return 'Afgebroken';
    case 'failed':
      return 'Mislukt';
    case 'undone':
      return 'Ongedaan gemaakt';
  }
}
