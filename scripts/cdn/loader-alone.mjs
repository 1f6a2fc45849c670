import path from 'node:path';
import { loaderMaps } from './maps.mjs';

/** The loader stands alone: it shares no file with what it loads, and asks for that by name. */
export function loaderAlone(files) {
  const maps = loaderMaps(Object.keys(files));
  const nameOf = new Map(Object.entries(files).map(([name, file]) => [file, name]));
  return {
    name: 'loader-alone',
    load: (id) => maps[id],
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const name = nameOf.get(path.resolve(path.dirname(importer), specifier));
      if (!name) this.error(`${specifier} is not a file of the CDN build`);
      return { id: `./${name}.js`, external: 'absolute' };
    },
  };
}
