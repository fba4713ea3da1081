import type { AccessLogVerification } from '@poolshoogte/contracts';
import { useMutation } from '@tanstack/react-query';
import { Panel } from '../../../components/panel';
import { counted, formatNumber } from '../../../platform/dutch/number-words';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { verifyAccessLog } from './access-log-requests';

/** Every line carries the check figure of the one before it: here that is calculated again. */
export function Verification({ municipality }: { municipality: string }) {
  const check = useMutation({
    mutationFn: () => verifyAccessLog(municipality),
    networkMode: 'always',
  });
  return (
    <Panel title="Klopt het logboek nog?" failure="De controle kon niet worden getoond.">
      <p className="note">
        Elke regel draagt het controlegetal van de regel ervoor. Wie er een verandert, weghaalt of
        invoegt, breekt die keten.
      </p>
      <p className="admin-buttons">
        <button
          type="button"
          className="button"
          aria-disabled={check.isPending}
          onClick={() => {
            if (!check.isPending) check.mutate();
          }}
        >
          {check.isPending ? 'Bezig met narekenen' : 'Controleer de keten'}
        </button>
      </p>
      <WhatFailed text={whatFailed(check.error)} />
      <div role="status">{check.data !== undefined && <Result found={check.data} />}</div>
    </Panel>
  );
}

function Result({
  found: { isIntact, lines, base, head, faults },
}: {
  found: AccessLogVerification;
}) {
  return (
    <>
      <p className="admin-verdict">
        {isIntact
          ? `De keten is heel: ${counted(lines, 'regel', 'regels')} nagerekend.`
          : `De keten is niet heel. Vertel het de beheerder van de installatie en bewaar een export van nu.`}
      </p>
      {faults.length > 0 && (
        <ul className="admin-list">
          {faults.map(({ seq, kind, text }) => (
            <li key={`${String(seq)} ${kind}`}>
              Regel {formatNumber(seq)}: {text}
            </li>
          ))}
        </ul>
      )}
      {base.seq > 0 && (
        <p className="note">
          Tot en met regel {formatNumber(base.seq)} is opgeruimd omdat de bewaartermijn voorbij is.
        </p>
      )}
      <p className="note">
        Laatste regel: {formatNumber(head.seq)}, met controlegetal{' '}
        <code className="admin-code">{head.hash}</code>. Bewaar die twee buiten Poolshoogte: dan
        kunt u later zien dat er niets is afgeknipt.
      </p>
    </>
  );
}
