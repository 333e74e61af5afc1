import { type ComponentProps, type ReactNode, useId } from 'react'
import { SearchIcon } from './icons.tsx'
import { PageLink } from './page-link.tsx'
import { useEarlyInput } from './use-early-input.ts'

/** A labelled search box. Enter while an input method composes does nothing: it belongs to the input method. */
export function SearchField({
  label,
  hint,
  onText,
  ...props
}: Omit<ComponentProps<'input'>, 'onChange'> & { label: string; hint: string; onText: (text: string) => void }) {
  const id = useId()
  const input = useEarlyInput<HTMLInputElement>(({ value }) => {
    if (value !== props.value) onText(value)
  })
  return (
    <div className="search-field">
      <SearchIcon />
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        {...props}
        ref={input}
        id={id}
        type="search"
        placeholder={hint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  )
}

type FilterFormProps = { action: string; onSubmit: () => void; fields: ReactNode; chips: ReactNode }

/** The controls above a list. Every change shows at once, so sending the form only settles what was typed. */
export function FilterForm({ action, onSubmit, fields, chips }: FilterFormProps) {
  return (
    <div className="needs-script filters">
      {/* biome-ignore lint/a11y/useSemanticElements: jsdom does not know <search> and React warns of it there */}
      <form
        role="search"
        action={action}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {fields}
      </form>
      {chips}
    </div>
  )
}

type Chip = { key: string; label: ReactNode; count: number; to: string; current: boolean }

/** One choice out of few as links with live counts: each is an address, so it can be shared and undone by Back. */
export function ChipLinks({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label} className="chips">
      <ul>
        {chips.map(({ key, label, count, to, current }) => (
          <li key={key}>
            <PageLink to={to} preventScrollReset aria-current={current ? 'true' : undefined} className="chip">
              {label} <span className="chip-count">{count}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Option = { value: string; label: string }

export function SelectField({
  label,
  options,
  onValue,
  ...props
}: Omit<ComponentProps<'select'>, 'onChange'> & {
  label: string
  options: readonly Option[]
  onValue: (value: string) => void
}) {
  const id = useId()
  const select = useEarlyInput<HTMLSelectElement>(({ value }) => {
    if (value !== props.value) onValue(value)
  })
  return (
    <div className="select-field">
      <label htmlFor={id}>{label}</label>
      {/* Not completed by the browser, which would restore an old choice on reload. */}
      <select
        {...props}
        ref={select}
        id={id}
        autoComplete="off"
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A choice between yes and no. */
export function SwitchField({
  checked,
  onChecked,
  children,
}: {
  checked: boolean
  onChecked: (checked: boolean) => void
  children: ReactNode
}) {
  const input = useEarlyInput<HTMLInputElement>((element) => {
    if (element.checked !== checked) onChecked(element.checked)
  })
  return (
    <label className="switch needs-script">
      <input
        ref={input}
        type="checkbox"
        autoComplete="off"
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      {children}
    </label>
  )
}
