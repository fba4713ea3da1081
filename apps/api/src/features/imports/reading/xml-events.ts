import { SaxesParser } from 'saxes';

/** What a reader of XML wants to hear. Names are as written, with their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string): void;
  close(name: string): void;
}

/** Deeper than any feed or sheet; each level costs memory, so hostile files stop here. */
const DEEPEST = 100;

/** The XML cannot be read at all, as opposed to being slightly wrong. */
export class BrokenXmlError extends Error {
  override readonly name = 'BrokenXmlError';
}

/**
 * A parser of XML in pieces. saxes (ISC, no network, no dependencies but a character table) knows
 * only the five entities of XML: entities that a DOCTYPE declares are never expanded, external ones
 * never fetched, so nothing can grow. Small errors, such as an entity of HTML, are passed over and
 * left in the text, because feeds in the wild have them.
 */
export class XmlEvents {
  private readonly parser = new SaxesParser();
  private depth = 0;

  constructor(listener: XmlListener) {
    this.parser.on('error', () => undefined); // without a listener saxes throws
    this.parser.on('opentag', ({ name, attributes }) => {
      this.depth += 1;
      if (this.depth > DEEPEST) throw new BrokenXmlError('XML is nested too deeply');
      listener.open(name, attributes, this.parser.line);
    });
    this.parser.on('text', (text) => listener.text(text));
    this.parser.on('cdata', (text) => listener.text(text));
    this.parser.on('closetag', ({ name }) => {
      this.depth -= 1;
      listener.close(name);
    });
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  end(): void {
    this.parser.close();
  }
}
