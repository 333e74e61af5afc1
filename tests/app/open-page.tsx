import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { queryClientContext, routes } from '../../src/app/routes.tsx'
import { initialised } from '../../src/app/start-app.tsx'
import { createQueryClient } from '../../src/data/queries.ts'
import type { ReadDocument } from '../../src/data/read-document.ts'
import { readFromMemory } from '../chosen-film.ts'

/** Opens an address in the real route table, its documents read from the real content or by `read`. */
export async function openPage(address: string, read: ReadDocument = readFromMemory) {
  const queryClient = createQueryClient(read)
  const context = new RouterContextProvider(new Map([[queryClientContext, queryClient]]))
  const router = createMemoryRouter(routes, { initialEntries: [address], getContext: () => context })
  await initialised(router)
  await act(async () => {
    render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} useTransitions={false} />
      </QueryClientProvider>,
    )
  })
  await screen.findByRole('heading', { level: 1 })
  return { router, address: () => router.state.location.pathname + router.state.location.search }
}
