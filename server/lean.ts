// React escapes `<` and `>` in text and attributes, and nothing else writes HTML here, so each match is a real element.
// Own scripts stay: `src="/x.js"`, but not Next's under /_next/; so does JSON-LD.
const SCRIPT = /<script\b(?![^>]*\b(?:type="application\/ld\+json"|src="\/(?!_next\/|\/)))[^>]*>[\s\S]*?<\/script>/
const PRELOAD = /<link rel="(?:preload" as="script|modulepreload)"(?![^>]*\bhref="\/(?!_next\/|\/))[^>]*>/
const MARKER = /<!--(?: |\/?[$&]|\$[?!~]|F!?|html|head|body)-->/
const CUT = new RegExp([SCRIPT, PRELOAD, MARKER].map((r) => r.source).join('|'), 'g')

/**
 * Takes out of a finished page what only hydration needs: Next's scripts, their preloads, the payload, React's comment
 * markers and the empty first `<div hidden>`. Forms keep their hidden `$ACTION_` fields.
 */
export const lean = (html: string): string => html.replace(CUT, '').replace('<body><div hidden=""></div>', '<body>')

/** React writes `action=""` for a form whose action is a function; HTML allows no empty address, and none means the same. */
export const withoutEmptyActions = (html: string): string =>
  html.replaceAll(' action="" encType="multipart/form-data"', ' encType="multipart/form-data"')

/**
 * Whether a rendered document is none: the shell that Next sends after `notFound()`, `redirect()` or a throw, or, for
 * readers without script, one whose parts still wait for a script to put them in place.
 */
export const isShell = (html: string): boolean => html.includes('<html id="__next_error__"')
export const needsScript = (html: string): boolean => html.includes('<!--$!-->') || html.includes('<template id="B:')
