/** How a hand-out looks on a screen and on paper. It stands in the file itself, which has to do without any other. */
export const handoutStyle = `
:root { color-scheme: light; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; background: #fff; color: #1d1b18; font: 11.5pt/1.5 Charter, 'Source Serif 4', Georgia, serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 1.7em; line-height: 1.2; }
h2 { margin: 1.8em 0 .6em; font-size: 1.15em; break-after: avoid; }
p { margin: .2em 0; }
ol, ul { margin: 0; padding-inline-start: 2em; }
li { margin-bottom: .9em; }
section > ol > li { break-inside: avoid; }
a { color: #2c4a63; }
header p, .speaker, .since, .footnotes, .sources { font-size: .88em; color: #4a463f; }
sup a { text-decoration: none; }
.own { margin: .4em 0 0; padding-inline-start: .8em; border-inline-start: 2px solid #8a8378; }
.own p { white-space: pre-wrap; }
.own-label { font-size: .8em; font-weight: 600; }
.sources ul { padding: 0; list-style: none; }
.back { text-decoration: none; }
@page { margin: 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0; } a { color: inherit; text-decoration: none; } .back { display: none; } .sources a::after { content: ' ' attr(href); overflow-wrap: anywhere; } }
`;
