/** Scrolls to a field and gives it the focus, as soon as what it stands in has been drawn. */

const ATTEMPTS = 20;

/** Returns a way to give up; `done` is called once the field was found. */
export function bringIntoView(key: string, done: () => void): () => void {
  let frame = 0;
  let attempt = 0;
  const look = (): void => {
    const element = document.getElementById(key);
    if (element !== null) {
      const place = document.getElementById(`${key}--field`) ?? element;
      place.scrollIntoView({ block: 'center' });
      focusable(element, key).focus({ preventScroll: true });
      done();
    } else if (++attempt < ATTEMPTS) frame = requestAnimationFrame(look);
    else done();
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

/** Of a group of inputs the one that is chosen, else the first; of an open card its first input. */
function focusable(element: HTMLElement, key: string): HTMLElement {
  const inputs = 'input:not([tabindex="-1"]), select, textarea, button:not([tabindex="-1"])';
  const body = document.getElementById(`${key}--body`);
  if (body !== null) return body.querySelector<HTMLElement>(inputs) ?? element;
  if (!element.matches('[role="radiogroup"], [role="group"]')) return element;
  return element.querySelector<HTMLElement>('input:checked') ?? element.querySelector<HTMLElement>(inputs) ?? element;
}
