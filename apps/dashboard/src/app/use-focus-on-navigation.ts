import { useEffect, useRef } from 'react';

/**
 * After a change of page the reader starts at its content, also when he only hears it. A page that
 * has put the focus in a field of its own keeps it there.
 */
export function useFocusOnNavigation(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (main.current?.contains(document.activeElement) !== true) {
      main.current?.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  }, [pathname]);
  return main;
}
