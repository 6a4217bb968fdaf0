import { type ComponentProps, useRef } from 'react'
import { RouterProvider } from 'react-router'
import { FirstPageContext } from './components/page.tsx'
import { LanguageProvider } from './language.tsx'

export function App({ router }: { router: ComponentProps<typeof RouterProvider>['router'] }) {
  const isFirstPage = useRef(true)
  return (
    <LanguageProvider>
      <FirstPageContext value={isFirstPage}>
        <RouterProvider router={router} />
      </FirstPageContext>
    </LanguageProvider>
  )
}
