/** "Van: ...", "Onderwerp: ...", above a message that was sent on. */
const HEADER =
  /^[ \t>*]*(?:van|aan|cc|bcc|from|to|verzonden|verstuurd|sent|datum|date|onderwerp|subject)[ \t*]*:[^\n]*$/gimu;
/** "-----Oorspronkelijk bericht-----", "Op ... schreef [naam 1]:". */
const DIVIDER =
  /^[ \t>]*(?:[-_=*~]{2,}[^\n]*|(?:begin )?(?:doorgestuurd|oorspronkelijk|original|forwarded)[^\n]{0,40}|op [^\n]{0,120}(?:schreef|wrote)[^\n]{0,60}:?[ \t]*)$/gimu;
const DEVICE = /^[ \t>]*(?:verzonden|verstuurd|sent) (?:vanaf|vanuit|met|from)[^\n]{0,60}$/gimu;
/** The close of a letter and what stands under it, up to the end. */
const CLOSING =
  /(?:^|[\n.!?])[ \t>]*(?:met (?:vriendelijke|hartelijke) groet(?:en)?|m\.?v\.?g\.?|hoogachtend|vriendelijke groet(?:en)?|groet(?:en|jes)?|gr\.)(?=[\s,.!]|$)/giu;
/** A close longer than this is no close: somebody writes on. */
const CLOSING_MAX = 240;
/** So much of a message must stand above its close. */
const BODY_MIN = 40;

/**
 * A message without what mail programs and letters put around it. What was quoted stays: a message
 * that was sent on is its quotation.
 */
export function messageOf(text: string): string {
  const bare = text.replace(HEADER, '\n').replace(DIVIDER, '\n').replace(DEVICE, '\n');
  let close = -1;
  for (const match of bare.matchAll(CLOSING)) close = match.index;
  const isClose = close >= BODY_MIN && bare.length - close <= CLOSING_MAX;
  return isClose ? bare.slice(0, close) : bare;
}
