import { contentTypes, type HeaderRule, headerRules } from './headers.ts'

/** Where nginx listens (`80`, `127.0.0.1:8080`), for which host, and the built site's folder, absolute. */
type Place = { listen: string; host: string; folder: string }

/**
 * An nginx server block for the built site, with the headers of the one table: goes inside `http { … }`, for example as
 * `/etc/nginx/conf.d/talju.conf`.
 *
 * Each header is a variable that nginx looks up by the file it sends, so that no `location` can forget one.
 */
export function nginxBlock({ listen, host, folder }: Place): string {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'content-type',
  )
  return `${names.map(headerMap).join('\n')}
# A missing file is not kept for as long as the one that should be there.
map $status $talju_kept {
  404 no-cache;
  default $talju_cache_control;
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

${names.map(headerLine).join('\n')}

  location / {
    try_files $uri \${uri}index.html $uri/index.html $uri.html =404;
    error_page 404 /404.html;
  }
  location /ko/ {
    try_files $uri \${uri}index.html $uri/index.html $uri.html =404;
    error_page 404 /ko/404.html;
  }
  # A missing file is a plain 404, never a page.
  location ~ \\.[a-z0-9]+$ {
    try_files $uri =404;
  }
}
`
}

function headerMap(name: string): string {
  const lines = headerRules.flatMap((rule) => {
    const value = rule.headers[name]
    return value === undefined ? [] : patterns(rule).map((pattern) => `  ${pattern} "${value}";`)
  })
  return `map $uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}\n`
}

function headerLine(name: string): string {
  return `  add_header ${name} ${name === 'cache-control' ? '$talju_kept' : variable(name)} always;`
}

/** By then nginx has found the file, so only names of files matter. */
function patterns({ paths }: HeaderRule): string[] {
  return paths
    .filter((path) => !path.endsWith('/'))
    .map((path) => (path.endsWith('*') ? `"~^${escaped(path.slice(0, -1))}"` : `"${path}"`))
}

function escaped(text: string): string {
  return text.replace(/[.+?()[\]{}|\\^$]/g, '\\$&')
}

function variable(name: string): string {
  return `$talju_${name.replaceAll('-', '_')}`
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
