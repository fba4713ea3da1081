import type { Board } from '@poolshoogte/contracts';
import { sentenceState } from './board-sentence';

/** What to do when the board cannot say much yet; `null` on an ordinary day. */
export function boardHint(board: Board): string | null {
  switch (sentenceState(board)) {
    case 'empty':
      return 'Leg een eerste signaal vast, of importeer wat u al hebt. Alles verschijnt hier vanzelf, zonder persoonsgegevens.';
    case 'learning':
      return 'Na ongeveer acht weken vastleggen weet Poolshoogte wat hier gewoon is. Tot dan ziet u alleen aantallen, zonder kleur.';
    default:
      return null;
  }
}
