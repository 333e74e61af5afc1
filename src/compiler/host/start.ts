import { serveSite } from './serve-site.ts'

/** `npm start`, after the build: serves the site on `PORT` until it is ended. */
const port = Number(process.env.PORT ?? 4173)

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env.PORT}", expected a number from 0 to 65535.`)
  process.exit(1)
}

try {
  const { url } = await serveSite({ port })
  console.log(`The site is at ${url}`)
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is taken. End what uses it, or choose another: PORT=4174 npm start`)
  process.exit(1)
}
