import type { PictureFailure } from '#domain/pictures/types.ts'
import type { Failure } from '#lib/result.ts'

/** Why a file was not had. `status` is what the other server answered. */
export type DownloadFailure = Failure<
  | 'address-unusable'
  | 'address-not-public'
  | 'host-unknown'
  | 'not-reached'
  | 'too-slow'
  | 'too-many-redirects'
  | 'status'
  | 'file-too-large'
  | 'file-cut-off'
>

export type FetchFailure = DownloadFailure | PictureFailure

/** How addresses on the network are found, and which of them may be asked: a parameter, so that tests can ask this machine. */
export type Network = {
  /** All addresses of a host. @throws when there is none */
  resolve: (host: string) => Promise<string[]>
  /** @param port '' for the usual one */
  isAllowed: (address: string, port: string) => boolean
  /** How long a file may take in all, ms. */
  limitMs: number
  /** Between two questions to one host, ms. */
  pauseMs: number
}

/** What a run of the command did. */
export type FetchReport = {
  /** Addresses that were fetched now, and those that an earlier run had fetched. */
  fetched: number
  known: number
  /** Stories that show pictures now in place of links, and how many. */
  stories: number
  figures: number
  /** Addresses that could not be had, now or earlier, by reason: `status-404`. */
  failed: { address: string; code: string }[]
  /** Stories that somebody wrote at that very moment: a next run sees to them. */
  busy: string[]
  /** Whether the limit ended the run before everything was tried. */
  isCut: boolean
}
