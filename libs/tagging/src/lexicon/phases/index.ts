import type { PhaseId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';
import { ONBEHAGEN } from './onbehagen';
import { ONGENOEGEN } from './ongenoegen';
import { ONRUST } from './onrust';
import { PROBLEMATISCHE_ONRUST } from './problematische-onrust';

/** Heaviest phase first: the first one with enough evidence is the phase of the text. */
export const PHASE_LEXICONS: readonly Lexicon<PhaseId>[] = [
  PROBLEMATISCHE_ONRUST,
  ONRUST,
  ONGENOEGEN,
  ONBEHAGEN,
];
