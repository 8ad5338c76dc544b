import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '#tools/bootstrap/browser.mjs'
import { main, say } from '#tools/bootstrap/messages.mjs'
import { root } from '#tools/bootstrap/root.mjs'
import { withDemoPaper } from '#tools/demo-paper.ts'
import { takeAll } from '#tools/screenshots/take.ts'
import { inArabic } from '#tools/screenshots/in-arabic.ts'

const FOLDER = join(root, 'screenshots')

// `npm run screenshots` takes a picture of every kind of page: phone and desk, light and dark, and from right to left.
await main(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  const { BROWSER_PATH, BROWSER_SANDBOX } = await ensureBrowser(process.execPath)
  const browser = await chromium.launch({ executablePath: BROWSER_PATH, chromiumSandbox: BROWSER_SANDBOX === '1', args: ['--disable-gpu'] })
  try {
    const ltr = await withDemoPaper((paper) => takeAll(browser, paper, FOLDER, ['light', 'dark']))
    const rtl = await withDemoPaper(async (paper) => {
      await inArabic(paper)
      return takeAll(browser, paper, join(FOLDER, 'ar'), ['light'])
    })
    say('screenshots.taken', { count: ltr + rtl, folder: FOLDER })
  } finally {
    await browser.close()
  }
})
