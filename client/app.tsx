import { type ComponentProps, useRef } from 'react'
import { RouterProvider } from 'react-router'
import { FirstPageContext } from './components/page.tsx'
import { LanguageProvider } from './language.tsx'

type Router = ComponentProps<typeof RouterProvider>['router']
type Language = ComponentProps<typeof LanguageProvider>['initial']

export function App({ router, language }: { router: Router; language: Language }) {
  const isFirstPage = useRef(true)
  return (
    <LanguageProvider initial={language}>
      <FirstPageContext value={isFirstPage}>
        <RouterProvider router={router} />
      </FirstPageContext>
    </LanguageProvider>
  )
}
