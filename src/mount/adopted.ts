/** Style sheets that a page adopts: a strict content security policy, which refuses a style element, lets them stand. */

/**
 * Moves the style sheets that stand within a node, before it is put into a host, to the page or the shadow tree of the host.
 * Where that adopts none, as in an old browser or while the host is nowhere, they stay. Gives a function that takes them away.
 */
export function adopted(node: Element, host: Element): () => void {
  const scope = host.getRootNode();
  const view = node.ownerDocument.defaultView;
  const styles = [...node.querySelectorAll("style")];
  if (view === null || styles.length === 0 || !adopts(scope)) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.map(({ textContent }) => textContent).join(""));
  for (const style of styles) style.remove();
  scope.adoptedStyleSheets.push(sheet);
  return () => {
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

function adopts(scope: Node): scope is Document | ShadowRoot {
  return "adoptedStyleSheets" in scope;
}
