const context = 'https://schema.org';

/**
 * Puts schema.org data of one widget into the page's head and returns how to take it out again.
 * A text node, not `textContent`: pages with Trusted Types refuse strings in script elements.
 */
export function publishJsonLd(graph: readonly object[]): () => void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const json = JSON.stringify({ '@context': context, '@graph': graph });
  // `</script>` and `<!--` inside a feed text must not end the element when the page is saved.
  script.append(document.createTextNode(json.replaceAll('<', '\\u003c')));
  document.head.append(script);
  return () => script.remove();
}
