// Starts GraphiQL in the page, beside a list of examples. Without it, the page stays readable.
const { createElement: h, useEffect, useState } = React;
const { examples, isIntrospectionOpen } = JSON.parse(
  document.getElementById('explorer-data').textContent,
);

// GraphiQL adds one style element, when a dialog opens: the policy of the page lets it by its nonce.
globalThis.__webpack_nonce__ = document.querySelector('link[nonce]').nonce;

// GraphiQL shows descriptions of the schema as HTML. Only what a text needs goes through; anything else stays text.
const isOfText =
  /^(?:[^<]|<\/?(?:p|code|em|strong|ul|ol|li|pre|br|blockquote|h[1-6])>|<a href="https?:[^"]*">|<\/a>)*$/;
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (isOfText.test(html) ? html : html.replaceAll('<', '&lt;')),
});

const ask = async ({ query, variables, operationName }) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName, extensions: { cost: true } }),
  });
  return response.json();
};

const toTab = ({ query, variables }) => ({
  query: `${query}\n`,
  variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '',
});

/** The list of examples, each opened in a tab. */
function Examples() {
  const { tabs, addTab, changeTab, queryEditor, variableEditor } =
    GraphiQL.React.useEditorContext();
  const [opened, setOpened] = useState(null);

  // A new tab has the editors once it is drawn.
  useEffect(() => {
    if (!opened) return;
    queryEditor.setValue(opened.query);
    variableEditor.setValue(opened.variables);
  }, [opened]);

  const open = (example) => {
    const tab = toTab(example);
    const index = tabs.findIndex(({ query }) => query === tab.query);
    if (index >= 0) return changeTab(index);
    addTab();
    setOpened(tab);
  };

  return h(
    'section',
    { className: 'examples', 'aria-labelledby': 'exemples' },
    h('h2', { id: 'exemples' }, 'Exemples'),
    h(
      'ul',
      null,
      examples.map((example) =>
        h(
          'li',
          { key: example.slug },
          h('button', { type: 'button', onClick: () => open(example) }, example.title),
          h('p', null, example.note.replaceAll('`', '')),
        ),
      ),
    ),
  );
}

const examplesPlugin = {
  title: 'Exemples',
  icon: () =>
    h(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
      h('path', { d: 'M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10' }),
    ),
  content: Examples,
};

const plugins = [examplesPlugin];
const isWide = matchMedia('(min-width: 60rem)').matches;

// What was written last time comes back; an example that the address names is opened beside it.
const addressed = examples.find(({ slug }) => `#${slug}` === location.hash);
const first = localStorage.getItem('graphiql:tabState') ? addressed : (addressed ?? examples[0]);
addEventListener('hashchange', () => location.reload());

// GraphiQL forgets `visiblePlugin` when it sets its columns: once it is drawn, the button of the list opens it.
function Name() {
  useEffect(() => {
    if (isWide) setTimeout(() => document.querySelector('[aria-label="Show Exemples"]').click());
  }, []);
  return 'GraphiQL';
}

const graphiql = h(
  GraphiQL,
  {
    fetcher: ask,
    plugins,
    ...(first && toTab(first)),
    defaultQuery: '# Écrivez ici une requête ; Ctrl + Espace propose la suite.\n',
    defaultEditorToolsVisibility: 'variables',
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
    // Without it, GraphiQL asks for what is not served.
    ...(!isIntrospectionOpen && { schema: null }),
  },
  h(GraphiQL.Logo, null, h(Name)),
);

document.documentElement.classList.add('is-running');
ReactDOM.createRoot(document.getElementById('explorer')).render(graphiql);
