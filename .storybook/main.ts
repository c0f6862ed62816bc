import type { StorybookConfig } from '@storybook/web-components-vite';

/** Storybook takes plugins and settings from vite.config.ts. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  stories: ['../stories/*.stories.ts'],
  staticDirs: [
    { from: '../demo/feeds', to: '/feeds' },
    { from: '../demo/images', to: '/images' },
    { from: '../stories/logos', to: '/logos' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
