import { FINDING_KINDS, splitMasked, type FindingKind } from '@poolshoogte/privacy';

/** A stored text; where personal data stood there is a black bar with the kind of data in it. */
export function MaskedText({ text }: { text: string }) {
  return (
    <>
      {splitMasked(text).map((part, index) =>
        part.kind === 'text' ? (
          <span key={index}>{part.text}</span>
        ) : (
          <span key={index} className="mask">
            {wordFor(part.finding, part.ordinal)}
          </span>
        ),
      )}
    </>
  );
}

/** The kind in one word; a second name in the same text is `naam 2`, so that they stay apart. */
function wordFor(finding: FindingKind, ordinal: number): string {
  const word = FINDING_KINDS.find(({ id }) => id === finding)?.label.nl ?? finding;
  return ordinal === 1 ? word : `${word} ${String(ordinal)}`;
}
