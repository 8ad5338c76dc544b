// Loaded into every Node process that the tools start (`--import`). Its own children and threads inherit the option
// but have another parent, so they are left alone.
import { isMainThread } from 'node:worker_threads'
import { whenParentEnds } from './parent.mjs'

if (isMainThread && String(process.ppid) === process.env.BROADSHEET_PARENT) {
  whenParentEnds(() => process.kill(process.pid, 'SIGTERM'))
}
