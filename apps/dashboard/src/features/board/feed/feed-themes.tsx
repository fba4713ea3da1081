import type { FeedItem } from '@poolshoogte/contracts';
import { useState } from 'react';
import { ThemeToggles } from '../../../components/theme-toggles';
import { themeWord } from '../../../components/theme-word';
import { may } from '../../../platform/session/may';
import { useSession } from '../../../platform/session/use-session';
import { useThemeChange } from './use-theme-change';
import './feed-themes.css';

interface Props {
  item: FeedItem;
  municipality: string;
  kernName: string;
}

/** What a signal is about; staff take a theme away or add one with a tap. */
export function FeedThemes({ item, municipality, kernName }: Props) {
  const session = useSession();
  if (!may(session, ['staff'], municipality)) {
    return item.themes.map((theme) => (
      <span key={theme} className="chip">
        {themeWord(theme)}
      </span>
    ));
  }
  return <ChangeableThemes item={item} municipality={municipality} kernName={kernName} />;
}

function ChangeableThemes({ item, municipality, kernName }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { themes, isBusy, said, problem, press, undo } = useThemeChange(item, municipality);
  return (
    <>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          className="chip feed-theme"
          aria-label={`Thema ${themeWord(theme)} weghalen`}
          aria-disabled={isBusy}
          onClick={() => press(theme)}
        >
          {themeWord(theme)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        aria-label={`Thema’s verbeteren van het signaal uit ${kernName}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'klaar' : 'verbeter'}
      </button>
      <span className="feed-themes__said" role="status">
        {said !== null && `${said}. `}
        {undo !== null && (
          <button type="button" className="link-button" onClick={undo}>
            Ongedaan maken
          </button>
        )}
      </span>
      {problem !== null && (
        <span className="problem" role="alert">
          {problem}
        </span>
      )}
      {isOpen && (
        <ThemeToggles
          label="Thema’s van dit signaal"
          chosen={themes}
          isBusy={isBusy}
          onPress={press}
        />
      )}
    </>
  );
}
