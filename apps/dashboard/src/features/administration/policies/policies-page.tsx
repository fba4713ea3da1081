import { AccessAction, ScopeId, type StatedPolicy } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../../components/panel';
import { enumerate } from '../../../platform/dutch/number-words';
import { Fetched } from '../components/fetched';
import { ACTION_WORDS } from '../access-log/action-words';
import { SCOPE_WORDS } from '../keys/scope-words';
import { policiesQuery } from './policies-query';

/** Regels: who may what, as the product applies it, in one table. */
export function PoliciesPage() {
  const query = useQuery(policiesQuery);
  return (
    <Panel title="Wie wat mag" failure="De regels konden niet worden getoond.">
      <p className="note">
        Deze tabel is geen beschrijving maar de regels zelf: wat hier niet staat, mag niemand. Een
        rol geldt alleen in de gemeente waarvoor zij is gegeven.
      </p>
      <Fetched query={query} what="De regels">
        {({ policies }) => (
          <div
            className="scroll-table admin-table"
            role="region"
            aria-label="Regels voor toegang"
            tabIndex={0}
          >
            <table className="rows">
              <thead>
                <tr>
                  <th scope="col">Wat</th>
                  <th scope="col">Wie</th>
                  <th scope="col">Programma met sleutel</th>
                  <th scope="col">In het logboek</th>
                  <th scope="col">Waar</th>
                </tr>
              </thead>
              <tbody>
                {policies.map((policy) => (
                  <Rule key={`${policy.name} ${policy.where}`} policy={policy} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Fetched>
    </Panel>
  );
}

function Rule({
  policy: { what, who, where, scope, logged, isPerMunicipality },
}: {
  policy: StatedPolicy;
}) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>
        {enumerate(who)}
        {isPerMunicipality && ', in de eigen gemeente'}
      </td>
      <td>{scope === null ? 'nee' : scopeWord(scope)}</td>
      <td>{logged === null ? 'nee' : actionWord(logged)}</td>
      <td>
        <code className="admin-code">{where}</code>
      </td>
    </tr>
  );
}

function scopeWord(scope: string): string {
  const known = ScopeId.safeParse(scope);
  return known.success ? `ja: ${SCOPE_WORDS[known.data].toLowerCase()}` : scope;
}

function actionWord(action: string): string {
  const known = AccessAction.safeParse(action);
  return known.success ? ACTION_WORDS[known.data].label : action;
}
