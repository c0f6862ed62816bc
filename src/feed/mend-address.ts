import type { Reading } from './reading.js';

/* Addresses on the web, as people type them. */

const HOST_FIRST = /^([\p{L}\d-]+\.)+[a-z]{2,}(:\d+)?([/?#]|$)/iu;
const FILE_FIRST =
  /^[^/?#]*\.(html?|php|aspx?|pdf|json|txt|md|jpe?g|png|gif|svg|webp|avif)([?#]|$)/i;
/** "http//", "https:/", "http.//", "http://https://". */
const DOUBLE = /^(https?:\/\/)+(?=https?:\/\/)/i;
const BROKEN = /^(https?)(?!:\/\/)([:;][/\\]*|\.?\/\/+)(?=[^/\\\s.]+\.)/i;
/** "htps://", "ttps://", "hhttp://" and the like: what has an "s" means the one with it. */
const MISTYPED =
  /^(?=[htps]{3})(?!https?[:/])h{0,2}t{1,3}p{1,2}(s{0,2})([:;]\/|\/\/)\/*(?=[^/\s.]+\.)/i;
/** "www,verein.de", "www verein.de" */
const DOTLESS = /^(https?:\/\/)?www[,;: ]\s?(?=[\p{L}\d-]+\.)/iu;
/** Comes with what is copied from a word processor or a chat, and leads an address astray. */
export const INVISIBLE = /\p{DI}/gu;
/** As widgets dial the numbers of `phone`: see i18n/more-formats.ts. */
const ZERO = /^((\+|00).+)\(0\)/;
const PHONE = /^\(?(\+|0)[\d\s/()-]{5,}$/;
/** Words rather than an address, what stands for none: "-", "k.A.", "n/a", "keine", or two addresses in one. */
const WORDS =
  /^([^/?#:]*[\s(]|[^\p{L}\p{N}]*$|@?[\p{L}\p{N}_-]+$|\p{L}([./]\p{L})+\.?$|["'<„“»«]|(?!mailto:).*\s(https?:|www\.))/iu;
const MAIL = /^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}(\?.*)?$/i;
/** "info(at)verein.de", "info [at] verein [dot] de" */
const AT = / ?[([{] ?(at|ät|a|@) ?[)\]}] ?/i;
const DOT = / ?[([{] ?(dot|punkt|\.) ?[)\]}] ?/gi;
/** Longer ones are no mail addresses. */
const LONGEST_MAIL = 340;

/** A mail address that was disguised against collectors. They read it; people who would click on it are lost. */
function undisguised(given: string): string {
  const [, address = '', more = ''] = /^(?:mailto:)?([^?]*)(.*)$/i.exec(given) ?? [];
  const plain =
    address.length < LONGEST_MAIL && AT.test(address)
      ? address.replace(AT, '@').replace(DOT, '.') + more
      : given;
  return MAIL.test(plain) ? plain : given;
}

/** The same for a field of its own. */
export function withAt(reading: Reading, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const given = value.trim();
  const plain = undisguised(given);
  if (plain === given) return value;
  const mended = plain.replace(/\?.*/, '');
  reading.lose('notation', value, { mended });
  return mended;
}

/** Adds or mends the beginning that homepages of associations often lack. */
function begin(given: string, image?: boolean): string {
  const typed = given
    .replace(DOUBLE, '')
    .replace(BROKEN, '$1://')
    .replace(MISTYPED, (_, secure: string) => (secure ? 'https://' : 'http://'))
    .replace(DOTLESS, '$1www.');
  if (/^https?:/i.test(typed) && typed !== given) return typed;
  if (/^www\./i.test(typed)) return `https://${typed}`;
  if (image) return given;
  const mail = undisguised(given);
  if (MAIL.test(mail)) return `mailto:${mail}`;
  if (PHONE.test(given)) return `tel:${given.replace(ZERO, '$1').replace(/[^+\d]/g, '')}`;
  return HOST_FIRST.test(given) && !FILE_FIRST.test(given) ? `https://${given}` : given;
}

export function link(
  reading: Reading,
  value: unknown,
  schemes = /^(https?|mailto|tel):./,
): string | undefined {
  if (typeof value !== 'string') return reading.lose('type', value, { expected: 'url' });
  const given = value.replace(INVISIBLE, '').trim();
  if (!given) return;
  if (given !== value.trim()) reading.lose('characters', value);
  const isImage = !schemes.test('tel:0');
  const whole = begin(given, isImage);
  if (!isImage && WORDS.test(whole) && !FILE_FIRST.test(whole)) return reading.lose('url', value);
  try {
    const { href, username, password } = new URL(whole, reading.base);
    if (schemes.test(href) && !username && !password && href.length < 4000) {
      if (whole !== given) reading.lose('scheme', value, { mended: href });
      return href;
    }
  } catch {
    // Lost, like what is no address that we follow.
  }
  return reading.lose('url', value);
}
