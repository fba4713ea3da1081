import type { BackTest } from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { fullDay } from '../../../platform/dutch/full-moments';
import { counted, formatNumber } from '../../../platform/dutch/number-words';
import { kernenQuery } from '../../../platform/municipality/kernen-query';
import type { Place } from '../components/per-municipality';

const OUTCOMES = { true: 'terecht', false: 'niet terecht', unclear: 'onduidelijk' } as const;
const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** What a setting would have raised on the own history: how much, when, and how much of it was false. */
export function BackTestResult({ result, place }: { result: BackTest; place: Place }) {
  const kernen = useQuery(kernenQuery(place.code));
  const nameOf = (code: string | null) =>
    code === null
      ? 'De hele gemeente'
      : (kernen.data?.kernen.find((kern) => kern.code === code)?.name ?? code);
  if (result.firstDay === null) {
    return (
      <p className="note">
        Er is nog te weinig geschiedenis om terug te rekenen. Bewaren kan; kijk over een paar
        maanden nog eens.
      </p>
    );
  }
  return (
    <>
      <p className="admin-verdict">{verdictOf(result)}</p>
      <p className="note">
        Nagelopen: {fullDay(result.firstDay)} tot en met {fullDay(result.lastDay)}
        {result.raisedPerKernYear !== null &&
          `; dat is ${ONE_DECIMAL.format(result.raisedPerKernYear)} per kern per jaar`}
        . {known(result)}
      </p>
      {result.episodes.length > 0 && (
        <div
          className="scroll-table"
          role="region"
          aria-label="Wat deze instelling zou hebben gegeven"
          tabIndex={0}
        >
          <table className="rows">
            <caption>De nieuwste eerst</caption>
            <thead>
              <tr>
                <th scope="col">Gegeven op</th>
                <th scope="col">Kern</th>
                <th scope="col">Thema</th>
                <th scope="col" className="number">
                  signalen
                </th>
                <th scope="col" className="number">
                  verwacht
                </th>
                <th scope="col">Bleek</th>
              </tr>
            </thead>
            <tbody>
              {result.episodes.map((episode, index) => (
                <tr key={index}>
                  <td>{fullDay(episode.raisedOn)}</td>
                  <td>{nameOf(episode.kern)}</td>
                  <td>
                    {episode.theme === null
                      ? 'Alle thema’s'
                      : termById(THEMES, episode.theme).label.nl}
                  </td>
                  <td className="number">{formatNumber(episode.seen)}</td>
                  <td className="number">{ONE_DECIMAL.format(episode.expected)}</td>
                  <td>{episode.outcome === null ? 'niet bekend' : OUTCOMES[episode.outcome]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function verdictOf({ raised }: BackTest): string {
  return raised === 0
    ? 'Deze instelling had in die tijd geen enkele attentie gegeven.'
    : `Deze instelling had ${counted(raised, 'attentie', 'attenties')} gegeven.`;
}

function known({ proved, false: wrong, unclear, unknown, missed }: BackTest): string {
  const judged = `Voor zover iemand het beoordeelde: ${formatNumber(proved)} terecht, ${formatNumber(wrong)} niet terecht, ${formatNumber(unclear)} onduidelijk; van ${formatNumber(unknown)} is het niet bekend.`;
  return missed === 0
    ? judged
    : `${judged} ${counted(missed, 'attentie die terecht bleek, had zij', 'attenties die terecht bleken, had zij')} niet gegeven.`;
}
