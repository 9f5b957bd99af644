/** First stop of the keyboard: past the navigation, to the page itself (`#content`). */
export const SkipLink = ({ children }: { children: string }) => (
  <a
    href="#content"
    className="sr-only z-50 rounded-control bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:start-4 focus:top-3"
  >
    {children}
  </a>
)
