import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useText } from '../text.tsx'

/** True until one page has been shown: a browser reads the first one by itself, the later ones need focus. */
export const FirstPageContext = createContext<RefObject<boolean>>({ current: true })

type Props = { title: string; lead?: ReactNode; hasError?: boolean; children: ReactNode }

/** Heading, document title, and focus on the heading after navigation: all of them in the same step as the page. */
export function Page({ title, lead, hasError = false, children }: Props) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirstPage = use(FirstPageContext)
  const { pathname } = useLocation()

  useLayoutEffect(() => {
    document.title = text(hasError ? 'shell.errorTitle' : 'shell.title', { page: title })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says that this is another page
  useLayoutEffect(() => {
    if (!isFirstPage.current) heading.current?.focus({ preventScroll: true })
    isFirstPage.current = false
  }, [pathname, isFirstPage])

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="usa-intro">{lead}</p>}
      {children}
    </>
  )
}
