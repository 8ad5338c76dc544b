import { awaitOnlyTransaction } from './await-only-transaction.js'
import { clientFiles } from './client-files.js'
import { envInOnePlace } from './env-in-one-place.js'
import { lazyConfiguration } from './lazy-configuration.js'
import { noBarrel } from './no-barrel.js'
import { noFrameworkInDomain } from './no-framework-in-domain.js'
import { noRawHtml } from './no-raw-html.js'
import { serverActions } from './server-actions.js'

/** The walls of architecture §1 that need to read a file's code; the others are in .dependency-cruiser.js. */
export const house = {
  rules: {
    'await-only-transaction': awaitOnlyTransaction,
    'client-files': clientFiles,
    'env-in-one-place': envInOnePlace,
    'lazy-configuration': lazyConfiguration,
    'no-barrel': noBarrel,
    'no-framework-in-domain': noFrameworkInDomain,
    'no-raw-html': noRawHtml,
    'server-actions': serverActions,
  },
}
