import {
  DEFAULT_NOTIFICATION_PREFERENCES,
  type NotificationPreferences,
} from '@poolshoogte/contracts';

type Quiet = NotificationPreferences['quiet'];

/** The hours in which nothing comes, or none. */
export function QuietHours({
  quiet,
  onChange,
}: {
  quiet: Quiet;
  onChange: (quiet: Quiet) => void;
}) {
  return (
    <fieldset className="notifications__quiet">
      <legend>Stille uren</legend>
      <label className="notifications__switch">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={({ target }) =>
            onChange(target.checked ? DEFAULT_NOTIFICATION_PREFERENCES.quiet : null)
          }
        />
        Laat berichten wachten tot na mijn stille uren
      </label>
      {quiet !== null && (
        <div className="notifications__hours">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="notifications__time">
              {end === 'from' ? 'Van' : 'Tot'}
              <input
                type="time"
                required
                value={quiet[end]}
                onChange={({ target }) =>
                  target.value !== '' && onChange({ ...quiet, [end]: target.value })
                }
              />
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
