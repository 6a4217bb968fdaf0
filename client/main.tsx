import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { App } from './app.tsx'
import { chosenLocale } from './language.tsx'
import { routes } from './routes.tsx'
import { words } from './words.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// A browser keeps a page that is left and shows it again on Back as it was, even after its reader has signed out. Ours is
// hidden when it is left, and loaded anew when it comes back, so that the server says what may be seen.
window.addEventListener('pagehide', ({ persisted }) => {
  if (persisted) root.style.display = 'none'
})
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload()
})

// The first page loads while its words do.
const isReady = words.start(chosenLocale())
const router = createBrowserRouter(routes)
isReady.then(() => {
  createRoot(root).render(
    <StrictMode>
      <App router={router} />
    </StrictMode>,
  )
})
