// What a browser loads for a page.

const QUIET_MILLISECONDS = 300;

/** The file that made the browser ask for another, if that was not the page. */
function askerOf({ url, stack }) {
  for (let at = stack; at; at = at.parent) {
    const frame = at.callFrames.find((one) => one.url);
    if (frame) return frame.url;
  }
  return url;
}

/** Everything a page asks for until what it shows stands and the network is quiet. */
export async function load(browser, origin, path, stands) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  const files = new Map([[origin + path, { depth: 0 }]]);

  client.on('Network.requestWillBeSent', ({ request: { url }, initiator }) => {
    if (!url.startsWith('http') || files.has(url)) return;
    files.set(url, { depth: (files.get(askerOf(initiator))?.depth ?? 0) + 1 });
  });
  client.on('Network.responseReceived', ({ response: { url, status, headers, mimeType } }) => {
    Object.assign(files.get(url) ?? {}, {
      status,
      bytes: Number(headers['content-length']),
      isScript: mimeType === 'text/javascript',
    });
  });
  await client.send('Network.enable');
  await page.goto(origin + path);
  await page.waitForFunction(stands, { timeout: 10_000 }).catch(() => {
    throw new Error(`Nothing appeared on ${path}.`);
  });
  await page.waitForNetworkIdle({ idleTime: QUIET_MILLISECONDS });
  await context.close();

  files.delete(origin + path);
  for (const [url, { status }] of files) if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return [...files].map(([url, file]) => ({ path: url.slice(origin.length), ...file }));
}
