import { decodeEntities } from './html-entities';

/** Elements whose content is no text for a reader. */
const SILENT = new Set(['head', 'title', 'template', 'noscript', 'svg', 'iframe', 'object']);
/** Their content is no HTML at all: it ends at the closing tag, whatever stands in it. */
const RAW = new Set(['script', 'style']);
const BREAKS =
  /^(p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|section|article|header|footer|hr|pre)$/;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** A `<` ends an unfinished tag, so that many of them cost no more than one. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|<[!?][^<>]*>/g;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * The text a reader would see in HTML: no tags, scripts or styles, nothing that is hidden by an
 * attribute or by a class of the page's own style sheet (mail hides a "preheader" that way).
 * Nothing is fetched or run. Linear in the length; nesting is only counted.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return tidy(decodeEntities(html));
  const hiddenClasses = classesHiddenBy(html);
  const parts: string[] = [];
  const token = new RegExp(TOKEN);
  let silent: { name: string; depth: number } | undefined;
  let at = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    if (!silent) parts.push(inline(html.slice(at, match.index)));
    at = token.lastIndex;
    const [, slash, tag, attributes = ''] = match;
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    const closes = slash === '/';
    if (RAW.has(name) && !closes) {
      at = token.lastIndex = endOfRaw(html, name, at);
    } else if (silent) {
      if (name === silent.name && !attributes.endsWith('/')) silent.depth += closes ? -1 : 1;
      if (silent.depth === 0) silent = undefined;
    } else {
      if (BREAKS.test(name)) parts.push('\n');
      const opens = !closes && !VOID.test(name) && !attributes.endsWith('/');
      if (opens && (SILENT.has(name) || isHidden(attributes, hiddenClasses))) {
        silent = { name, depth: 1 };
      }
    }
  }
  if (!silent) parts.push(inline(html.slice(at)));
  return tidy(parts.join(''));
}

function inline(html: string): string {
  return decodeEntities(html.replace(/\s+/g, ' '));
}

function endOfRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^<>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

function isHidden(attributes: string, hiddenClasses: ReadonlySet<string>): boolean {
  if (/\shidden(?=[\s=]|$)/i.test(attributes)) return true;
  const style = /\sstyle\s*=\s*("[^"]*"|'[^']*')/i.exec(attributes)?.[1] ?? '';
  if (HIDDEN_STYLE.test(style)) return true;
  if (hiddenClasses.size === 0) return false;
  const classes = /\sclass\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i.exec(attributes)?.[1] ?? '';
  return classes.split(/["'\s]+/).some((name) => hiddenClasses.has(name));
}

function classesHiddenBy(html: string): Set<string> {
  const hidden = new Set<string>();
  const opening = /<style[^<>]*>/gi;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const from = opening.lastIndex;
    opening.lastIndex = endOfRaw(html, 'style', from);
    const sheet = html.slice(from, opening.lastIndex);
    for (const rule of sheet.split('}')) {
      const [selector = '', body = ''] = rule.split('{');
      if (!HIDDEN_STYLE.test(body)) continue;
      for (const [, name = ''] of selector.matchAll(/(?:^|,)\s*\w*\.([\w-]+)\s*(?=,|$)/g)) {
        hidden.add(name);
      }
    }
  }
  return hidden;
}

/** Keeps line breaks, at most one empty line; other blanks become one space. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
