/** What failed, in a line or a few each, so that the end of a long run tells it. */

const LINES = 6
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

const brief = (text) =>
  text
    .replaceAll(colours, '')
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, LINES)
    .map((line) => `    ${line}`)
    .join('\n')

/** @param report - of Vitest, as JSON. @returns {string[]} */
export const unitFailures = ({ testResults }) =>
  testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && message) return [`${name}\n${brief(message)}`]
    return failed.map(
      ({ fullName, failureMessages }) => `${name} › ${fullName}\n${brief(failureMessages.join('\n'))}`,
    )
  })

/** @param report - of Playwright, as JSON. @returns {string[]} */
export const journeyFailures = ({ suites }) => suites.flatMap((suite) => told(suite, 'unexpected'))

/** Journeys that failed once and passed when they were repeated. @param report - of Playwright, as JSON. @returns {string[]} */
export const unsteadyJourneys = ({ suites }) => suites.flatMap((suite) => told(suite, 'flaky'))

const told = ({ specs = [], suites = [] }, wanted) => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ results }) => {
        const errors = results.flatMap((result) => result.errors)
        return `${file} › ${title}\n${errors.map(({ message }) => brief(message)).join('\n')}`
      }),
  ),
  ...suites.flatMap((suite) => told(suite, wanted)),
]
