import type { ReactNode } from 'react'

/** What a plan or a recipient wrote, in the language of their files; marked so that it is read aloud as English on a Spanish page. */
export function AsWritten({ children }: { children: ReactNode }) {
  return <span lang="en">{children}</span>
}
