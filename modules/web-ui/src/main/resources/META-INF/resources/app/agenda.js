/* Alt and an arrow press the button of the item that has the focus. */
(() => {
  'use strict';
  document.querySelectorAll('.agenda-item').forEach((item) => {
    item.addEventListener('keydown', (event) => {
      if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) {
        return;
      }
      const button = item.querySelector(`button[data-key="${event.key}"]`);
      if (button !== null && !button.disabled) {
        event.preventDefault();
        button.click();
      }
    });
  });
  const refused = document.querySelector('main .alert[role="alert"]') !== null;
  if (location.hash.startsWith('#item-') && !refused) {
    document.querySelector(location.hash)?.focus();
  }
})();
