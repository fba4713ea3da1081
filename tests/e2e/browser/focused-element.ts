import type { Page } from '@playwright/test';

interface Focused {
  name: string;
  /** An outline of at least 2 px, or in a drawing a ring around the same shape. */
  isMarked: boolean;
  /** Some of it is inside the window. */
  isInView: boolean;
}

/** The element with the focus; `undefined` when the page itself has it. */
export function focusedElement(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const shape = element.querySelector('path')?.getAttribute('d');
    const isRinged = [...document.querySelectorAll('svg path')].some((path) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(path);
      const isRing = fill === 'none' && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
      return isRing && path.getAttribute('d') === shape;
    });
    const isOutlined = [element, element.closest('label')].some((each) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      const isDrawn = outlineStyle !== 'none' && outlineColor !== 'rgba(0, 0, 0, 0)';
      return isDrawn && Number.parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    return { name, isMarked: isOutlined || isRinged, isInView };
  });
}
