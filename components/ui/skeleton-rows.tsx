/** Rows of the height that the list will have, while it is read. */
export function SkeletonRows({ rows, height, label }: { rows: number; height: string; label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-2">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skeleton opacity-60" style={{ height }} />
      ))}
    </div>
  )
}
