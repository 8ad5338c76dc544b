import { Stop } from './messages.mjs'
import { root } from './root.mjs'

/** What npm says → which sentence. The first that fits counts. */
const REASONS = [
  [/\bENOSPC\b/, 'setup.diskFull'],
  [/\b(EACCES|EPERM|EROFS)\b/, 'setup.folderNotWritable'],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|EPIPE|ERR_SOCKET_TIMEOUT|UND_ERR_\w+)\b/,
    'setup.noNetwork',
  ],
  [/\b(E40\d|E429|E5\d\d|EINTEGRITY|ETARGET|CERT_\w+|\w+_CERT\w*)\b/, 'setup.registryRefuses'],
]

/**
 * The sentence for a failed `npm install`.
 * @param {string} output all that npm printed
 */
export function explainInstall(output) {
  for (const [pattern, key] of REASONS) {
    const [code] = output.match(pattern) ?? []
    if (code) return new Stop(key, { folder: root, code })
  }
  return new Stop('setup.installFailed', {}, output)
}
