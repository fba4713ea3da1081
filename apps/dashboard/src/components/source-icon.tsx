import { SOURCE_KINDS, termById, type SourceKindId } from '@poolshoogte/vocabulary';

/** House: heard at a meeting. Sheet: reported to the municipality. Globe: read online. */
const PATHS: Record<SourceKindId, string> = {
  bijeenkomst: 'M1.5 7 8 2l6.5 5M3 6.2V14h10V6.2M6.5 14v-4h3v4',
  melding: 'M3 1.8h7l3 3v9.4H3zM5.5 7h5M5.5 9.5h5M5.5 12h3',
  online:
    'M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0M1.7 8h12.6M8 1.7c2.2 2 2.8 4 2.8 6.3S10.2 12.3 8 14.3C5.8 12.3 5.2 10.3 5.2 8S5.8 3.7 8 1.7',
};

export function SourceIcon({ kind }: { kind: SourceKindId }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      role="img"
      aria-label={termById(SOURCE_KINDS, kind).label.nl}
    >
      <path d={PATHS[kind]} />
    </svg>
  );
}
