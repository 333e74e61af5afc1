import { createBuilder } from 'vite'
import { inboxOptions } from './open-inbox.ts'
import { serveSite } from './serve-site.ts'

/**
 * `npm start`: builds the site with a form for replies, unless `REPLIES_URL` says otherwise, and serves it with the
 * inbox on `PORT` until it is ended. Without `--build` it serves what was built before.
 */
const port = Number(process.env.PORT ?? 4173)

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is "${process.env.PORT}", expected a number from 0 to 65535.`)
}

try {
  const inbox = inboxOptions()
  if (process.argv.includes('--build')) {
    process.env.REPLIES_URL ??= '/replies'
    const builder = await createBuilder({ builder: {} })
    await builder.buildApp()
  }
  const { url } = await serveSite({ port, inbox })
  console.log(`The site is at ${url}`)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken. End what uses it, or choose another: PORT=4174 npm start`)
  fail(message)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
