/** Style of the pages of the embedded provider, in the colours of the dashboard. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --sunken: #f4f2ec;
  --ink: #191d21;
  --soft: #474e55;
  --rule: #7a7f84;
  --accent: #0b5967;
  --accent-soft: #e2eeef;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171a;
    --sunken: #1c2125;
    --ink: #eceae4;
    --soft: #bcc1c4;
    --rule: #848b90;
    --accent: #7fcad3;
    --accent-soft: #17343a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 1.5rem 1rem 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
}
main { max-width: 40rem; margin: 0 auto; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.18; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; }
a { color: var(--accent); display: inline-block; padding: .75rem 0; }
.demo {
  padding: .75rem 1rem;
  background: var(--sunken);
  border: 2px solid var(--ink);
  border-radius: 4px;
}
.demo strong { display: block; font-size: 1.1875rem; }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .75rem; }
button {
  display: block;
  width: 100%;
  min-height: 4rem;
  padding: .75rem 1rem;
  border: 1px solid var(--rule);
  border-radius: 4px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;
}
button strong, button span { display: block; }
button strong { color: var(--accent); font-size: 1.1875rem; }
button span { color: var(--soft); }
button:hover { background: var(--accent-soft); border-color: var(--accent); }
button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
