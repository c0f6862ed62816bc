import { FEDERAL_HEIGHT, FEDERAL_SHARE } from './federal-logo.js';
import type { Funder } from './model.js';

/*
 * What funders commonly ask for, as far as a program can tell. It warns and never blocks: the agreement with the
 * funder decides. Works on the feed alone (command line), and on measures of what is shown (widget).
 */

/** How a logo stands on a page, in CSS pixels. */
export interface ShownLogo {
  /** The logo itself. */
  readonly width: number;
  readonly height: number;
  /** Its height with clear space. */
  readonly outerHeight: number;
  /** Contrast of its best part against the ground, where that could be read. */
  readonly contrast?: number;
}

export type RuleCode =
  | 'federal-height'
  | 'federal-lead'
  | 'federal-plate'
  | 'eu-size'
  | 'wording-missing'
  | 'alt-missing'
  | 'low-contrast';

export interface RuleFinding {
  readonly funderId: string;
  readonly code: RuleCode;
  readonly message: { readonly de: string; readonly en: string };
}

/** WCAG 1.4.11, for graphics. */
const CONTRAST = 3;
/** Browsers lay out in fractions of a pixel. */
const TOLERANCE = 1;

/** Which rules the logos of a feed break; `shown` has the measures of those that stand on the page, by id. */
export function checkFunders(
  funders: readonly Funder[],
  shown: ReadonlyMap<string, ShownLogo> = new Map(),
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const withLogo = funders.filter(({ logo }) => logo);
  const measured = withLogo.flatMap((funder) => {
    const size = shown.get(funder.id);
    return size ? [{ ...size, funder }] : [];
  });
  const find = ({ id: funderId }: Funder, code: RuleCode, de: string, en: string) =>
    findings.push({ funderId, code, message: { de, en } });

  for (const funder of withLogo) {
    const { id, role, logo, wording } = funder;
    if (role === 'federal' && (logo?.minHeight ?? FEDERAL_HEIGHT) < FEDERAL_HEIGHT) {
      find(
        funder,
        'federal-height',
        `„${id}“: Bundeslogos sind mindestens ${FEDERAL_HEIGHT} px hoch, mit Schutzraum; „minHeight“ nennt weniger.`,
        `"${id}": federal logos are at least ${FEDERAL_HEIGHT} px high, clear space included; "minHeight" says less.`,
      );
    }
    if (role === 'federal' && logo?.plate === 'none') {
      find(
        funder,
        'federal-plate',
        `„${id}“: Bundeslogos stehen immer auf Weiß; "plate": "none" wird übergangen.`,
        `"${id}": federal logos always stand on white; "plate": "none" is ignored.`,
      );
    }
    if ((role === 'federal' || role === 'state' || role === 'eu') && !wording) {
      find(
        funder,
        'wording-missing',
        `„${id}“: Neben dem Logo fehlt der vorgeschriebene Satz („wording“). Er steht im Zuwendungsbescheid.`,
        `"${id}": the sentence that belongs beside the logo ("wording") is missing. The grant notice has it.`,
      );
    }
    if (!logo?.alt) {
      find(
        funder,
        'alt-missing',
        `„${id}“: Das Logo hat keinen Alternativtext („alt“). Vorgelesen wird der Name.`,
        `"${id}": the logo has no alternative text ("alt"). Its name is read out.`,
      );
    }
  }

  const federal = measured.filter(({ funder }) => funder.role === 'federal');
  for (const { funder, outerHeight } of federal) {
    if (outerHeight < FEDERAL_HEIGHT - TOLERANCE) {
      find(
        funder,
        'federal-height',
        `„${funder.id}“: Das Bundeslogo ist mit Schutzraum nur ${Math.round(outerHeight)} px hoch, nötig sind ${FEDERAL_HEIGHT} px. Der Platz ist zu schmal.`,
        `"${funder.id}": the federal logo is only ${Math.round(outerHeight)} px high with its clear space, ${FEDERAL_HEIGHT} px are needed. The place is too narrow.`,
      );
    }
  }
  const lead = Math.min(...federal.map(({ height }) => height));
  for (const { funder, height } of measured) {
    if (funder.role === 'federal' || funder.role === 'eu') continue;
    if (height > lead * FEDERAL_SHARE + TOLERANCE) {
      find(
        funder,
        'federal-lead',
        `„${funder.id}“: Das Logo ist ${Math.round(height)} px hoch, das Bundeslogo ${Math.round(lead)} px. Andere Logos sind höchstens zwei Drittel so hoch.`,
        `"${funder.id}": the logo is ${Math.round(height)} px high, the federal one ${Math.round(lead)} px. Others are at most two thirds as high.`,
      );
    }
  }
  for (const { funder, width, height } of measured) {
    if (funder.role !== 'eu') continue;
    const others = measured.filter((other) => other.funder.role !== 'eu');
    const higher = others.every((other) => height + TOLERANCE >= other.height);
    const wider = others.every((other) => width + TOLERANCE >= other.width);
    if (!higher && !wider) {
      find(
        funder,
        'eu-size',
        `„${funder.id}“: Das EU-Emblem ist kleiner als das größte andere Logo.`,
        `"${funder.id}": the EU emblem is smaller than the largest other logo.`,
      );
    }
  }
  for (const { funder, contrast = CONTRAST } of measured) {
    if (contrast < CONTRAST) {
      find(
        funder,
        'low-contrast',
        `„${funder.id}“: Das Logo hebt sich kaum vom Grund ab (${contrast.toFixed(1)}:1, nötig sind ${CONTRAST}:1). Eine Fassung für dunklen Grund („srcDark“) oder "plate": "white" hilft.`,
        `"${funder.id}": the logo hardly stands out from its ground (${contrast.toFixed(1)}:1, ${CONTRAST}:1 is needed). A version for dark grounds ("srcDark") or "plate": "white" helps.`,
      );
    }
  }
  return findings;
}
