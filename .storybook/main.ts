import type { StorybookConfig } from '@storybook/web-components-vite';
import { feedAnswers } from './answers-server.ts';

/** Storybook takes plugins and settings from vite.config.ts. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [
    { from: '../demo/feeds', to: '/feeds' },
    { from: '../demo/images', to: '/images' },
    { from: '../stories/logos', to: '/logos' },
    { from: './brand', to: '/brand' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (settings) => ({ ...settings, plugins: [...(settings.plugins ?? []), feedAnswers()] }),
};

export default config;
