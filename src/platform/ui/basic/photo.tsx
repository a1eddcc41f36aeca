import { localHref, useView } from '../view.ts'

/** A photograph with what it shows in words. */
export function Photo({ src, alt }: { src: string; alt: string }) {
  const view = useView()
  return <img class="ww-photo" src={localHref(view, src)} alt={alt} />
}
