/** Answers the suite's requests for these addresses, or fails them with an error; everything else goes to the server. */
export function servePacks(): (url: string, answer: unknown) => void {
  const answers = new Map<string, () => Promise<Response>>();
  const fetch = window.fetch.bind(window);
  beforeEach(() => {
    window.fetch = (input, init) =>
      (typeof input === 'string' ? answers.get(input)?.() : undefined) ?? fetch(input, init);
  });
  afterEach(() => {
    window.fetch = fetch;
    answers.clear();
  });
  return (url, answer) =>
    answers.set(url, async () => {
      const body: unknown = await answer;
      if (body instanceof Error) throw body;
      return new Response(typeof body === 'string' ? body : JSON.stringify(body));
    });
}
