import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';
import manifest from '../custom-elements.json?raw';

interface Member {
  name: string;
}

interface Declaration {
  slots?: Member[];
  cssParts?: Member[];
}

/** Names in a docs table are its keys: a part must not hide the slot of the same name, nor the default slot be nameless. */
const rename = ({ slots, cssParts, ...rest }: Declaration): Declaration => ({
  ...rest,
  slots: slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
  cssParts: cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
});

/** Gives Storybook the manifest: docs tables and controls are made from it. */
export function useManifest(): void {
  const { modules, ...rest } = JSON.parse(manifest) as { modules: { declarations: Declaration[] }[] };
  setCustomElementsManifest({
    ...rest,
    modules: modules.map((module) => ({ ...module, declarations: module.declarations.map(rename) })),
  });
}

/** The control that suits a type as the manifest writes it. */
function controlOf(type: string): Pick<StrictInputType, 'control' | 'options'> {
  const choices = [...type.matchAll(/'([^']+)'/g)].map(([, choice]) => choice);
  if (choices.length) return { control: { type: 'inline-radio' }, options: choices };
  return { control: { type: type === 'boolean' || type === 'number' ? type : 'text' } };
}

/** Controls are for attributes; slots, parts and the rest are there to read. What a story says itself stays. */
export const attributeControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { category, type } = argType.table ?? {};
      const control = category === 'attributes' ? controlOf(type?.summary ?? '') : { control: false as const };
      return [name, { ...control, ...argType }];
    }),
  );
