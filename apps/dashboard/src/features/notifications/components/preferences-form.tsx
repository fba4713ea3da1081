import type { NotificationPreferences, OwnNotifications } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText } from '../../../platform/api/problem-text';
import { keepNotifications, ownNotificationsQuery } from '../api/notification-requests';
import { QuietHours } from './quiet-hours';
import { WhenChoice } from './when-choice';

interface Props {
  municipality: { code: string; name: string };
  own: OwnNotifications;
}

/** The whole choice of one person in one municipality; kept with one button. */
export function PreferencesForm({ municipality, own }: Props) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<NotificationPreferences>(own.preferences);
  const keep = useMutation({
    mutationFn: () => keepNotifications(municipality.code, chosen),
    networkMode: 'always',
    onSuccess: (kept) =>
      queries.setQueryData(ownNotificationsQuery(municipality.code).queryKey, kept),
  });
  const change = (part: Partial<NotificationPreferences>) => {
    keep.reset();
    setChosen({ ...chosen, ...part });
  };
  return (
    <form
      className="notifications__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!keep.isPending) keep.mutate();
      }}
    >
      <WhenChoice
        legend="Attenties met ‘opletten’"
        value={chosen.watch}
        onChange={(watch) => change({ watch })}
      />
      <WhenChoice
        legend="Attenties met ‘nu bespreken’"
        value={chosen.act}
        onChange={(act) => change({ act })}
      />
      {own.pushKey !== null && (
        <label className="notifications__switch">
          <input
            type="checkbox"
            checked={chosen.push}
            onChange={({ target }) => change({ push: target.checked })}
          />
          ‘Nu bespreken’ ook als melding op apparaten waar ik dat heb aangezet
        </label>
      )}
      <label className="notifications__time">
        Het dagelijkse bericht komt om
        <input
          type="time"
          required
          value={chosen.dailyAt}
          onChange={({ target }) => target.value !== '' && change({ dailyAt: target.value })}
        />
      </label>
      <QuietHours quiet={chosen.quiet} onChange={(quiet) => change({ quiet })} />
      <label className="notifications__switch">
        <input
          type="checkbox"
          checked={chosen.whenUnseen}
          onChange={({ target }) => change({ whenUnseen: target.checked })}
        />
        Nog eens als niemand een attentie met ‘nu bespreken’ een dag lang bekeek
      </label>
      {keep.isError && (
        <p className="problem" role="alert">
          {problemText(
            keep.error,
            'Dat lukte niet: geen verbinding. Uw keuze staat nog hier; probeer het zo weer.',
          )}
        </p>
      )}
      <div className="notifications__keep">
        <button type="submit" className="button button--primary" aria-disabled={keep.isPending}>
          {keep.isPending ? 'Bezig' : 'Bewaren'}
        </button>
        <p role="status">{keep.isSuccess ? `Bewaard voor ${municipality.name}.` : ''}</p>
      </div>
    </form>
  );
}
