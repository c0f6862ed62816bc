/**
 * Takes what a test wrote out of the page's address again. WebKit allows a hundred changes in ten seconds, which quick tests
 * reach: none in vain.
 */
export function resetAddress(): void {
  const [start = ''] = location.href.split('#');
  if (location.href !== start) history.replaceState(null, '', start);
}
