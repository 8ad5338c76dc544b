import type { Page } from '#server/page.ts'
import { pageOf } from '#server/testing/page-of.ts'

export type FakeRender = { key: string; finish: (page?: Parameters<typeof pageOf>[0]) => void; fail: (error: Error) => void }

/** Renders that end when the test says so. A page's words are its key and the number of its render: `/a 1`. */
export function fakeRenders() {
  const running: FakeRender[] = []
  let count = 0
  const render = (key: string) =>
    new Promise<Page>((resolve, reject) => {
      const number = ++count
      const leave = () => {
        running.splice(running.indexOf(entry), 1)
      }
      const entry: FakeRender = {
        key,
        finish(page) {
          leave()
          resolve(pageOf({ body: `${key} ${String(number)}`, tags: ['t'], ...page }))
        },
        fail(error) {
          leave()
          reject(error)
        },
      }
      running.push(entry)
    })
  return { render, running, count: () => count }
}

/** Lets everything that is ready to go on, go on. */
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))
