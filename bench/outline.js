/** The elements, attributes and texts of a tree, a line each; comments, blank text between elements and styles of their own are left out. */
export function outline(root, depth = 0) {
  return textsJoined(root).flatMap((node) => {
    const indent = ' '.repeat(depth);
    if (typeof node === 'string') return [`${indent}"${node}"`];
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => ` ${name}="${value}"`)
      .sort();
    return [`${indent}<${node.localName}${attributes.join('')}>`, ...outline(node, depth + 1)];
  });
}

/** The children of a node: its elements, and the text between two of them in one piece. */
function textsJoined(parent) {
  const children = [];
  let text = '';
  const endText = () => {
    const joined = text.replace(/\s+/g, ' ').trim();
    if (joined) children.push(joined);
    text = '';
  };
  for (const child of parent.childNodes) {
    if (child instanceof Text) text += child.data;
    if (!(child instanceof Element)) continue;
    endText();
    children.push(child);
  }
  endText();
  return children;
}
