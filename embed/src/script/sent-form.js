// Back and reload must show what was found, and the answer to a form is kept by nobody: the browser would ask
// whether to send again, or fail. Instead its own history keeps what was sent, as it does for any form, and this
// sends it again. Without this file the browser asks.
const { sent } = document.querySelector('[data-sent]').dataset;

if (sent) {
  // From now on this step of the history is the page's address, without a form.
  history.replaceState({ sent }, '');
} else if (history.state?.sent) {
  const form = Object.assign(document.createElement('form'), { method: 'post', hidden: true });
  for (const [name, value] of new URLSearchParams(history.state.sent))
    form.append(Object.assign(document.createElement('input'), { name, value }));
  document.body.append(form);
  // Before the page is whole: what comes takes its place in the history.
  form.submit();
}
