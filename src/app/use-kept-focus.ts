import { useEffect } from 'react';

/** What has the focus, and what may take it from there, in that order. */
interface Holder {
  readonly element: Element;
  readonly heirs: readonly Element[];
}

/**
 * Where the control that has the focus goes away, as a button does that clears something, the
 * nearest element around it with `data-keeps-focus` takes the focus, so that it is never lost. One
 * with the value `back` gives it back to what had it before.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    // What has the focus already, where this part came after the reader had begun.
    let holder = holderNow();
    // The same once the focus has left it, as it does before a key takes it on.
    let last = holder;
    const take = (event: FocusEvent): void => {
      last = holderBy(event, last);
      holder = last;
    };
    const letGo = ({ target }: FocusEvent): void =>
      // Some browsers report that the focus left before they take its element away.
      queueMicrotask(() => {
        if (holder?.element === target && holder.element.isConnected) holder = null;
      });
    const observer = new MutationObserver(() => {
      if (holder === null || holder.element.isConnected) return;
      if (document.activeElement === document.body) inherit(holder.heirs);
      else holder = null;
    });
    document.addEventListener('focusin', take);
    document.addEventListener('focusout', letGo);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', take);
      document.removeEventListener('focusout', letGo);
      observer.disconnect();
    };
  }, []);
}

function holderNow(): Holder | null {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return null;
  return { element: activeElement, heirs: framesAround(activeElement) };
}

function framesAround(element: Element): readonly Element[] {
  const frames: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at.hasAttribute('data-keeps-focus')) frames.push(at);
  return frames;
}

function holderBy({ target, relatedTarget }: FocusEvent, last: Holder | null): Holder | null {
  if (!(target instanceof Element)) return null;
  const frames = framesAround(target);
  const [frame] = frames;
  if (frame?.getAttribute('data-keeps-focus') !== 'back') return { element: target, heirs: frames };
  const isInside = relatedTarget instanceof Node && frame.contains(relatedTarget);
  if (isInside && last?.element === relatedTarget) return { element: target, heirs: last.heirs };
  const before = relatedTarget instanceof Element ? [relatedTarget] : [];
  return { element: target, heirs: [...before, ...frames.slice(1)] };
}

function inherit(heirs: readonly Element[]): void {
  const heir = heirs.find(({ isConnected }) => isConnected);
  if (!(heir instanceof HTMLElement)) return;
  if (heir.tabIndex === -1 && !heir.hasAttribute('tabindex')) {
    heir.tabIndex = -1;
    heir.addEventListener('blur', () => heir.removeAttribute('tabindex'), { once: true });
  }
  heir.focus({ preventScroll: true });
}
