/** Text of somebody else with some words marked. Pieces are text, so markup in them is shown and does nothing. */
export function Marked({ pieces }: { pieces: readonly { text: string; hit: boolean }[] }) {
  return (
    <p class="utrecht-paragraph" dir="auto">
      {pieces.map((piece) => (piece.hit ? <mark class="ww-mark">{piece.text}</mark> : piece.text))}
    </p>
  )
}
