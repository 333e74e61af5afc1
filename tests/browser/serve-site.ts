import { serveSite } from '../../src/compiler/host/serve-site.ts'
import { findNginx, serveNginx } from './serve-nginx.ts'

/**
 * Serves the built site on a free port while the browser tests run, and once more with nginx where there is one.
 * They find the addresses in `SITE_URL` and `NGINX_URL`, that of the second film in `SECOND_SITE_URL`.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const site = await serveSite({ port: 0 })
  process.env.SITE_URL = site.url
  const second = await serveSite({ port: 0, folder: 'node_modules/.cache/talju/second-film' })
  process.env.SECOND_SITE_URL = second.url
  const nginx = findNginx()
  const nginxSite = nginx === null ? null : await serveNginx(nginx)
  if (nginxSite !== null) process.env.NGINX_URL = nginxSite.url
  return async () => {
    await nginxSite?.close()
    await second.close()
    await site.close()
  }
}
