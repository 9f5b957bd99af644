import { describe, expect, it } from 'vitest'
import { agree } from './agree'

const asking = (answers: Readonly<Record<string, string | Error>>) =>
  agree(
    Object.keys(answers),
    async (url) => {
      const answer = answers[url]
      if (typeof answer !== 'string') throw answer
      return answer
    },
    (answer) => answer,
  )

describe('E-19: endpoints that are asked for the same', () => {
  it('agree', async () => expect(asking({ one: 'a', two: 'a' })).resolves.toBe('a'))

  it('differ: nothing is believed', async () =>
    expect(asking({ one: 'a', two: 'b', three: 'a' })).rejects.toMatchObject({ code: 'answers-differ' }))

  it('one is down and two others agree', async () =>
    expect(asking({ one: new Error('down'), two: 'a', three: 'a' })).resolves.toBe('a'))

  it('only one of two answers: it is not believed alone', async () =>
    expect(asking({ one: 'a', two: new Error('down') })).rejects.toThrow('down'))

  it('the only one that is configured is believed', async () =>
    expect(asking({ one: 'a' })).resolves.toBe('a'))

  it('none answers', async () => expect(asking({ one: new Error('down') })).rejects.toThrow('down'))
})
