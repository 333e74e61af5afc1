import { resolve } from 'node:path'
import { inlineStyleSources } from './inline-styles.ts'
import { nginxBlock } from './nginx-block.ts'

/** `npm run -s nginx`: prints the server block for the site as it was built here, for the host of `SITE_ORIGIN`. */
const { hostname } = new URL(process.env.SITE_ORIGIN ?? 'http://localhost')
const folder = resolve('dist')
process.stdout.write(nginxBlock({ listen: '80', host: hostname, folder }, await inlineStyleSources(folder)))
