import 'server-only'
import { z } from 'zod'
import { apiProblem, nameListQuery, namePage, oneName, resolvedName } from '@/lib/names/name-api'

type Parameter = {
  name: string
  in: 'query' | 'path'
  required: boolean
  schema: object
  description: string
}

export type Operation = {
  summary: string
  description: string
  parameters: Parameter[]
  responses: Record<string, { description: string; content: { 'application/json': { schema: object } } }>
}

export type OpenApi = {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string }
  paths: Record<string, { get: Operation }>
}

const json = (schema: z.ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema)
  return rest
}

const answer = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema: json(schema) } },
})

const problems = (...of: readonly (readonly [status: string, description: string])[]) =>
  Object.fromEntries(of.map(([status, description]) => [status, answer(description, apiProblem)]))

const path = (name: string, description: string): Parameter => ({
  ...{ name, in: 'path', required: true, description },
  schema: { type: 'string' },
})

const listParameters = Object.entries(nameListQuery.shape).map(([name, schema]): Parameter => ({
  ...{ name, in: 'query', required: false, schema: json(schema) },
  description: schema.description ?? '',
}))

const always = [
  ['429', 'Too much was asked; the header retry-after says when to come again'],
  ['503', 'The chain or the index does not answer'],
] as const

/** The public API in OpenAPI 3.1, made from the schemas that the tests hold the answers against. */
export const openApi = (): OpenApi => ({
  openapi: '3.1.0',
  info: {
    title: 'Session Portal: names',
    version: '1',
    description: 'For programs. Pages of this portal ask the chain themselves whether a name is free.',
  },
  paths: {
    '/api/names': {
      get: {
        summary: 'Names that somebody holds',
        description: 'From the index. Labels that nobody disclosed are null. Cursors do not shift.',
        parameters: listParameters,
        responses: {
          '200': answer('A page of names', namePage),
          ...problems(['400', 'A parameter is unknown or wrong'], ...always),
        },
      },
    },
    '/api/names/{name}': {
      get: {
        summary: 'One name',
        description: 'From the index, also when nobody holds it any more.',
        parameters: [path('name', 'A label, or a token id as 0x and 64 hex digits')],
        responses: {
          '200': answer('The name', oneName),
          ...problems(
            ['400', 'Neither a label nor a token id'],
            ['404', 'Nobody ever registered it'],
            ...always,
          ),
        },
      },
    },
    '/api/names/resolve/{label}': {
      get: {
        summary: 'What a label points to now',
        description:
          'Read from the chain, the same from two endpoints where two are configured. Labels are not logged by this portal; a proxy in front of it may. An expired name resolves until it is sold again.',
        parameters: [path('label', '1 to 64 of a-z, 0-9, - and _')],
        responses: {
          '200': answer('Owner and records', resolvedName),
          ...problems(
            ['400', 'Not a label'],
            ['404', 'Nobody holds it'],
            ['502', 'Two endpoints disagree'],
            ...always,
          ),
        },
      },
    },
  },
})
