import type { AlertInterpretation } from '@poolshoogte/contracts';
import { DOMAINS, DRIVERS, LAYERS, PHASES, termById } from '@poolshoogte/vocabulary';
import { MaskedText } from '../../../components/masked-text';
import { enumerate } from '../../../platform/dutch/number-words';

/** What people made of it. */
export function InterpretationFacts({ interpretation }: { interpretation: AlertInterpretation }) {
  const { phase, drivers, layer, domain, note } = interpretation;
  return (
    <dl className="alert-facts">
      <dt>Fase</dt>
      <dd>{termById(PHASES, phase).label.nl}</dd>
      <dt>Voedingsbodem</dt>
      <dd>
        {drivers.length === 0
          ? 'Geen gekozen'
          : enumerate(drivers.map((id) => termById(DRIVERS, id).label.nl))}
      </dd>
      <dt>Wie hierover gaat</dt>
      <dd>{termById(LAYERS, layer).label.nl}</dd>
      <dt>Werkveld</dt>
      <dd>{termById(DOMAINS, domain).label.nl}</dd>
      {note !== '' && (
        <>
          <dt>Toelichting</dt>
          <dd>
            <MaskedText text={note} />
          </dd>
        </>
      )}
    </dl>
  );
}
