// Parsed by the browser itself, never a text of ours: a host that requires Trusted Types has nothing to allow.
// XMLHttpRequest, because `fetch` gives no document.
const patienceMs = 20_000;

/**
 * Asks for a page of the guide, by POST when there is a form. No cookie goes with it.
 * @returns its document and the address that it has in the end.
 */
export const askPage = ({ address, form }, signal) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(form ? 'POST' : 'GET', address);
    request.responseType = 'document';
    request.timeout = patienceMs;
    const refuse = ({ type }) => reject(new Error(`${address}: ${type}`));
    for (const event of ['error', 'timeout', 'abort']) request.addEventListener(event, refuse);
    request.addEventListener('load', (event) => {
      const { response, responseURL } = request;
      if (response?.querySelector('main')) resolve({ document: response, address: responseURL });
      else refuse(event);
    });
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
