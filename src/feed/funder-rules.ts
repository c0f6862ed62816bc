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
  const withLogo = funders.filter(({ logo }) => logo);
  const measured = withLogo.flatMap((funder) => {
    const size = shown.get(funder.id);
    return size ? [{ ...size, funder }] : [];
  });
  return [
    ...withLogo.flatMap(asWritten),
    ...lowFederalLogos(measured),
    ...logosAboveFederal(measured),
    ...smallEmblems(measured),
    ...faintLogos(measured),
  ];
}

interface Measured extends ShownLogo {
  readonly funder: Funder;
}

const found = ({ id }: Funder, code: RuleCode, de: string, en: string): RuleFinding => ({
  funderId: id,
  code,
  message: { de: `„${id}“: ${de}`, en: `"${id}": ${en}` },
});

/** What the feed alone tells. */
function asWritten(funder: Funder): RuleFinding[] {
  const { role, logo, wording } = funder;
  const findings: RuleFinding[] = [];
  const find = (code: RuleCode, de: string, en: string) =>
    findings.push(found(funder, code, de, en));
  if (role === 'federal' && (logo?.minHeight ?? FEDERAL_HEIGHT) < FEDERAL_HEIGHT) {
    find(
      'federal-height',
      `Bundeslogos sind mindestens ${FEDERAL_HEIGHT} px hoch, mit Schutzraum; „minHeight“ nennt weniger.`,
      `federal logos are at least ${FEDERAL_HEIGHT} px high, clear space included; "minHeight" says less.`,
    );
  }
  if (role === 'federal' && logo?.plate === 'none') {
    find(
      'federal-plate',
      'Bundeslogos stehen immer auf Weiß; "plate": "none" wird übergangen.',
      'federal logos always stand on white; "plate": "none" is ignored.',
    );
  }
  if ((role === 'federal' || role === 'state' || role === 'eu') && !wording) {
    find(
      'wording-missing',
      'Neben dem Logo fehlt der vorgeschriebene Satz („wording“). Er steht im Zuwendungsbescheid.',
      'the sentence that belongs beside the logo ("wording") is missing. The grant notice has it.',
    );
  }
  if (!logo?.alt) {
    find(
      'alt-missing',
      'Das Logo hat keinen Alternativtext („alt“). Vorgelesen wird der Name.',
      'the logo has no alternative text ("alt"). Its name is read out.',
    );
  }
  return findings;
}

const byRole = (logos: readonly Measured[], wanted: Funder['role']) =>
  logos.filter(({ funder }) => funder.role === wanted);

const lowFederalLogos = (logos: readonly Measured[]): RuleFinding[] =>
  byRole(logos, 'federal')
    .filter(({ outerHeight }) => outerHeight < FEDERAL_HEIGHT - TOLERANCE)
    .map(({ funder, outerHeight }) =>
      found(
        funder,
        'federal-height',
        `Das Bundeslogo ist mit Schutzraum nur ${Math.round(outerHeight)} px hoch, nötig sind ${FEDERAL_HEIGHT} px. Der Platz ist zu schmal.`,
        `the federal logo is only ${Math.round(outerHeight)} px high with its clear space, ${FEDERAL_HEIGHT} px are needed. The place is too narrow.`,
      ),
    );

function logosAboveFederal(logos: readonly Measured[]): RuleFinding[] {
  const lead = Math.min(...byRole(logos, 'federal').map(({ height }) => height));
  return logos
    .filter(({ funder }) => funder.role !== 'federal' && funder.role !== 'eu')
    .filter(({ height }) => height > lead * FEDERAL_SHARE + TOLERANCE)
    .map(({ funder, height }) =>
      found(
        funder,
        'federal-lead',
        `Das Logo ist ${Math.round(height)} px hoch, das Bundeslogo ${Math.round(lead)} px. Andere Logos sind höchstens zwei Drittel so hoch.`,
        `the logo is ${Math.round(height)} px high, the federal one ${Math.round(lead)} px. Others are at most two thirds as high.`,
      ),
    );
}

function smallEmblems(logos: readonly Measured[]): RuleFinding[] {
  const others = logos.filter(({ funder }) => funder.role !== 'eu');
  return byRole(logos, 'eu')
    .filter(
      ({ height, width }) =>
        others.some((other) => height + TOLERANCE < other.height) &&
        others.some((other) => width + TOLERANCE < other.width),
    )
    .map(({ funder }) =>
      found(
        funder,
        'eu-size',
        'Das EU-Emblem ist kleiner als das größte andere Logo.',
        'the EU emblem is smaller than the largest other logo.',
      ),
    );
}

const faintLogos = (logos: readonly Measured[]): RuleFinding[] =>
  logos.flatMap(({ funder, contrast = CONTRAST }) =>
    contrast < CONTRAST
      ? found(
          funder,
          'low-contrast',
          `Das Logo hebt sich kaum vom Grund ab (${contrast.toFixed(1)}:1, nötig sind ${CONTRAST}:1). Eine Fassung für diesen Grund hilft: „src“ für hellen, „srcDark“ für dunklen, dort auch "plate": "white".`,
          `the logo hardly stands out from its ground (${contrast.toFixed(1)}:1, ${CONTRAST}:1 is needed). A version for this ground helps: "src" for light ones, "srcDark" for dark ones, there "plate": "white", too.`,
        )
      : [],
  );
