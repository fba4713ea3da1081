import { ROLES, type RoleId } from '@poolshoogte/vocabulary';
import { useId } from 'react';

interface Props {
  chosen: readonly RoleId[];
  /** Roles that follow from the provider of the organisation; they stay. */
  fixed: readonly RoleId[];
  onChange: (roles: RoleId[]) => void;
}

/** The five roles, each with what it lets somebody do. */
export function RoleChoice({ chosen, fixed, onChange }: Props) {
  const id = useId();
  const toggle = (role: RoleId, isOn: boolean) =>
    onChange(isOn ? [...chosen, role] : chosen.filter((each) => each !== role));
  return (
    <fieldset className="admin-choice">
      <legend>Rollen</legend>
      {ROLES.map((role) => {
        const isFixed = fixed.includes(role.id);
        return (
          <div key={role.id}>
            <input
              type="checkbox"
              id={`${id}-${role.id}`}
              checked={isFixed || chosen.includes(role.id)}
              disabled={isFixed}
              aria-describedby={`${id}-${role.id}-what`}
              onChange={({ target }) => toggle(role.id, target.checked)}
            />
            <label htmlFor={`${id}-${role.id}`}>{role.label.nl}</label>
            <p className="admin-soft" id={`${id}-${role.id}-what`}>
              {role.definition.nl}
              {isFixed && ' Deze rol komt van de aanmelddienst en verandert u daar.'}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
