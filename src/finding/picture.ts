import { html, nothing } from 'lit';
import type { Image, Text } from '../feed/model.js';

interface PictureContext {
  plain(text: Text | undefined): string;
  /** The language of a plain text, where it is another one. */
  langOf(text: Text | undefined): unknown;
  imageAllowed(url: string): boolean;
}

/** A record's picture with its credit, where it may load. */
export const renderPicture = (
  image: Image | undefined,
  { plain, langOf, imageAllowed }: PictureContext,
  renderCredit: (credit: string) => unknown,
): unknown =>
  image && imageAllowed(image.src)
    ? html`<figure>
        <img
          src=${image.src}
          alt=${plain(image.alt)}
          lang=${langOf(image.alt)}
          width=${image.width ?? nothing}
          height=${image.height ?? nothing}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          @load=${settle}
          @error=${settle}
        />
        ${image.credit ? renderCredit(image.credit) : nothing}
      </figure>`
    : nothing;

/** A picture that does not arrive leaves no hole in the text, nor its credit. */
function settle({ type, target }: Event): void {
  const image = target as HTMLImageElement;
  const figure = image.parentElement!;
  figure.hidden = type === 'error';
  // A list gives the place to another record, whose picture would not load lazily where nothing is shown.
  if (figure.hidden) image.loading = 'eager';
}
