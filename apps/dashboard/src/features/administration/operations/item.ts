import type { OperationsLevel } from '@poolshoogte/contracts';
import { enumerate } from '../../../platform/dutch/number-words';

/** One thing that is kept an eye on, in words. */
export interface Item {
  title: string;
  level: OperationsLevel;
  /** What is so now. */
  says: string;
  /** What it is for, and what people notice of it. */
  means: string;
  /** What to do when it is not fine. */
  next: string;
}

/** A mark is a word before it is a shape. */
export const LEVEL_WORDS: Readonly<Record<OperationsLevel, string>> = {
  fine: 'In orde',
  look: 'Kijk',
  act: 'Doe iets',
};

/** The page in one or two sentences: what asks for something, by its name. */
export function verdict(items: readonly Pick<Item, 'title' | 'level'>[]): string {
  const named = (level: OperationsLevel): string => {
    const titles = items.filter((item) => item.level === level).map(({ title }) => title);
    return enumerate([...new Set(titles)].map((title) => title.toLowerCase()));
  };
  const act = named('act');
  const look = named('look');
  const parts = [
    ...(act === '' ? [] : [`Er is iets te doen bij ${act}.`]),
    ...(look === '' ? [] : [`Kijk even mee bij ${look}.`]),
  ];
  return parts.length === 0 ? 'Alles loopt.' : parts.join(' ');
}
