/** The same question asked again gets the first answer; `keyOf` tells which are the same. */
export function askedOnce<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string = String,
): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return (question) => {
    const key = keyOf(question)
    const answer = answers.get(key) ?? ask(question)
    answers.set(key, answer)
    return answer
  }
}
