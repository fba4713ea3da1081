import type { AccessLogVerification } from '@poolshoogte/contracts';

/** What a chain without a municipality is called. */
export const INSTALLATION = 'installatie';

export const chainName = (municipality: string | null): string => municipality ?? INSTALLATION;

/** What the operator reads about one chain. */
export function verificationReport(
  municipality: string | null,
  { lines, base, head, faults, isIntact }: AccessLogVerification,
): string[] {
  const pruned = base.seq === 0 ? '' : `, opgeruimd tot en met ${base.seq}`;
  const verdict = isIntact ? 'ongeschonden' : 'NIET in orde';
  return [
    `${chainName(municipality)}: ${lines} ${lines === 1 ? 'regel' : 'regels'}${pruned}, ${verdict}`,
    `  stand ${head.seq}:${head.hash}`,
    ...faults.map(({ text }) => `  ${text}`),
  ];
}
