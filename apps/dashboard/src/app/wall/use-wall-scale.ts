import { useEffect, useState } from 'react';

/** What the board was drawn for, in CSS pixels. */
const DRAWN_FOR = { width: 1280, height: 800 };

/**
 * How many times larger than drawn the board is shown, so that it fills the screen. Everything grows
 * alike: words, lines and the measures by which labels are placed on the map.
 */
export function useWallScale(): number {
  const [scale, setScale] = useState(currentScale);
  useEffect(() => {
    const onResize = () => setScale(currentScale());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return scale;
}

/** Never smaller than drawn: a small screen gets the small form of the page. */
function currentScale(): number {
  const { innerWidth, innerHeight } = window;
  return Math.max(1, Math.min(innerWidth / DRAWN_FOR.width, innerHeight / DRAWN_FOR.height));
}
