import type { ComponentProps, ReactNode } from 'react'
import { PageLink } from './page-link.tsx'
import { SearchBox } from './search-box.tsx'
import { useEarlyInput } from './use-early-input.ts'

/** A labelled search box. Enter while an input method composes does nothing: it belongs to the input method. */
export function SearchField({
  label,
  hint,
  onText,
  ...props
}: Omit<ComponentProps<'input'>, 'onChange'> & { label: string; hint: string; onText: (text: string) => void }) {
  const input = useEarlyInput<HTMLInputElement>(({ value }) => {
    if (value !== props.value) onText(value)
  })
  return (
    <SearchBox
      {...props}
      ref={input}
      aria-label={label}
      placeholder={hint}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
}

type FilterFormProps = { action: string; onSubmit: () => void; fields: ReactNode; chips: ReactNode }

/** The controls above a list. Every change shows at once, so sending the form only settles what was typed. */
export function FilterForm({ action, onSubmit, fields, chips }: FilterFormProps) {
  return (
    <div className="needs-script mt-6 mb-4 print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: jsdom does not know <search> and React warns of it there */}
      <form
        role="search"
        className="flex flex-wrap gap-3"
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

type Chip = { key: string; label: ReactNode; count?: number; to: string; current: boolean }

/** One choice out of few as links, with live counts: each is an address, so it can be shared and undone by Back. */
export function ChipLinks({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label} className="needs-script">
      <ul className="chip-row">
        {chips.map(({ key, label, count, to, current }) => (
          <li key={key}>
            <PageLink to={to} preventScrollReset aria-current={current ? 'true' : undefined} className="chip">
              {label} {count !== undefined && <span className="chip-count">{count}</span>}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A field with its label inside, above what it holds. */
export function Labelled({
  id,
  label,
  grow,
  children,
}: {
  id: string
  label: string
  grow: string
  children: ReactNode
}) {
  return (
    <div className={`relative ${grow}`}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children}
    </div>
  )
}

type Option = { value: string; label: string }

export function SelectField({
  name,
  label,
  options,
  onValue,
  ...props
}: Omit<ComponentProps<'select'>, 'onChange'> & {
  name: string
  label: string
  options: readonly Option[]
  onValue: (value: string) => void
}) {
  const select = useEarlyInput<HTMLSelectElement>(({ value }) => {
    if (value !== props.value) onValue(value)
  })
  const id = `field-${name}`
  return (
    // An id of its own, not one of React's: they are longer in every page.
    <Labelled id={id} label={label} grow="flex-[1_1_9rem] md:flex-[0_1_13rem]">
      {/* Not completed by the browser, which would restore an old choice on reload. */}
      <select
        {...props}
        ref={select}
        id={id}
        name={name}
        autoComplete="off"
        className="field field-labelled"
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
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
    <label className="needs-script switch">
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
