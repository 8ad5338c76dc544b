import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'

/** What each part of the demo paper's loading is told. */
export type Load = { permit: Permit<'paper.load', System>; firstStart: Date }
