import { FINDING_KINDS } from '@poolshoogte/privacy';

/** The black bar where personal data was taken away; the word says what kind. */
export function Mask({ kind }: { kind: string }) {
  return (
    <span className="mask">{FINDING_KINDS.find(({ id }) => id === kind)?.label.nl ?? kind}</span>
  );
}
