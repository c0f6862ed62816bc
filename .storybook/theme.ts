import { create } from 'storybook/theming';

/** Calm, and light or dark as the designer's own machine is. */
export function brand() {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
  return create({
    base: dark ? 'dark' : 'light',
    brandTitle: 'engagiert-widgets',
    brandUrl: './',
    brandImage: dark ? 'brand/wordmark-dark.svg' : 'brand/wordmark.svg',
    brandTarget: '_self',
    fontBase: font,
    fontCode: 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace',
    colorPrimary: dark ? '#8ab8f0' : '#17528f',
    colorSecondary: dark ? '#6ea4e0' : '#17528f',
    appBg: dark ? '#15181c' : '#f6f7f8',
    appContentBg: dark ? '#1d2126' : '#ffffff',
    appPreviewBg: dark ? '#15181c' : '#ffffff',
    appBorderColor: dark ? '#363c44' : '#d5dade',
    appBorderRadius: 6,
    inputBorderRadius: 6,
    textColor: dark ? '#e9ebee' : '#1b1f24',
    textMutedColor: dark ? '#adb4bd' : '#545c66',
    barBg: dark ? '#1d2126' : '#ffffff',
    barTextColor: dark ? '#adb4bd' : '#545c66',
    barSelectedColor: dark ? '#8ab8f0' : '#17528f',
    barHoverColor: dark ? '#8ab8f0' : '#17528f',
  });
}
