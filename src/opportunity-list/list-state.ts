import { fromParam, toParam } from '../finding/url-filters.js';
import type { UrlRecord } from '../widget/url-state.js';

/** What is open, noted and shown, besides the filters: the part of a list that stands in the address. */
export interface ListState {
  readonly openId: string;
  /** Ids on the shortlist, in the order of noting. */
  readonly saved: readonly string[];
  /** Only the shortlist is shown. */
  readonly isShortlist: boolean;
  readonly pages: number;
}

export const initialState: ListState = { openId: '', saved: [], isShortlist: false, pages: 1 };

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
