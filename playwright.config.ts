import { defineConfig, devices } from '@playwright/test'
import { userInfo } from 'node:os'

/** What keeps a browser from asking for anything but our pages. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `npm test` finds a browser, tries it and names it here; without it Playwright takes its own. */
const { BROWSER_PATH: executablePath, BROWSER_SANDBOX } = process.env

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Every spec starts a server of its own (e2e fixtures), so they may run beside each other.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Time-outs only end what hangs: on a busy machine a page takes seconds that it does not take alone.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        // Chromium as root cannot use its sandbox.
        launchOptions: { executablePath, chromiumSandbox: BROWSER_SANDBOX === '1' && userInfo().uid !== 0, args: quiet },
      },
    },
  ],
})
