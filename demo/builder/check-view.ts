import { html, nothing } from 'lit';
import { digest, whereIs, type Finding } from '../../src/feed/examine.js';
import { inWords } from '../../src/feed/section-words.js';
import type { FeedCheck } from './check.js';
import { renderHelp } from './help.js';
import { texts, type BuilderLanguage } from './texts.js';

/** What the check of a feed brought. */
export function renderCheck(check: FeedCheck, language: BuilderLanguage): unknown {
  const t = texts[language];
  switch (check.state) {
    case 'none':
      return nothing;
    case 'checking':
      return html`<p>${t.checking}</p>`;
    case 'failed':
      return html`<div class="bad">
        <p><strong>${check.code}</strong> <span>${check.message[language]}</span></p>
        ${renderHelp(check.code, language)}
      </div>`;
    case 'read': {
      const { isReached, counts, issues, advice } = check;
      const { told, rest } = digest(issues);
      const left = [...rest].reduce((sum, [, more]) => sum + more, 0);
      const found = [...issues.map(({ severity }) => severity), ...advice.map(() => 'advice')];
      // What is lost comes first.
      const lost = told.filter(({ severity }) => severity === 'error');
      const shown = told.filter(({ severity }) => severity === 'warning');
      return html`<p class="good">${isReached ? t.good : t.readable}</p>
        <p>${inWords(counts, language).join(' · ')}</p>
        ${
          found.length
            ? html`<details ?open=${lost.length > 0}>
                <summary>${t.issues}: ${found.length} (${sums(found, language)})</summary>
                <ul>
                  ${[...lost, ...shown].map((issue) => renderIssue(issue, language))}
                  ${advice.map(
                    (words) =>
                      html`<li><strong>${t.kinds.advice[0]}:</strong> ${words[language]}</li>`,
                  )}
                </ul>
                ${left ? html`<p>${left} ${t.more}</p>` : nothing}
              </details>`
            : html`<p>${t.noIssues}</p>`
        }`;
    }
  }
}

/** Whether something is lost is said in words, as the command line does. */
function renderIssue(issue: Finding, language: BuilderLanguage): unknown {
  const place = whereIs(issue, language);
  return html`<li>
    <strong>${texts[language].kinds[issue.severity][0]}:</strong>
    ${issue.pointer ? html`<code>${issue.pointer}</code>` : nothing} ${place && `(${place})`}
    <span class="message">${issue.message[language]}</span>
  </li>`;
}

/** "1 Fehler, 2 Hinweise" */
const sums = (found: readonly string[], language: BuilderLanguage) =>
  Object.entries(texts[language].kinds)
    .map(([kind, [one, several]]) => {
      const count = found.filter((other) => other === kind).length;
      return count ? `${count} ${count === 1 ? one : several}` : '';
    })
    .filter(Boolean)
    .join(', ');
