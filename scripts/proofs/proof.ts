/** Tests that prove something: those of a file whose titles hold this text; all of them when it is empty. */
export type Proof = { file: string; title: string }

/** A proof written as one line, `path › part of the title`, or the path alone for every test of the file. */
export function proof(line: string): Proof {
  const [file = '', title = ''] = line.split(' › ')
  if (!/\.(test|spec)\.ts$/.test(file)) throw new Error(`not a proof: ${line}`)
  return { file, title }
}

/** The proof as one line again. */
export const lineOf = ({ file, title }: Proof) => (title === '' ? file : `${file} › ${title}`)

export const isJourney = ({ file }: Proof) => file.startsWith('e2e/')

/** What a run of the tests found out about one test. */
export type TestResult = { file: string; title: string; passed: boolean }

export type Verdict =
  | 'passed'
  | 'failed'
  /** The test is there, but no report tells how it ended. */
  | 'not run'
  /** No such file, or no such title in it. */
  | 'missing'

/** @param source - text of the proof's file, null when there is none. */
export function judge(of: Proof, source: string | null, results: readonly TestResult[]): Verdict {
  if (source === null || !source.includes(of.title)) return 'missing'
  const own = results.filter(({ file, title }) => file === of.file && title.includes(of.title))
  if (own.length === 0) return 'not run'
  return own.every(({ passed }) => passed) ? 'passed' : 'failed'
}
