import type { Checked } from '../../content/check.js';
import type { Pack } from '../../content/schema/pack.js';

/** Loads and checks a site's content pack; rejects with a message for the page's author. */
export async function fetchPack(url: string): Promise<Checked<Pack>> {
  const [response, { checkPack }] = await Promise.all([fetch(url), import('../../content/check.js')]);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  let content: unknown;
  try {
    content = await response.json();
  } catch (error) {
    throw new Error(`${url} is not JSON (${String(error)})`);
  }
  return checkPack(content);
}
