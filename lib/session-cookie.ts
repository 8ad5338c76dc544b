/** The session cookie's name. Under https its prefix binds it to this host, the path / and a secure connection. */
export const sessionCookieName = (siteUrl: URL): string => (siteUrl.protocol === 'https:' ? '__Host-broadsheet' : 'broadsheet')
