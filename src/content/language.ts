const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

export const directionOf = (lang: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');

/** The language, where it is not the one around it: what then has to be said of the text. */
export const unlike = (lang: string | undefined, around: string): string | undefined =>
  lang?.split('-')[0] === around.split('-')[0] ? undefined : lang;
