import type { DemoAccount } from './demo-accounts';

/** File of the style, beside the pages of the provider. */
export const STYLE_FILE = 'demo.css';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Nothing inline and nothing from elsewhere: the policy of the whole product allows neither. */
function page(root: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${safe(title)}</title>
    <link rel="stylesheet" href="${safe(root)}/${STYLE_FILE}">
  </head>
  <body>
    <main>
      <h1>${safe(title)}</h1>
      ${content}
    </main>
  </body>
</html>
`;
}

/** @param action address that the chosen account is sent to */
export function accountPage(
  root: string,
  action: string,
  accounts: readonly DemoAccount[],
): string {
  const choices = accounts.map(
    ({ subject, name, explanation }) => `<li>
          <button type="submit" name="account" value="${safe(subject)}">
            <strong>${safe(name)}</strong>
            <span>${safe(explanation)}</span>
          </button>
        </li>`,
  );
  return page(
    root,
    'Kies een rol voor de demo',
    `<p class="demo"><strong>Dit is een demo.</strong> Alle gegevens zijn verzonnen. De accounts
      hieronder zijn van niemand en hebben geen wachtwoord. Vul nergens echte gegevens in.</p>
      <p>Kies met welke rol u wilt rondkijken. Wilt u later een andere rol? Meld u dan af en kies
      opnieuw.</p>
      <form method="post" action="${safe(action)}">
        <ul>
        ${choices.join('\n        ')}
        </ul>
      </form>
      <p><a href="/">Terug zonder aan te melden</a></p>`,
  );
}

/** For a page that stood open too long, or an address that belongs to nothing. */
export function overPage(root: string): string {
  return page(
    root,
    'Aanmelden lukte niet',
    `<p>Deze stap van het aanmelden is verlopen of al gebruikt. Er is niets misgegaan met uw
      gegevens. Begin opnieuw met aanmelden.</p>
      <p><a href="/">Opnieuw beginnen</a></p>`,
  );
}

export function signedOutPage(root: string): string {
  return page(
    root,
    'U bent afgemeld',
    `<p>U bent afgemeld van de demo.</p>
      <p><a href="/">Naar het begin</a></p>`,
  );
}
