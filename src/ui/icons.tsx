/** Icons of thin strokes in the colour of the text around them. The word beside an icon says what it means. */

function Icon({ d }: { d: string }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  )
}

export function PeaksIcon() {
  return <Icon d="m2 19 6.5-13 5.5 9 3.5-5.5L22 19" />
}

export function PersonIcon() {
  return <Icon d="M16.5 7.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM3 21c1-4.5 4.5-6 9-6s8 1.5 9 6" />
}

export function SpeechIcon() {
  return <Icon d="M3.5 4h17v13H10l-6.5 5Z" />
}

export function SearchIcon() {
  return <Icon d="M17.5 10.5a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM15.5 15.5l6 6" />
}

export function InfoIcon() {
  return <Icon d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Zm-9-1v6m0-10v2" />
}

export function PlayIcon() {
  return <Icon d="M6 3.5 20 12 6 20.5Z" />
}

export function ArrowRightIcon() {
  return <Icon d="M3 12h17m-7-7 7 7-7 7" />
}

export function ExternalIcon() {
  return <Icon d="M14 4h6v6m0-6-9.5 9.5M17 14v6H4V7h6" />
}

/** An arrow out of a tray. */
export function ShareIcon() {
  return <Icon d="M12 15V3M8 7l4-4 4 4M5 12v9h14v-9" />
}

export function CloseIcon() {
  return <Icon d="m5 5 14 14m0-14L5 19" />
}

export function MenuIcon() {
  return <Icon d="M4 7h16M4 12h16M4 17h16" />
}

export function CheckIcon() {
  return <Icon d="m5 12.5 5 5 9-11" />
}

export function PathIcon() {
  return <Icon d="M2.5 20h.5m3.5-1.5H7m3.5-2h.5m.5-4.5h.5m1-4h.5m3-2.5h.5m3.5-1.5h.5" />
}

/** A disc, half of it dark: how much is told. */
export function HalfIcon() {
  return <Icon d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 3v18M12 7h-4m4 5H6.5m5.5 5H8" />
}
