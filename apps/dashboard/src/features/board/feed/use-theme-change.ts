import type { FeedItem } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { themeWord } from '../../../components/theme-word';
import { problemText } from '../../../platform/api/problem-text';
import { correctThemes, withdrawCorrection } from '../api/correct-themes';

const NOT_DONE = 'Geen verbinding. Er is niets veranderd; probeer het zo weer.';

/** The last change that can be taken back. */
interface Change {
  correction: string | null;
  said: string;
  before: readonly ThemeId[];
}

/**
 * The themes of one signal, changed by a tap and taken back by another. What was changed here shows at
 * once, also while the board holds still under the pointer.
 */
export function useThemeChange({ id, themes }: FeedItem, municipality: string) {
  const [own, setOwn] = useState<{ themes: readonly ThemeId[]; instead: string } | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  // Once the board brings other themes than those that were changed here, it knows better.
  const shown = own !== null && own.instead === themes.join() ? own.themes : themes;
  const show = (next: readonly ThemeId[]) => setOwn({ themes: next, instead: themes.join() });

  const changing = useMutation({
    mutationFn: (theme: ThemeId) => correctThemes({ id, municipality }, toggled(shown, theme)),
    networkMode: 'always',
    onSuccess: (signal, theme) => {
      const isAdded = !shown.includes(theme);
      setChange({
        correction: signal.correction,
        said: `${themeWord(theme)} ${isAdded ? 'erbij gezet' : 'weggehaald'}`,
        before: shown,
      });
      show(signal.themes.map((tag) => tag.id));
    },
  });
  const undoing = useMutation({
    mutationFn: (correction: string) => withdrawCorrection({ id: correction, municipality }),
    networkMode: 'always',
    onSuccess: () => {
      if (change !== null) show(change.before);
      setChange(null);
    },
  });
  const isBusy = changing.isPending || undoing.isPending;
  const error = undoing.error ?? changing.error;
  return {
    themes: shown,
    isBusy,
    said: change?.said ?? (undoing.isSuccess && !changing.isPending ? 'Teruggezet' : null),
    problem: error === null ? null : problemText(error, NOT_DONE),
    press: (theme: ThemeId) => {
      if (isBusy) return;
      undoing.reset();
      changing.mutate(theme);
    },
    undo:
      change?.correction === null || change === null
        ? null
        : () => {
            if (!isBusy && change.correction !== null) undoing.mutate(change.correction);
          },
  };
}

function toggled(themes: readonly ThemeId[], theme: ThemeId): ThemeId[] {
  return themes.includes(theme) ? themes.filter((each) => each !== theme) : [...themes, theme];
}
