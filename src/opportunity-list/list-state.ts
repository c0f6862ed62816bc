import { fromParam, toParam } from '../finding/url-filters.js';
import type { UrlRecord } from '../widget/url-state.js';
import type { ListState } from './list-parts.js';

/** Links get cut, merged and edited by hand: anything is taken, nothing throws. */
export function readState({ id = '', saved = '', only, pages }: UrlRecord): ListState {
  const count = Number(pages);
  return {
    openId: id,
    saved: fromParam(saved),
    isShortlist: only === 'saved',
    pages: Number.isInteger(count) && count > 0 && count < 1000 ? count : 1,
  };
}

export const writeState = ({ openId, saved, isShortlist, pages }: ListState): UrlRecord => ({
  id: openId,
  saved: saved.length ? toParam(saved) : '',
  only: isShortlist ? 'saved' : '',
  pages: pages > 1 ? String(pages) : '',
});

export const toggleSaved = (saved: readonly string[], id: string): readonly string[] =>
  saved.includes(id) ? saved.filter((other) => other !== id) : [...saved, id];
