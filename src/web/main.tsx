import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { queries } from './data/reads.ts'
import { router } from './router.tsx'
import { useSignedIn } from './session.ts'
import { SignInScreen } from './sign-in/sign-in-screen.tsx'
import { wearTheme } from './theme.ts'

wearTheme()

function App() {
  const isSignedIn = useSignedIn()
  useEffect(() => {
    // What was read stays with the session that read it.
    if (!isSignedIn) queries.clear()
  }, [isSignedIn])
  return isSignedIn ? (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  ) : (
    <SignInScreen />
  )
}

const place = document.getElementById('app')
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
