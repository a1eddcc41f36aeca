/** The plan on paper: title, facts, and per part a table with a heading. Data comes as JSON and is only ever shown as text. */
export const PLAN = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, date: none)
#set text(lang: d.lang, size: 12pt)
#set page(paper: "a4", margin: 22mm, numbering: "1 / 1")
#set heading(numbering: none)
#show heading.where(level: 1): set text(size: 20pt)
= #d.title
#d.lead

#for fact in d.facts [
  #strong(fact.label + ":") #fact.value

]
#for part in d.parts [
  == #part.title
  #if part.rows.len() == 0 [ #part.none ]
  #for row in part.rows [
    - #strong(row.title) \\
      #row.facts.join(linebreak())
  ]
]
#d.end
`
