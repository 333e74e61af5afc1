import { serveSite } from '../../src/build/serve-site.ts'

/** Serves the built site on a free port while the browser tests run. They find its address in `SITE_URL`. */
export default async function startSite(): Promise<() => Promise<void>> {
  const site = await serveSite({ port: 0 })
  process.env.SITE_URL = site.url
  return () => site.close()
}
