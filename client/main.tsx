import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { App } from './app.tsx'
import { chosenLocale, loadMessages } from './language.tsx'
import { routes } from './routes.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const locale = chosenLocale()
loadMessages(locale).then((messages) => {
  createRoot(root).render(
    <StrictMode>
      <App router={createBrowserRouter(routes)} language={{ locale, messages }} />
    </StrictMode>,
  )
})
