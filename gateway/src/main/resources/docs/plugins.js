// What this page changes in Swagger UI: the search, and refusals without the one form that all of them have.
window.docsPlugins = (words) => {
  /** Keeps the operations whose id, path, words or tag have all that was typed, whatever its accents and case. */
  const plain = (text) =>
    (text || '').normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const search = () => ({
    fn: {
      opsFilter: (tagged, phrase) => {
        const wanted = plain(phrase).split(/\s+/).filter(Boolean);
        return tagged
          .map((group, tag) =>
            group.set(
              'operations',
              group.get('operations').filter((entry) => {
                const operation = entry.get('operation');
                const text = plain(
                  [tag, entry.get('path'), entry.get('method'), operation.get('operationId'), operation.get('summary'),
                    operation.get('description')].join(' '),
                );
                return wanted.every((word) => text.includes(word));
              }),
            ),
          )
          .filter((group) => group.get('operations').size > 0);
      },
    },
  });

  /** A refusal is its status and words: the form of its body is one for all, and stands below with the schemas. */
  const refusals = (system) => ({
    wrapComponents: {
      response: (Original) => (props) => {
        if (!/^[45]/.test(String(props.code))) {
          return system.React.createElement(Original, props);
        }
        const { createElement } = system.React;
        const Markdown = system.getComponent('Markdown', true);
        return createElement(
          'tr',
          { className: 'response refusal', 'data-code': props.code },
          createElement('td', { className: 'response-col_status' }, props.code),
          createElement(
            'td',
            { className: 'response-col_description', colSpan: 2 },
            createElement(Markdown, { source: props.response.get('description') }),
          ),
        );
      },
    },
  });

  /** The words of the page's own controls. */
  const controls = (system) => ({
    wrapComponents: {
      FilterContainer: (Original) => (props) =>
        system.React.createElement(
          'div',
          { className: 'filter' },
          system.React.createElement(Original, props),
        ),
    },
    afterLoad() {
      window.requestAnimationFrame(function name() {
        const input = document.querySelector('.operation-filter-input');
        if (input) {
          input.placeholder = words.search;
          input.setAttribute('aria-label', words.search);
        } else {
          window.requestAnimationFrame(name);
        }
      });
    },
  });
  return [search, refusals, controls];
};
