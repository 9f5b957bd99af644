/** Title of a page and one sentence about it. */
export function PageHead({ title, lead }: { title: string; lead?: string }) {
  return (
    <div className="mb-6 flex flex-col gap-1.5 sm:mb-8">
      <h1 className="text-2xl font-semibold">{title}</h1>
      {lead && <p className="max-w-[65ch] text-ink-muted">{lead}</p>}
    </div>
  )
}
