import { html } from 'lit';

/**
 * Numbers with what belongs to them, in any of our languages: 16:00 à 18:00, 2–4 Stunden, 20. Januar 2027. Before them
 * the short word that leads to them: ab, Mi, "Sa.,"; but not the end of "ab und zu, 2–4 Stunden".
 */
const unit =
  /((?:(?<!\S)\p{L}[^\s,]{0,4}(?:\.,)?\s)?)(\S*\d\S*(?:\s(?:–|\p{L}+)\s\S*\d\S*)?(?:\s\p{L}\S*)?)/u;

/**
 * Keeps what is one piece of information in one line, as long as the line is wide enough; for phrases of our own.
 * Where it is not, the short word is the first to go.
 */
export const whole = (phrase: string): unknown =>
  phrase &&
  phrase
    .split(unit)
    .map((part, at, parts) =>
      at % 3 > 1
        ? html`<span class="whole">${parts[at - 1]}<span class="whole">${part}</span></span>`
        : at % 3
          ? ''
          : part,
    );
