import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import { attributeControls, useManifest } from './manifest.js';
import './preview.css';

useManifest();

const log = ({ type, detail }: CustomEvent): void => void action(type)(detail);

/** The page a story stands on, as the toolbar has it. Events that reach it are logged. */
const page: Decorator = (story, { globals }) =>
  html`<div
    class="page"
    data-theme=${globals['theme'] as string}
    data-width=${globals['width'] as string}
    data-text=${globals['text'] as string}
    dir=${globals['direction'] as string}
    @limber-error=${log}
    @limber-start=${log}
    @limber-pause=${log}
    @limber-resume=${log}
    @limber-phase=${log}
    @limber-complete=${log}
    @limber-cancel=${log}
    @limber-acknowledge=${log}
    @limber-safety-result=${log}
  >
    <div class="column">${story()}</div>
  </div>`;

const preview: Preview = {
  decorators: [page],
  argTypesEnhancers: [attributeControls],
  globalTypes: {
    theme: {
      description: 'The page around',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'sepia', title: 'Sepia page' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Room that the page leaves',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'phone', title: 'Phone, 320' },
          { value: 'column', title: 'Column, 640' },
          { value: 'wide', title: 'Wide, 1100' },
          { value: 'full', title: 'All there is' },
        ],
      },
    },
    text: {
      description: 'Size of the page’s text',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          { value: '100', title: 'Text 100 %' },
          { value: '125', title: 'Text 125 %' },
          { value: '150', title: 'Text 150 %' },
          { value: '200', title: 'Text 200 %' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', width: 'full', text: '100' },
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    a11y: {
      test: 'error',
      options: {
        runOnly: {
          type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        },
        // Text promises the contrast of AAA.
        rules: { 'color-contrast-enhanced': { enabled: true } },
      },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Technique card',
          ['Overview', 'Anatomy', 'Options', 'States', 'Behaviours', 'Accessibility'],
          'Hold timer',
          ['Overview', 'Anatomy', 'Options', 'States', 'Behaviours', 'Accessibility'],
          'Technique figure',
          ['Overview', 'Anatomy', 'Options', 'States', 'Behaviours', 'Accessibility'],
          'Safety check',
          'Safety notice',
          'Settings',
          'Pages',
        ],
      },
    },
  },
};

export default preview;
