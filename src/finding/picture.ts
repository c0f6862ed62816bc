/** A picture that does not arrive leaves no hole in the text, nor its credit. */
export function settlePicture({ type, target }: Event): void {
  const image = target as HTMLImageElement;
  const figure = image.parentElement!;
  figure.hidden = type === 'error';
  // A list gives the place to another record, whose picture would not load lazily where nothing is shown.
  if (figure.hidden) image.loading = 'eager';
}
