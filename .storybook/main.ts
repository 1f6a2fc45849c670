import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/** package.json names the files of dist/ that do something on import; stories import those of src/, which do the same. */
const keepSideEffects: Plugin = {
  name: 'keep-side-effects',
  transform: (_code, id) => (id.includes('/src/') ? { moduleSideEffects: true } : undefined),
};

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'warn',
    plugins: [...(vite.plugins ?? []), keepSideEffects],
    build: {
      ...vite.build,
      // Storybook's own code is large and slow to transform; neither is news.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { pluginTimings: false } },
    },
  }),
};

export default config;
