/** The kinds of file that the API reads, with the media type under which each is sent. */
const KINDS = {
  csv: { extensions: ['csv', 'txt', 'tsv', 'tab'], mediaType: 'text/csv' },
  jsonl: { extensions: ['jsonl', 'ndjson'], mediaType: 'application/x-ndjson' },
  xlsx: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  feed: { extensions: ['xml', 'rss', 'atom'], mediaType: 'application/xml' },
  mail: { extensions: ['eml'], mediaType: 'message/rfc822' },
} as const;

export type FileKind = keyof typeof KINDS;

const KIND_OF_EXTENSION = new Map<string, FileKind>(
  (Object.keys(KINDS) as FileKind[]).flatMap((kind) =>
    KINDS[kind].extensions.map((extension): [string, FileKind] => [extension, kind]),
  ),
);

/** What a file chooser may offer. Phones go by the media type, computers by the extension. */
export const ACCEPTED = Object.values(KINDS)
  .flatMap(({ extensions, mediaType }) => [...extensions.map((each) => `.${each}`), mediaType])
  .join(',');

export function mediaTypeOf(kind: FileKind): string {
  return KINDS[kind].mediaType;
}

/** Says what a file is by its name: browsers disagree about the media type of CSV. */
export function fileKind(name: string): FileKind | null {
  return KIND_OF_EXTENSION.get(name.toLowerCase().split('.').at(-1) ?? '') ?? null;
}

/** Why a file cannot be imported, in Dutch; `null` when it can be tried. `size` in bytes. */
export function fileProblem({ name, size }: { name: string; size: number }): string | null {
  if (/\.(xls|xlsb|ods|numbers)$/i.test(name)) {
    return 'Dit soort rekenblad is niet te lezen. Sla het op als xlsx of CSV (Bestand, Opslaan als) en kies dat bestand.';
  }
  if (/\.msg$/i.test(name)) {
    return 'Een e-mail in het eigen formaat van Outlook (msg) is niet te lezen. Bewaar de e-mail als eml en kies dat bestand.';
  }
  if (fileKind(name) === null) {
    return 'Dit soort bestand is niet te lezen. Kies een lijst (xlsx, CSV of JSON Lines), een nieuwsfeed (xml) of een e-mail (eml).';
  }
  return size === 0 ? 'Dit bestand is leeg.' : null;
}
