import { prefixOf } from '../../languages/paths.ts'
import { contentTypes, everywhere, fileRules, type HeaderRule, pageRule } from './headers.ts'
import type { SiteFacts } from './site-facts.ts'

/** Where nginx listens (`80`, `127.0.0.1:8080`), for which host, and the built site's folder, absolute. */
type Place = { listen: string; host: string; folder: string }

/**
 * An nginx server block for the built site, with the headers of the one table: goes inside `http { … }`, for example as
 * `/etc/nginx/conf.d/talju.conf`. `add_header` in a location replaces inherited ones, so each location names all.
 */
export function nginxBlock({ listen, host, folder }: Place, site: SiteFacts): string {
  const pageHeaders = { ...everywhere, ...pageRule(site).headers }
  return `# Only what is there is kept for long. (An empty header is not sent.)
map $status $talju_missing {
  404 no-cache;
  default "";
}

server {
  listen ${listen};
  server_name ${host};
  root ${folder};

  types {
${typeLines()}
  }
  charset utf-8;
  charset_types ${charsetTypes().join(' ')};

  # The build wrote a .gz and a .br beside what grows smaller by it.
  gzip_static on;
  gzip_vary on;
  # brotli_static on;  # with libnginx-mod-http-brotli-static

  # Saves looking for the same files again; a new build is seen within ten seconds.
  open_file_cache max=2000 inactive=1h;
  open_file_cache_valid 10s;
  open_file_cache_errors on;

${site.languages.map((lang) => pageLocation(prefixOf(lang, site.languages), pageHeaders)).join('')}${fileRules(site).flatMap(fileLocations).join('')}
  # Any other file, which is none: a plain 404, never a page.
  location ~ \\.(?!html$)[a-z0-9]+$ {
${headerLines(everywhere)}
    add_header cache-control no-cache always;
    try_files $uri =404;
  }
}
`
}

/** The pages of a language. */
function pageLocation(prefix: string, headers: Readonly<Record<string, string>>): string {
  return `  location ${prefix}/ {
${headerLines(headers)}
    try_files $uri/index.html \${uri}index.html $uri =404;
    error_page 404 ${prefix}/404.html;
  }
`
}

function fileLocations({ what, paths, headers: { 'cache-control': kept = '', ...headers } }: HeaderRule): string[] {
  return [
    `\n  # ${what}\n`,
    ...paths.map(
      (path) => `  location ${path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`} {
${headerLines({ ...everywhere, ...headers })}
    add_header cache-control "${kept}";
    add_header cache-control $talju_missing always;
    try_files $uri${/\.\w+$|\*$/.test(path) ? '' : ' $uri.html'} =404;
  }
`,
    ),
  ]
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n')
}

function typeLines(): string {
  return Object.entries(contentTypes)
    .map(([ending, type]) => `    ${type.split(';')[0]} ${ending};`)
    .join('\n')
}

function charsetTypes(): string[] {
  return Object.values(contentTypes).flatMap((type) => {
    const [name = '', charset] = type.split('; ')
    return charset === undefined || name === 'text/html' ? [] : [name]
  })
}
