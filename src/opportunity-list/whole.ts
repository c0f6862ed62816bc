import { html } from 'lit';

/**
 * Numbers with what belongs to them, in any of our languages: 16:00 à 18:00, 2–4 Stunden, 20. Januar 2027. Before them
 * the short word that leads to them: ab, Mi, "Sa.,"; but not the end of "ab und zu, 2–4 Stunden". Behind them the dot or the
 * dash: a line would break before it.
 */
const unit =
  /((?:(?<!\S)\p{L}[^\s,]{0,2}(?:\.,)?\s)?\S*\d\S*(?:\s(?:–|\p{L}+)\s\S*\d\S*)?(?:\s\p{L}\S*)?(?:\s[·–])?)/u;

/** Keeps what is one piece of information in one line, as long as the line is wide enough; for phrases of our own. */
export const whole = (phrase: string): unknown =>
  phrase &&
  phrase.split(unit).map((part, at) => (at % 2 ? html`<span class="whole">${part}</span>` : part));
