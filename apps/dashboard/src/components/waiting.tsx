/** Rules where the content will come; the style sheet shows them after 400 ms, standing still. */
export function Waiting({ children = 'De stand wordt opgehaald.' }: { children?: string }) {
  return (
    <div className="waiting">
      <div aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <p role="status">{children}</p>
    </div>
  );
}
