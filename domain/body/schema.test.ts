import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { bodySchema } from '#domain/body/schema.ts'
import type { Body } from '#domain/body/types.ts'

test('the schema and the written types are the same', () => {
  expectTypeOf<z.output<typeof bodySchema>>().toEqualTypeOf<Body>()
  expectTypeOf<z.output<typeof bodySchema>['content'][number]>().toEqualTypeOf<Body['content'][number]>()
})
