/** How a report looks as a page: in a browser, in either theme, and printed. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 22%, transparent); --claim: #a2660a; --evidence: #0a7a66; --assessment: #9c3f8c; }
@media (prefers-color-scheme: dark) { :root { --claim: #e6b45e; --evidence: #5cc9b2; --assessment: #dd93cf; } }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--line); font-size: 1.25rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.05rem; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
h2, h3, h4, .head { break-after: avoid; }
p { margin: 0.5rem 0; }
dl { margin: 0; }
dd { margin: 0; }
.facts > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 0.75rem; }
.facts dt, .readings dt, .place, caption { color: color-mix(in srgb, currentcolor 72%, transparent); }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: 0.9rem; }
caption { padding-bottom: 0.25rem; text-align: start; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
.outline { margin: 0; padding: 0; list-style: none; }
.outline .outline { margin-inline-start: 1.25rem; }
.outline > li { margin-block: 1rem; }
.outline .outline > li { padding-inline-start: 0.75rem; border-inline-start: 1px solid var(--line); }
.is-claim > .head b { color: var(--claim); }
.is-evidence > .head b { color: var(--evidence); }
.is-assessment > .head b { color: var(--assessment); }
.head { margin: 0; font-size: 0.95rem; }
blockquote { margin: 0.2rem 0; font-family: Georgia, 'Times New Roman', serif; white-space: pre-line; }
.place { margin: 0; font-size: 0.85rem; }
.note { margin: 0.3rem 0; padding-inline-start: 0.6rem; border-inline-start: 3px solid var(--line); font-size: 0.95rem; white-space: pre-line; }
.decisions > li { margin-block: 1.25rem; break-inside: avoid; }
.readings { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0 0.75rem; margin: 0.25rem 0; font-size: 0.9rem; }
@media print { main { max-width: none; margin: 0; padding: 0; } }
`;

/** Of the style, as a policy names it: no other style acts in the page, wherever it comes from. */
export const REPORT_STYLE_HASH = 'sha256-RcR6tmUnZpXQKoohhwU1GEW+hkP7Wt9CCGnjJs9pwOo=';
