import { expect, test } from 'vitest'
import { explainInstall } from '#tools/bootstrap/install-error.mjs'

const SAID: [key: string, code: string, output: string][] = [
  [
    'setup.noNetwork',
    'ENOTFOUND',
    'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to https://registry.example/zod failed',
  ],
  [
    'setup.noNetwork',
    'ECONNREFUSED',
    "npm error FetchError: request to http://127.0.0.1:9/pg failed, reason: \nnpm error   code: 'ECONNREFUSED',",
  ],
  ['setup.noNetwork', 'EAI_AGAIN', 'npm error code EAI_AGAIN'],
  ['setup.registryRefuses', 'E404', 'npm error code E404\nnpm error 404 Not Found - GET http://127.0.0.1:4873/zod'],
  ['setup.registryRefuses', 'E503', 'npm error code E503\nnpm error 503 Service Unavailable'],
  ['setup.registryRefuses', 'SELF_SIGNED_CERT_IN_CHAIN', 'npm error code SELF_SIGNED_CERT_IN_CHAIN'],
  ['setup.registryRefuses', 'ETARGET', 'npm error code ETARGET\nnpm error notarget No matching version found for zod@99.0.0.'],
  ['setup.folderNotWritable', 'EACCES', 'npm error code EACCES\nnpm error syscall mkdir\nnpm error path /srv/paper/node_modules'],
  ['setup.diskFull', 'ENOSPC', 'npm error code ENOSPC\nnpm error syscall write'],
]

test.each(SAID)('%s: %s', (key, code, output) => {
  const stop = explainInstall(output)
  expect(stop.key).toBe(key)
  expect(stop.detail).toBe('')
  if (stop.message.includes('(')) expect(stop.message).toContain(code)
})

test('what is not known is shown as npm said it', () => {
  const stop = explainInstall('npm error code EBADENGINE\nnpm error engine Unsupported engine\n')
  expect(stop.key).toBe('setup.installFailed')
  expect(stop.detail).toBe('npm error code EBADENGINE\nnpm error engine Unsupported engine')
})
