/** What is different where the explorer stands inside a page of another site. */

/** Takes the theme that the address asks for, and lets links lead out of the frame, into a page of their own. */
export function settleIn(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.getAttribute('href')?.startsWith('#') === true) return;
    link.target = '_blank';
    link.rel = `${link.rel} noopener`.trim();
  });
}

/** Lets the link to the whole map lead to what is shown here. */
export function leadOut(search: string): void {
  const whole = document.querySelector<HTMLAnchorElement>('a.whole');
  if (whole) whole.search = search;
}
