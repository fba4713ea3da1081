import type { TagCorrection, TagCorrections } from '@poolshoogte/contracts';
import { DRIVERS, PHASES, THEMES, termById } from '@poolshoogte/vocabulary';
import { Panel } from '../../../components/panel';
import { capitalised } from '../../../platform/dutch/capitalised';
import { longMoment } from '../../../platform/dutch/moments';
import { counted, enumerate } from '../../../platform/dutch/number-words';
import type { Place } from '../components/per-municipality';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { useTaggingChange, withdraw } from './tagging-requests';

interface Props {
  log: TagCorrections;
  place: Place;
}

/** What people changed about suggestions, newest first; a bad one is withdrawn with one tap. */
export function CorrectionsPanel({ log: { corrections, total }, place }: Props) {
  return (
    <Panel title="Verbeteringen" failure="De verbeteringen konden niet worden getoond.">
      <p className="note">
        Hier leren de voorstellen van. Trekt u een verbetering in, dan leert er niets meer van, en
        krijgt het signaal de thema’s van daarvoor terug. De regel blijft staan. Teksten en namen
        staan hier niet.
      </p>
      <p>
        {counted(total.corrections, 'verbetering', 'verbeteringen')},{' '}
        {counted(total.confirmations, 'keer', 'keer')} bevestigd,{' '}
        {counted(total.withdrawn, 'keer', 'keer')} ingetrokken.
      </p>
      {corrections.length === 0 ? (
        <p className="note">Er is nog niets verbeterd.</p>
      ) : (
        <ul className="admin-list tagging-list" aria-label="Verbeteringen">
          {corrections.map((correction) => (
            <CorrectionRow key={correction.id} correction={correction} place={place} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function CorrectionRow({ correction, place }: { correction: TagCorrection; place: Place }) {
  const change = useTaggingChange((id: string) => withdraw(id, place.code));
  const { id, at, moment, isWithdrawn, modelVersion } = correction;
  return (
    <li>
      <p className={isWithdrawn ? 'tagging-gone' : undefined}>{sayCorrection(correction)}</p>
      <p className="admin-soft">
        {longMoment(at)}, {moment === 'logging' ? 'bij het vastleggen' : 'later'},{' '}
        {modelVersion === 0 ? 'zonder geleerde versie' : `versie ${String(modelVersion)}`}.
      </p>
      {isWithdrawn ? (
        <p className="admin-soft">Ingetrokken.</p>
      ) : (
        <button
          type="button"
          className="link-button"
          aria-label={`Trek in: ${sayCorrection(correction)}, ${longMoment(at)}`}
          aria-disabled={change.isPending}
          onClick={() => {
            if (!change.isPending) change.mutate(id);
          }}
        >
          {change.isPending ? 'Bezig' : 'Trek in'}
        </button>
      )}
      <WhatFailed text={whatFailed(change.error)} />
    </li>
  );
}

/** `Asielopvang werd zorg; fase werd ongenoegen`. */
function sayCorrection(correction: TagCorrection): string {
  const parts = [
    changed(
      correction.suggestedThemes,
      correction.chosenThemes,
      (id) => termById(THEMES, id).label.nl,
      'geen thema',
    ),
    correction.chosenDrivers &&
      changed(
        correction.suggestedDrivers,
        correction.chosenDrivers,
        (id) => termById(DRIVERS, id).label.nl,
        'geen voedingsbodem',
      ),
    correction.chosenPhase &&
      changed(
        [correction.suggestedPhase],
        [correction.chosenPhase],
        (id) => termById(PHASES, id).label.nl,
        'geen fase',
      ),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Alles bleef zoals voorgesteld' : capitalised(parts.join('; '));
}

function changed<Id extends string>(
  from: readonly Id[],
  to: readonly Id[],
  word: (id: Id) => string,
  nothing: string,
): string | null {
  if ([...from].sort().join() === [...to].sort().join()) return null;
  const say = (ids: readonly Id[]) => (ids.length === 0 ? nothing : enumerate(ids.map(word)));
  return `${say(from)} werd ${say(to)}`;
}
