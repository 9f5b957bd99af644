type SkeletonProps = {
  rows: number
  /** Height that one row or block will have. */
  height: string
  /** What is being read, for screen readers. */
  label: string
}

/** Rows of a list while it is read, of the height that they will have. */
export const SkeletonRows = ({ rows, height, label }: SkeletonProps) => (
  <div role="status" aria-label={label} className="card divide-y divide-line overflow-clip">
    {Array.from({ length: rows }, (_, index) => (
      <div key={index} className="flex items-center gap-4 px-5" style={{ height }}>
        <span className="skeleton size-7 shrink-0" />
        <span className="skeleton h-3 w-28" />
        <span className="skeleton ms-auto h-3 w-2/5 max-sm:hidden" />
        <span className="skeleton h-3 w-16 max-sm:ms-auto" />
      </div>
    ))}
  </div>
)

/** Cards of a page while they are read. */
export const SkeletonBlocks = ({ rows, height, label }: SkeletonProps) => (
  <div role="status" aria-label={label} className="flex flex-col gap-6">
    {Array.from({ length: rows }, (_, index) => (
      <div key={index} className="card flex flex-col gap-4 p-6" style={{ height }}>
        <span className="skeleton h-4 w-40" />
        <span className="skeleton h-3 w-full" />
        <span className="skeleton h-3 w-3/5" />
      </div>
    ))}
  </div>
)
