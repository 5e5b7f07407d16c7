// Which element scrolls a list, and where in it the list begins: what a list that only draws its visible rows must know.
import { type RefObject, useLayoutEffect, useState } from 'react';

function scrollParentOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (overflowY === 'auto' || overflowY === 'scroll') return parent;
  }
  return null;
}

/** The nearest scrolling ancestor and the distance (px) from its content's top to the element; measured again when sizes change. */
export function useScrollParent(ref: RefObject<HTMLElement | null>): { parent: HTMLElement | null; offset: number } {
  const [place, setPlace] = useState<{ parent: HTMLElement | null; offset: number }>({ parent: null, offset: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    const parent = element && scrollParentOf(element);
    if (!element || !parent) return;
    const measure = () => {
      const offset = element.getBoundingClientRect().top - parent.getBoundingClientRect().top + parent.scrollTop;
      setPlace((before) =>
        before.parent === parent && Math.abs(before.offset - offset) < 1 ? before : { parent, offset },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(parent);
    // What stands above the list moves it: its surroundings are watched, not the list itself, which grows while scrolling.
    for (let box = element.parentElement; box && box !== parent; box = box.parentElement) observer.observe(box);
    return () => observer.disconnect();
  }, [ref]);
  return place;
}
