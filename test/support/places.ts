/** Where elements stand, for tests that nothing moves: Chromium alone reports layout shifts. */
export const places = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName}.${element.className} ${x} ${y} ${width} ${height}`;
  });
