import 'server-only'
import { apiProblem, nameListQuery, namePage, oneName, resolvedName } from '@/lib/names/name-api'
import { answer, pathParameter as path, type Paths, problemsOf, queryParameters } from './operation'

const problems = problemsOf(apiProblem)

const always = [
  ['429', 'Too much was asked; the header retry-after says when to come again'],
  ['503', 'The chain or the index does not answer'],
] as const

/** Names: from the index and from the chain. */
export const namePaths = (): Paths => ({
  '/api/names': {
    get: {
      summary: 'Names that somebody holds',
      description: 'From the index. Labels that nobody disclosed are null. Cursors do not shift.',
      parameters: queryParameters(nameListQuery),
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
})
