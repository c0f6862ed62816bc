/**
 * Where elements stand, for tests that nothing moves: Chromium alone reports layout shifts. In sixtieths of a pixel, in
 * which Firefox counts; what is finer than that differs from one look to the next.
 */
export const places = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const sixtieths = [x, y, width, height].map((length) => Math.round(length * 60));
    return `${element.localName}.${element.className} ${sixtieths.join(' ')}`;
  });
