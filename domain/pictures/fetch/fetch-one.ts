import type { Permit } from '#domain/access/permit.ts'
import { commit } from '#domain/commit/commit.ts'
import { MAX_BYTES } from '#domain/pictures/files/inspect-picture.ts'
import { download } from '#domain/pictures/fetch/download.ts'
import type { Tried } from '#domain/pictures/fetch/queries.ts'
import { putTried } from '#domain/pictures/fetch/store.ts'
import type { FetchFailure, Network } from '#domain/pictures/fetch/types.ts'
import { takeIn } from '#domain/pictures/take-in.ts'
import { now } from '#lib/clock.ts'

/** The longest address that an index of Postgres takes. */
const MAX_ADDRESS = 2_000

/** Fetches a picture and takes it in, and remembers what came of it. */
export async function fetchOne(permit: Permit<'picture.add'>, address: string, network: Network): Promise<Tried> {
  if (Buffer.byteLength(address) > MAX_ADDRESS) return { picture: null, failure: 'address-unusable' }
  const file = await download(address, MAX_BYTES, network)
  const taken = file.ok ? await takeIn(permit, file.value) : file
  const picture = taken.ok ? taken.value.picture : null
  const failure = taken.ok ? '' : codeOf(taken.error)
  await commit(async (tx) => {
    await putTried(tx, permit, { address, pictureId: picture?.id ?? null, failure, triedAt: now() })
    return { value: null, changes: [] }
  })
  return { picture, failure }
}

/** `status-404`: what another server answered is a part of the reason. */
const codeOf = ({ code, values }: FetchFailure): string => (code === 'status' ? `status-${String(values?.status ?? '')}` : code)
