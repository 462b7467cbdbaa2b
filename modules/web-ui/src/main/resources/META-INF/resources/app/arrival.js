/*
 * Where one goes on when a page answers a form: at what stopped it, else at the first field that is
 * wrong, else at what was done. So it is on the screen and read aloud, and the next Tab leads on from
 * there instead of from the top of the page. What was done gives way to the place that the address
 * names and to the field where typing goes on. The browser goes to that place in its own time, at the
 * latest when all is loaded; what stopped a form is gone to after that.
 */
(() => {
  'use strict';
  const first = (selector) => document.querySelector(`main ${selector}`);
  const goesOnElsewhere = location.hash.length > 1 || first('[autofocus]') !== null;
  const field = first('.form-error :is(input, select, textarea)');
  const told = first('.alert[role="alert"]')
    ?? (field === null && !goesOnElsewhere ? first('.alert[role="status"]') : null);
  told?.setAttribute('tabindex', '-1');
  const goOn = () => (told ?? field)?.focus();
  goOn();
  if (location.hash.length > 1) {
    window.addEventListener('load', goOn);
  }
})();
