import type { Cause } from '../reading';

/** More words than this explain no better. */
const WORDS_MAX = 3;

/** `door ‘kabel’¹ en ‘al besloten’²`: the words that led to suggestions. */
export function Causes({ causes }: { causes: readonly Cause[] }) {
  return (
    <>
      door{' '}
      {causes.map(({ number, words }, index) => (
        <span key={number}>
          {index > 0 && (index === causes.length - 1 ? ' en ' : ', ')}
          {words.slice(0, WORDS_MAX).map((word, at) => (
            <span key={word}>
              {at > 0 && ', '}
              <q>{word}</q>
            </span>
          ))}
          <sup>{number}</sup>
        </span>
      ))}
    </>
  );
}
