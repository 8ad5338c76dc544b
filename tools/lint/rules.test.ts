import { awaitOnlyTransactionSamples } from '#tools/lint/await-only-transaction.fixture.ts'
import { clientFilesSamples } from '#tools/lint/client-files.fixture.ts'
import { envInOnePlaceSamples } from '#tools/lint/env-in-one-place.fixture.ts'
import { lazyConfigurationSamples } from '#tools/lint/lazy-configuration.fixture.ts'
import { noBarrelSamples } from '#tools/lint/no-barrel.fixture.ts'
import { noFrameworkInDomainSamples } from '#tools/lint/no-framework-in-domain.fixture.ts'
import { noRawHtmlSamples } from '#tools/lint/no-raw-html.fixture.ts'
import { serverActionsSamples } from '#tools/lint/server-actions.fixture.ts'
import { house } from '#tools/lint/plugin.js'
import { checkRule, type Samples } from '#tools/lint/testing/check-rule.ts'

/** In one file, because ESLint takes seconds to load. */
const samples: Record<keyof typeof house.rules, Samples> = {
  'await-only-transaction': awaitOnlyTransactionSamples,
  'client-files': clientFilesSamples,
  'env-in-one-place': envInOnePlaceSamples,
  'lazy-configuration': lazyConfigurationSamples,
  'no-barrel': noBarrelSamples,
  'no-framework-in-domain': noFrameworkInDomainSamples,
  'no-raw-html': noRawHtmlSamples,
  'server-actions': serverActionsSamples,
}

for (const [name, rule] of Object.entries(house.rules)) checkRule(name, rule, samples[name as keyof typeof samples])
