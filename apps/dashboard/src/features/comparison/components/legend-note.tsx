/** What the signs in the table mean, below it. */
export function LegendNote() {
  return (
    <dl className="comparison-legend">
      <div>
        <dt>&lt; 5</dt>
        <dd>
          Te weinig om te tonen; dat is niet nul. Er gaan in vier weken minder dan 5 signalen over
          dit thema, of minder dan 5 over iets anders. Ook een kleine latere wijziging tonen we
          niet.
        </dd>
      </div>
      <div>
        <dt>≥</dt>
        <dd>
          Ten minste zoveel. In sommige blokken van vier weken was er te weinig om te tonen; die
          zijn niet meegeteld.
        </dd>
      </div>
      <div>
        <dt>a–z</dt>
        <dd>
          Volgorde is alfabetisch, er is geen ranglijst. Een signaal kan bij meer thema’s tellen, of
          bij geen.
        </dd>
      </div>
    </dl>
  );
}
