import { htmlToText } from './html-text';
import { BrokenXmlError, XmlEvents } from './xml-events';

/** One entry of a feed as found; texts are plain, addresses absolute. */
export interface FeedEntry {
  entry: number; // 1-based, in the order of the feed
  line: number;
  id: string;
  title: string;
  text: string;
  published: string;
  updated: string;
  isComplete: boolean;
}

export interface Feed {
  kind: 'rss' | 'atom';
  entries: FeedEntry[];
}

/** Feeds hold tens of entries; a hostile one must not fill the memory. */
const MOST_ENTRIES = 10_000;

/** Which element fills which slot, best first: a summary is shorter than the whole article. */
const TEXT_ELEMENTS = ['description', 'summary', 'content:encoded', 'content'];
const PUBLISHED_ELEMENTS = ['pubDate', 'published', 'dc:date', 'date'];
const UPDATED_ELEMENTS = ['updated', 'atom:updated', 'dcterms:modified'];
const ID_ELEMENTS = ['guid', 'id'];
const USED = new Set([
  ...TEXT_ELEMENTS,
  ...PUBLISHED_ELEMENTS,
  ...UPDATED_ELEMENTS,
  ...ID_ELEMENTS,
  ...['title', 'link'],
]);

interface Gathering {
  line: number;
  base: string;
  values: Map<string, string>;
}

/** Reads RSS 0.9x, 1.0 and 2.0 and Atom; undefined when the root is something else. */
export function readFeed(xml: string): Feed | undefined {
  let kind: Feed['kind'] | undefined;
  let base = '';
  let current: Gathering | undefined;
  let field: { name: string; depth: number; type: string; text: string[] } | undefined;
  const path: string[] = [];
  const entries: FeedEntry[] = [];

  const events = new XmlEvents({
    open(name, attributes, line) {
      if (path.length === 0) kind = rootKind(name);
      path.push(name);
      const ownBase = attributes['xml:base'];
      if (ownBase !== undefined && !current && !isEntry(name)) base = resolve(ownBase, base);
      if (field) {
        // Only XHTML has elements here: a line break where the reader would see one.
        if (/^(\w+:)?(p|div|br|li|h\d)$/.test(name)) field.text.push('\n');
        return;
      }
      if (!current && isEntry(name)) {
        if (entries.length >= MOST_ENTRIES) throw new BrokenXmlError('too many entries');
        current = { line, base: resolve(ownBase ?? '', base) || base, values: new Map() };
        return;
      }
      const isChannelLink = !current && name === 'link' && path.length === 3;
      if (current && name === 'link' && attributes.href !== undefined) {
        if ((attributes.rel ?? 'alternate') === 'alternate') keep(current, 'link', attributes.href);
        return;
      }
      if ((current && USED.has(name)) || isChannelLink) {
        field = {
          name,
          depth: path.length,
          type: attributes.type ?? (kind === 'atom' ? 'text' : 'html'),
          text: [],
        };
      }
    },
    text(text) {
      field?.text.push(text);
    },
    close(name) {
      if (field && path.length === field.depth) {
        const value = field.text.join('').trim();
        if (current) keep(current, field.name, asPlainText(field.name, field.type, value));
        else if (base === '') base = resolve(value, '');
        field = undefined;
      }
      path.pop();
      if (!current || !isEntry(name)) return;
      entries.push(toEntry(current, entries.length + 1, true));
      current = undefined;
    },
  });
  events.write(xml);
  const cutShort = current;
  events.end();
  if (cutShort && current) entries.push(toEntry(cutShort, entries.length + 1, false));
  return kind && { kind, entries };
}

function isEntry(name: string): boolean {
  return name === 'item' || name === 'entry';
}

function rootKind(name: string): Feed['kind'] | undefined {
  if (name === 'rss' || name === 'rdf:RDF') return 'rss';
  return name === 'feed' || name === 'atom:feed' ? 'atom' : undefined;
}

function keep(gathering: Gathering, name: string, value: string): void {
  if (value !== '' && !gathering.values.has(name)) gathering.values.set(name, value);
}

/** RSS does not say whether its text is HTML: in practice it is. Atom does say, or means text. */
function asPlainText(name: string, type: string, value: string): string {
  const isText = name === 'title' || TEXT_ELEMENTS.includes(name);
  if (!isText || type === 'xhtml' || type === 'text') return value.replace(/[^\S\n]+/g, ' ').trim();
  return htmlToText(value);
}

function toEntry({ line, base, values }: Gathering, entry: number, isComplete: boolean): FeedEntry {
  const first = (names: readonly string[]): string =>
    names.map((name) => values.get(name)).find((value) => value !== undefined) ?? '';
  const link = resolve(values.get('link') ?? '', base);
  return {
    entry,
    line,
    id: first(ID_ELEMENTS) || link,
    title: first(['title']),
    text: first(TEXT_ELEMENTS),
    published: first(PUBLISHED_ELEMENTS),
    updated: first(UPDATED_ELEMENTS),
    isComplete,
  };
}

/** Makes an address absolute; what cannot be resolved stays as written. Nothing is fetched. */
function resolve(address: string, base: string): string {
  if (address === '') return '';
  try {
    return new URL(address, base === '' ? undefined : base).href;
  } catch {
    return address;
  }
}
