import {
  DRIVER_IDS,
  PHASE_IDS,
  SOURCE_KIND_IDS,
  THEME_IDS,
  type PhaseId,
  type ThemeId,
} from '@poolshoogte/vocabulary';
import { CLOSERS } from './closers';
import { DRIVER_LINES } from './driver-lines';
import { MEETING_FRAMES } from './frames-meeting';
import { ONLINE_FRAMES } from './frames-online';
import { REPORT_FRAMES } from './frames-report';
import { OPENERS, PLACE_OPENERS } from './openers';
import { compile, type Template } from './template';
import type { ThemeTexts } from './theme-texts';
import { THEME_TEXTS, WITHOUT_THEME } from './themes';

const FRAMES = { bijeenkomst: MEETING_FRAMES, melding: REPORT_FRAMES, online: ONLINE_FRAMES };

/** Everything compiled once: filling a text must take microseconds. */
export const LIBRARY = {
  openers: compileEach(SOURCE_KIND_IDS, (kind) => OPENERS[kind]),
  placeOpeners: compileEach(SOURCE_KIND_IDS, (kind) => PLACE_OPENERS[kind]),
  closers: mapEach(SOURCE_KIND_IDS, (kind) =>
    compileEach(PHASE_IDS, (phase) => [...CLOSERS[phase].any, ...CLOSERS[phase][kind]]),
  ),
  drivers: compileEach(DRIVER_IDS, (driver) => DRIVER_LINES[driver]),
  frames: mapEach(SOURCE_KIND_IDS, (kind) =>
    compileEach(PHASE_IDS, (phase) => FRAMES[kind][phase]),
  ),
};

/** The compiled words of one theme. */
export interface ThemeLibrary {
  readonly good: readonly string[];
  readonly details: readonly Template[];
  readonly cores: Readonly<Record<PhaseId, readonly Template[]>>;
  /** Issues that fit a month (1 to 12); those of the season weigh double. */
  issuesOf(month: number): readonly string[];
}

const THEMES: Readonly<Record<ThemeId, ThemeLibrary>> = mapEach(THEME_IDS, (theme) =>
  compileTheme(THEME_TEXTS[theme]),
);
const NO_THEME = compileTheme(WITHOUT_THEME);

/** The words of a theme; undefined gives those for notes without a theme. */
export function themeLibrary(theme: ThemeId | undefined): ThemeLibrary {
  return theme === undefined ? NO_THEME : THEMES[theme];
}

function compileTheme(texts: ThemeTexts): ThemeLibrary {
  const { issues, seasonal } = texts;
  const inSeason = seasonal ? [...issues, ...seasonal.issues, ...seasonal.issues] : issues;
  return {
    good: texts.good,
    details: texts.details.map(compile),
    cores: compileEach(PHASE_IDS, (phase) => texts.cores[phase]),
    issuesOf: (month) => (seasonal?.months.includes(month) ? inSeason : issues),
  };
}

function compileEach<Key extends string>(
  keys: readonly Key[],
  sentencesOf: (key: Key) => readonly string[],
): Readonly<Record<Key, readonly Template[]>> {
  return mapEach(keys, (key) => sentencesOf(key).map(compile));
}

function mapEach<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  // Object.fromEntries forgets the keys; they are exactly `keys`.
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
