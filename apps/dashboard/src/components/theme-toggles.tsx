import { THEMES, type ThemeId } from '@poolshoogte/vocabulary';
import './theme-toggles.css';

interface Props {
  label: string;
  chosen: readonly ThemeId[];
  isBusy?: boolean;
  onPress: (theme: ThemeId) => void;
}

/** All themes as words; a tap puts one on or off. */
export function ThemeToggles({ label, chosen, isBusy = false, onPress }: Props) {
  return (
    <div className="theme-toggles" role="group" aria-label={label}>
      {THEMES.map(({ id, label: { nl }, definition }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen.includes(id)}
          aria-disabled={isBusy}
          title={definition.nl}
          onClick={() => onPress(id)}
        >
          {nl}
        </button>
      ))}
    </div>
  );
}
