/** public/service-worker.js. */
export const WORKER = '/service-worker.js'

/** What stands in the place of these where nothing is kept on readers' devices: it takes away what was kept. */
const OFF: Record<string, string> = { [WORKER]: '/service-worker-off.js', '/offline.js': '/offline-off.js' }

/** Which file is sent for an address. @param keepsOffline whether readers' devices keep pages (OFFLINE) */
export const fileAt = (pathname: string, keepsOffline: boolean): string => (keepsOffline ? pathname : (OFF[pathname] ?? pathname))
