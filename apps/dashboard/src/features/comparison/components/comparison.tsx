import { dayAt } from '@poolshoogte/calendar';
import type { ThemeComparison } from '@poolshoogte/contracts';
import { Panel } from '../../../components/panel';
import { longDay } from '../../../platform/dutch/moments';
import { headline } from '../headline';
import { MEASURES } from '../measure';
import { fromUntil, nextBlockOn, PERIODS } from '../period';
import { firstShownTheme } from '../theme-points';
import type { View } from '../use-view';
import { Choice } from './choice';
import { HeatTable } from './heat-table';
import { LegendNote } from './legend-note';
import { ThemePanel } from './theme-panel';

interface ComparisonProps {
  comparison: ThemeComparison;
  view: View;
  show: (change: Partial<View>) => void;
  /** The last attempt to refresh failed: the figures are older than they should be. */
  isOutdated: boolean;
  /** Another period is on its way. */
  isChanging: boolean;
}

const MEASURE_OPTIONS = MEASURES.map(({ id, label }) => ({ value: id, label }));
const PERIOD_OPTIONS = PERIODS.map((weeks) => ({ value: weeks, label: `${String(weeks)} weken` }));

export function Comparison({ comparison, view, show, isOutdated, isChanging }: ComparisonProps) {
  const theme = view.theme ?? firstShownTheme(comparison);
  const settled = longDay(dayAt(new Date(comparison.asOf)));
  return (
    <>
      <div className="comparison-top">
        <h1 className="lede">{headline(comparison)}</h1>
        <section className="comparison-not" aria-labelledby="comparison-not-title">
          <h2 id="comparison-not-title">Wat u hieruit niet mag afleiden</h2>
          <p>
            Dat de ene gemeente het beter of slechter doet dan de andere. Wie meer vastlegt, telt
            meer; en weinig signalen is niet hetzelfde als rust.
          </p>
        </section>
      </div>
      <div className="comparison-choices">
        <Choice
          title="Periode"
          name="comparison-period"
          options={PERIOD_OPTIONS}
          value={view.weeks}
          onChoose={(weeks) => show({ weeks })}
        />
        <Choice
          title="Cijfers"
          name="comparison-measure"
          options={MEASURE_OPTIONS}
          value={view.measure}
          onChoose={(measure) => show({ measure })}
        />
      </div>
      <p className="comparison-note comparison-until">
        De cijfers lopen tot en met {longDay(comparison.lastDay)}. De vier weken die nu lopen,
        tellen nog niet mee. Ze komen erbij op {longDay(nextBlockOn(comparison.lastDay))}.
      </p>
      <Panel
        title={`Thema’s en gemeenten, ${fromUntil(comparison)}`}
        failure="De tabel kon niet worden getekend. De zin hierboven klopt wel."
        action={
          <p className="comparison-state" role="status">
            {isChanging && 'De andere periode wordt opgehaald.'}
            {!isChanging && isOutdated && `Geen verbinding, stand van ${settled}`}
            {!isChanging && !isOutdated && `Stand van ${settled}`}
          </p>
        }
      >
        {/* Wider than a small screen: scrolls by itself, also with the arrow keys. */}
        <div
          className="comparison-scroll"
          tabIndex={0}
          role="region"
          aria-label="Tabel, schuifbaar"
        >
          <HeatTable comparison={comparison} measure={view.measure} />
        </div>
        <LegendNote />
      </Panel>
      {theme !== null && (
        <ThemePanel
          comparison={comparison}
          theme={theme}
          onChoose={(chosen) => show({ theme: chosen })}
        />
      )}
      <p className="comparison-foot">
        Alleen opgetelde aantallen, nooit tekst uit een andere gemeente. De cijfers worden één keer
        per dag bijgewerkt, en pas bij een verschil van vijf of meer: zo valt een enkel signaal niet
        af te leiden.
      </p>
    </>
  );
}
