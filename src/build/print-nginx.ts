import { resolve } from 'node:path'
import { nginxBlock } from './nginx-block.ts'

/** `npm run -s nginx`: prints the server block for the site as it stands here, for the host of `SITE_ORIGIN`. */
const { hostname } = new URL(process.env.SITE_ORIGIN ?? 'http://localhost')
process.stdout.write(nginxBlock({ listen: '80', host: hostname, folder: resolve('dist') }))
