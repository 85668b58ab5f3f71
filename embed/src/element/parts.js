/** What a partner may style beyond colours, by `::part()`: names that stay, whatever the classes become. */
const parts = [
  ['[data-h="1"]', 'title'],
  ['[data-h="2"], [data-h="3"]', 'heading'],
  ['.button', 'button'],
  ['input, select, textarea', 'field'],
  ['.sheet-item', 'item'],
  ['.frame-footer', 'footer'],
];

export function nameParts(content) {
  for (const [selector, part] of parts)
    for (const node of content.querySelectorAll(selector)) node.setAttribute('part', part);
}
