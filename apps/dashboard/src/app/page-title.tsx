const PRODUCT = 'Poolshoogte';

/** Names the browser tab: page, municipality, product. */
export function PageTitle({ title, place }: { title: string; place: string | undefined }) {
  if (title === PRODUCT) return <title>{PRODUCT}</title>;
  const name = place === undefined ? title : `${title}: ${place}`;
  return <title>{`${name} · ${PRODUCT}`}</title>;
}
