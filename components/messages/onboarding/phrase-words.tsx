/** The words of an account, numbered as on paper. */
export const PhraseWords = ({ words }: { words: string }) => (
  <ol dir="ltr" className="grid grid-cols-2 gap-2 sm:grid-cols-3">
    {words.split(' ').map((word, index) => (
      <li
        key={index}
        className="flex items-baseline gap-2 rounded-control border border-line bg-surface-0 px-3 py-2"
      >
        <span className="figure w-5 text-xs text-ink-muted">{index + 1}</span>
        <span className="figure">{word}</span>
      </li>
    ))}
  </ol>
)
