import { z } from 'zod'
import type { Body } from '#domain/body/types.ts'

/** Checked when it was written; described by domain/body/schema.ts. */
export const bodyAnswer = z.custom<Body>()
