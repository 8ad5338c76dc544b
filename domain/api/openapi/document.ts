import { addressesAt } from '#domain/api/addresses.ts'
import { docs } from '#domain/api/schema/docs.ts'
import { problemAnswer } from '#domain/api/schema/problem.ts'
import * as examples from '#domain/api/openapi/examples.ts'
import { OPERATIONS, type Operation } from '#domain/api/openapi/operations.ts'
import { componentsOf, plainSchema, type JsonSchema } from '#domain/api/openapi/schemas.ts'

const DESCRIPTION =
  'What every reader of the paper may read, for programs. No key is needed. Nothing can be written. Addresses are whole, instants are ISO 8601 in UTC. Answers carry an ETag: ask again with If-None-Match. New fields may be added; none is taken away within v1.'

/**
 * The description of the interface (OpenAPI 3.1), made from the schemas that make its answers.
 * @param paper the paper's name
 * @param base its address
 */
export function openApiDocument(paper: string, base: URL): JsonSchema {
  return {
    openapi: '3.1.0',
    info: { title: paper, version: '1.0.0', description: DESCRIPTION },
    servers: [{ url: addressesAt(base).api('') }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: described(operation) }])),
    components: { schemas: componentsOf([...OPERATIONS.map(({ answer }) => answer), problemAnswer]) },
  }
}

function described(operation: Operation): JsonSchema {
  const { id, summary, description, parts, asked } = operation
  return {
    ...{ operationId: id, summary, description },
    parameters: parametersOf(operation),
    responses: {
      200: {
        description: summary,
        headers: { ETag: header('Of this answer.'), ...(asked && { Link: header('Where a list goes on: rel="next".') }) },
        content: { 'application/json': { schema: refTo(operation), example: operation.example } },
      },
      304: { description: 'It is as it was (If-None-Match).' },
      ...(asked && { 400: problem('A parameter is wrong.', examples.badRequest) }),
      ...(parts && { 404: problem('There is no such thing, or no longer.', examples.notFound) }),
    },
  }
}

const refTo = ({ answer }: Pick<Operation, 'answer'>) => ({ $ref: `#/components/schemas/${docs.get(answer)?.id ?? ''}` })
const header = (description: string) => ({ description, schema: { type: 'string' } })
const problem = (description: string, example: unknown) => ({
  description,
  content: { 'application/problem+json': { schema: refTo({ answer: problemAnswer }), example } },
})

function parametersOf({ parts = {}, asked, askedExamples = {} }: Operation): JsonSchema[] {
  const inPath = Object.entries(parts).map(([name, { description, example }]) => ({
    ...{ name, in: 'path', required: true, description, example },
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(asked?.shape ?? {}).map(([name, schema]) => {
    const { description, ...rest } = plainSchema(schema)
    return { name, in: 'query', required: false, description, example: askedExamples[name], schema: rest }
  })
  return [...inPath, ...inQuery]
}
