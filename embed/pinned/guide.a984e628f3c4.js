var y=(o,t)=>{for(let[e,s]of Object.entries(t))o.setAttribute(e,s)},g=(o,t,...e)=>{let s=document.createElement(o);return y(s,t),s.append(...e),s},G="/fiches/ /agences/ /themes/ /fiches",K=({__typename:o,slug:t,code:e},s)=>{let[n,r,i,c]=s.split(" ");return o==="Sheet"?n+t:o==="Agency"?r+t:o==="Theme"?i+t:`${c}?territoire=${e}`},J=({kindLabel:o,target:t})=>t.code?[t.kindLabel,t.parent?.name].filter(Boolean).join(", "):o,X=({suggest:o,kinds:t},e)=>{let s=new Map,n=0;return async(r,i)=>{if(s.has(r))return s.get(r);if(Date.now()<n)return[];let c={prefix:r,kinds:t?.split(" "),first:6},l=await fetch(`${e}/graphql`,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify({documentId:o,variables:c}),credentials:"omit",referrerPolicy:"no-referrer",signal:i});if(l.status===429&&(n=Date.now()+3e4),!l.ok)return[];let u=(await l.json()).data?.suggest??[];return s.set(r,u),u}},Q=(o,t)=>g("li",{id:t,role:"option","aria-selected":"false"},g("span",{class:"suggest-text"},...o.fragments.map(({text:e,isMatch:s})=>s?g("mark",{},e):e))," ",g("span",{class:"suggest-kind"},J(o))),Z=o=>o===0?"Aucune proposition":`${o===1?"1 proposition":`${o} propositions`}, fl\xE8che vers le bas pour choisir`;function R(o,{origin:t="",paths:e=G,open:s}){let n=o.querySelector("input"),r=`${n.id}-propositions`,i=g("ul",{id:r,role:"listbox","aria-label":"Propositions",hidden:""}),c=g("p",{class:"visually-hidden",role:"status"}),l=o.dataset.codeName&&n.form.elements.namedItem(o.dataset.codeName),u=X(o.dataset,t),p=[],b=-1,E,S;y(n,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":r}),o.append(i,c);let v=a=>{i.children[b]?.setAttribute("aria-selected","false"),b=a;let d=i.children[b];if(!d)return n.removeAttribute("aria-activedescendant");y(d,{"aria-selected":"true"}),y(n,{"aria-activedescendant":d.id}),d.scrollIntoView({block:"nearest"})},A=a=>{v(-1),i.hidden=!a,y(n,{"aria-expanded":a})},w=()=>{clearTimeout(E),S?.abort(),A(!1)},x=({text:a,target:d})=>{if(w(),!l)return s(K(d,e));n.value=a,l.value=`${d.code} ${a}`,c.textContent=`${a}, choisi`},Y=async()=>{let a=n.value.trimStart();S?.abort(),S=new AbortController;let{signal:d}=S,h=await u(a,d).catch(()=>[]);d.aborted||n.getRootNode().activeElement!==n||(p=h,i.replaceChildren(...h.map((L,z)=>Q(L,`${r}-${z}`))),A(h.length>0),c.textContent=Z(h.length))};n.addEventListener("input",({isComposing:a})=>{clearTimeout(E),v(-1),!a&&(n.value.trim().length<2?(w(),c.textContent=""):E=setTimeout(Y,250))}),n.addEventListener("keydown",a=>{let d=!i.hidden,h={ArrowDown:1,ArrowUp:-1}[a.key];if(h&&p.length>0&&!a.altKey){a.preventDefault(),d||A(!0);let L=p.length+1;v((b+1+h+L)%L-1)}else h&&a.altKey?A(h===1&&p.length>0):a.key==="Escape"?(d&&a.preventDefault(),w()):a.key==="Enter"&&d&&b>=0?(a.preventDefault(),x(p[b])):["ArrowLeft","ArrowRight","Home","End"].includes(a.key)&&v(-1)}),n.addEventListener("blur",w),n.form.addEventListener("submit",w),i.addEventListener("mousedown",a=>a.preventDefault()),i.addEventListener("click",({target:a})=>{let d=[...i.children].indexOf(a.closest("[role=option]"));d>=0&&x(p[d])})}var O=({address:o,form:t},e)=>new Promise((s,n)=>{let r=new XMLHttpRequest;r.open(t?"POST":"GET",o),r.responseType="document",r.timeout=2e4;let i=({type:c})=>n(new Error(`${o}: ${c}`));for(let c of["error","timeout","abort"])r.addEventListener(c,i);r.addEventListener("load",c=>{let{response:l,responseURL:u}=r;l?.querySelector("main")?s({document:l,address:u}):i(c)}),e.addEventListener("abort",()=>r.abort()),r.send(t)});var tt="script, style, link, meta, base, iframe, frame, object, embed, portal, template",et=["href","src","action","formaction"],st=["https:","http:","mailto:","tel:"],C=(o,t)=>{if(o.startsWith("#"))return o;try{let e=new URL(o,t);return st.includes(e.protocol)?e.href:null}catch{return null}},ot=(o,t)=>o.split(",").map(e=>{let[s,n=""]=e.trim().split(/\s+/);return`${C(s,t)} ${n}`}).join(", ");function T(o,t){for(let e of o.querySelectorAll(tt))e.remove();for(let e of o.querySelectorAll("*"))for(let{name:s,value:n}of[...e.attributes]){let[,r=s]=s.split(":");if(r.startsWith("on")||r==="style")e.removeAttribute(s);else if(et.includes(r)){let i=C(n,t);i===null?e.removeAttribute(s):e.setAttribute(s,i)}else r==="srcset"&&e.setAttribute(s,ot(n,t))}return o}var nt=(o,t)=>o.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING;function N(o){let t=Number(o.getAttribute("heading-level"));if(t>=2&&t<=6)return Math.floor(t);let s=[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(n=>nt(n,o)).at(-1);return s?Math.min(6,Number(s.tagName[1])+1):2}var rt=[['[data-h="1"]',"title"],['[data-h="2"], [data-h="3"]',"heading"],[".button","button"],["input, select, textarea","field"],[".sheet-item","item"],[".frame-footer","footer"]];function q(o){for(let[t,e]of rt)for(let s of o.querySelectorAll(t))s.setAttribute("part",e)}var f=(o,t={},...e)=>{let s=Object.assign(document.createElement(o),t);return s.append(...e),s};function M(o){let t=f("p",{className:"visually-hidden"});t.setAttribute("role","status");let e=f("button",{type:"button",className:"button button-quiet"}),s=f("button",{type:"button",className:"button"},"R\xE9essayer"),n=f("p"),r=f("div",{className:"element-failure",hidden:!0},n,s),i=f("p",{className:"element-back",hidden:!0},e),c=f("div",{className:"idm-content"}),l=f("section",{className:"idm",hidden:!0,lang:"fr",dir:"ltr"});l.setAttribute("part","guide");for(let p of[e,s])p.setAttribute("part","button");l.append(t,r,i,c);let u=f("slot");return o.append(u,l),{fallback:u,section:l,status:t,back:e,backRow:i,failure:r,wrong:n,retry:s,content:c}}var D=o=>{let t=new CSSStyleSheet;return t.replaceSync(o),t},k=new Map([["/assets/element.2075409da1b9.css",Promise.resolve(D(`.idm { --rem: var(--idm-font-size, max(1rem, 16px)); }
.idm {
  --font: 'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  --ground: #fff;
  --surface: #fff;
  --mist: #eef4f6;
  --sky: #dcebf1;
  --line: #c7d4da;
  --edge: #6b7f8a;
  --ink: #14252e;
  --granite: #4a5b65;
  --sea: var(--idm-accent, #0b4a63);
  --sea-deep: var(--idm-accent, #083446);
  --on-sea: var(--idm-on-accent, #fff);
  --link: var(--idm-link, #075a7c);
  --hedge: #245f37;
  --hedge-tint: #e3f1e5;
  --brick: #86380f;
  --brick-tint: #fbece2;
  --lichen: #f2b632;
  --lichen-tint: #fdf3d9;
  --on-lichen-tint: #5f4304;
  --mark: #fbe3a4;
  --night: #0b4a63;
  --on-night: #fff;
  --on-night-quiet: #d3e6ee;
  --land-sun: #f2b632;
  --land-sea: #8fc1d3;
  --land-foam: #dcebf1;
  --land-far: #a9cfae;
  --land-a: #7fb58a;
  --land-b: #cfd68d;
  --land-c: #96c490;
  --land-furrow: #7fb07c;
  --land-hedge: #2f6b45;
  --land-wall: #f4efe6;
  --land-roof: #4d5d68;
  --radius: calc(0.5 * var(--rem));
  --step--1: calc(0.9375 * var(--rem));
  --step-0: calc(1.0625 * var(--rem));
  --step-1: calc(1.25 * var(--rem));
  --step-2: clamp(calc(1.375 * var(--rem)), calc(1.25 * var(--rem)) + 0.5cqi, calc(1.625 * var(--rem)));
  --step-3: clamp(calc(1.75 * var(--rem)), calc(1.4 * var(--rem)) + 1.6cqi, calc(2.625 * var(--rem)));
  --gap: clamp(calc(1 * var(--rem)), calc(0.75 * var(--rem)) + 1.2cqi, calc(1.75 * var(--rem)));
  --section: clamp(calc(2.25 * var(--rem)), calc(1.5 * var(--rem)) + 3cqi, calc(4 * var(--rem)));
}
@supports (color: light-dark(#000, #fff)) {
  .idm { --ground: light-dark(#fff, #0d171d); --surface: light-dark(#fff, #14222a); --mist: light-dark(#eef4f6, #14222a); --sky: light-dark(#dcebf1, #1b3340); --line: light-dark(#c7d4da, #2f444f); --edge: light-dark(#6b7f8a, #8299a5); --ink: light-dark(#14252e, #e7eff2); --granite: light-dark(#4a5b65, #adc0ca); --sea: light-dark(var(--idm-accent, #0b4a63), var(--idm-accent-dark, #8ccbe6)); --sea-deep: light-dark(var(--idm-accent, #083446), var(--idm-accent-dark, #b5dff2)); --on-sea: light-dark(var(--idm-on-accent, #fff), var(--idm-on-accent-dark, #062230)); --link: light-dark(var(--idm-link, #075a7c), var(--idm-link-dark, #8ccbe6)); --hedge: light-dark(#245f37, #a6d9ae); --hedge-tint: light-dark(#e3f1e5, #17301f); --brick: light-dark(#86380f, #f4b899); --brick-tint: light-dark(#fbece2, #3a2114); --lichen: light-dark(#f2b632, #f2b632); --lichen-tint: light-dark(#fdf3d9, #33290f); --on-lichen-tint: light-dark(#5f4304, #f7d98f); --mark: light-dark(#fbe3a4, #5b4610); --night: light-dark(#0b4a63, #0a2f40); --land-sun: light-dark(#f2b632, #e8e3c8); --land-sea: light-dark(#8fc1d3, #17465a); --land-foam: light-dark(#dcebf1, #2a6078); --land-far: light-dark(#a9cfae, #1e4a37); --land-a: light-dark(#7fb58a, #21523a); --land-b: light-dark(#cfd68d, #4d5a2c); --land-c: light-dark(#96c490, #2a5c3d); --land-furrow: light-dark(#7fb07c, #37714b); --land-hedge: light-dark(#2f6b45, #0f3322); --land-wall: light-dark(#f4efe6, #b9b3a6); --land-roof: light-dark(#4d5d68, #25323a); }
}

:host {
  display: block;
  box-sizing: border-box;
  width: 100%;
}
:host([hidden]) {
  display: none;
}
.idm {
  all: initial;
  display: block;
  container-type: inline-size;
  position: relative;
  isolation: isolate;
  visibility: inherit;
  color-scheme: var(--idm-color-scheme, inherit);
  direction: ltr;
}
[hidden] {
  display: none !important;
}
*,
*::before,
*::after {
  box-sizing: border-box;
}
.idm {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 400 var(--step-0) / 1.55 var(--font);
  overflow-wrap: break-word;
}
:is(h1, h2, h3, h4, h5, h6):where([data-h='1']),
:is(h1, h2, h3, h4, h5, h6):where([data-h='2']),
:is(h1, h2, h3, h4, h5, h6):where([data-h='3']),
:is(h1, h2, h3, h4, h5, h6):where([data-h='4']) {
  margin: 0 0 0.5em;
  line-height: 1.2;
  text-wrap: balance;
  font-weight: 700;
}
:is(h1, h2, h3, h4, h5, h6):where([data-h='1']) {
  font-size: var(--step-3);
  line-height: 1.1;
  letter-spacing: -0.018em;
  max-width: 24em;
}
:is(h1, h2, h3, h4, h5, h6):where([data-h='2']) {
  font-size: var(--step-2);
  letter-spacing: -0.01em;
}
:is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
  font-size: var(--step-1);
}
:where(p, ul, ol, dl, dd, fieldset, blockquote) {
  margin: 0;
  padding: 0;
}
p {
  text-wrap: pretty;
}
a {
  color: var(--link);
  text-decoration-thickness: 0.08em;
  text-underline-offset: 0.2em;
}
a:hover {
  text-decoration-thickness: 0.16em;
}
pre {
  margin: 0;
  padding: calc(1 * var(--rem));
  overflow-x: auto;
  background: var(--mist);
  border-radius: var(--radius);
}
:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--lichen);
  border-radius: 3px;
}
.idm-content:focus {
  outline: none;
}
strong {
  font-weight: 700;
}
svg {
  display: block;
}
.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.lead {
  font-size: var(--step-1);
  line-height: 1.45;
  max-width: 38em;
}
.quiet {
  color: var(--granite);
  font-size: var(--step--1);
}
.prose > * + * {
  margin-top: 0.9em;
}
.prose > :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) + *,
.prose > :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) + * {
  margin-top: 0;
}
.prose > * + :is(h1, h2, h3, h4, h5, h6):where([data-h='2']),
.prose > * + :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
  margin-top: 1.6em;
}
.prose > p,
.prose > ul,
.prose > ol {
  max-width: 42em;
}
:where(.idm-content ul:not([class]), .idm-content ol:not([class])) {
  padding-left: 1.25em;
}
:where(.idm-content ul:not([class]) > li + li, .idm-content ol:not([class]) > li + li) {
  margin-top: 0.4em;
}
:where(.idm-content ul:not([class]) > li)::marker {
  color: var(--edge);
}
.wide {
  width: 100%;
  max-width: calc(76 * var(--rem));
  margin-inline: auto;
  padding-inline: clamp(calc(1 * var(--rem)), 4cqi, calc(2.5 * var(--rem)));
}
.skip-link {
  position: absolute;
  left: calc(1 * var(--rem));
  top: calc(-6 * var(--rem));
  z-index: 2;
  padding: calc(0.75 * var(--rem)) calc(1.25 * var(--rem));
  background: var(--sea);
  color: var(--on-sea);
}
.skip-link:focus {
  top: calc(0.5 * var(--rem));
}
.page-header {
  border-bottom: 1px solid var(--line);
  background: var(--surface);
}
.page-header-row {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 calc(2 * var(--rem));
  padding-block: calc(0.5 * var(--rem));
}
.brand {
  display: flex;
  align-items: center;
  gap: calc(0.75 * var(--rem));
  min-height: calc(3 * var(--rem));
  color: var(--ink);
  text-decoration: none;
}
.brand-mark {
  flex: none;
}
.brand-ground {
  fill: var(--night);
}
.brand-field {
  fill: #7fb58a;
}
.brand-harvest {
  fill: #f2b632;
}
.brand-wave {
  fill: #cfe6ee;
}
.brand-words {
  line-height: 1.2;
}
.brand-name {
  display: block;
  font-size: clamp(calc(0.9375 * var(--rem)), 4.3cqi, calc(1.0625 * var(--rem)));
  font-weight: 700;
}
.brand-guide {
  color: var(--granite);
  font-size: calc(0.875 * var(--rem));
}
.brand:hover .brand-name {
  text-decoration: underline;
}
.page-nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 calc(1.5 * var(--rem));
  list-style: none;
}
.page-nav a {
  display: flex;
  align-items: center;
  min-height: calc(2.75 * var(--rem));
  color: var(--ink);
  font-weight: 600;
  text-decoration: none;
  border-bottom: 3px solid transparent;
}
.page-nav a:hover {
  border-color: var(--edge);
}
.page-nav a[aria-current] {
  border-color: var(--lichen);
}
.idm-content {
  padding-bottom: 0;
}
.idm-content > .wide {
  padding-bottom: var(--section);
}
.breadcrumb {
  padding-block: calc(0.75 * var(--rem)) calc(0.5 * var(--rem));
  margin-bottom: clamp(calc(0.5 * var(--rem)), 2cqi, calc(1.5 * var(--rem)));
  font-size: var(--step--1);
}
.breadcrumb ol {
  padding: 0;
  list-style: none;
}
.breadcrumb li {
  display: inline;
  margin: 0;
}
.breadcrumb li + li::before {
  content: '\u203A';
  content: '\u203A' / '';
  padding-inline: 0.5em;
  color: var(--edge);
}
.breadcrumb a {
  display: inline-block;
  padding-block: calc(0.2 * var(--rem));
  color: var(--granite);
}
.two-columns {
  display: grid;
  gap: var(--section) clamp(calc(2 * var(--rem)), 5cqi, calc(4.5 * var(--rem)));
  margin-top: var(--section);
}
.main-column {
  min-width: 0;
}
.main-column > * + * {
  margin-top: clamp(calc(2.25 * var(--rem)), calc(1.75 * var(--rem)) + 1.6cqi, calc(3 * var(--rem)));
}
.side-column > * + * {
  margin-top: calc(1 * var(--rem));
}
@container (min-width: 992px) {
  .two-columns {
    grid-template-columns: minmax(0, 1fr) calc(20 * var(--rem));
    align-items: start;
  }
  .side-column {
    position: sticky;
    top: calc(1.5 * var(--rem));
  }
}
.band {
  padding-block: calc(0.75 * var(--rem));
}
.band-draft {
  background: var(--lichen);
  color: #2b1f02;
}
.page-footer {
  padding-block: calc(2.5 * var(--rem));
  background: var(--mist);
  color: var(--granite);
  font-size: var(--step--1);
}
.page-footer-grid {
  display: grid;
  gap: calc(1.5 * var(--rem)) calc(4 * var(--rem));
}
.page-footer-name {
  color: var(--ink);
  font-weight: 700;
}
.page-footer p + p {
  margin-top: calc(0.5 * var(--rem));
}
.page-footer p {
  max-width: 44em;
}
.page-footer-links {
  list-style: none;
}
.page-footer-links a {
  display: inline-block;
  padding-block: calc(0.35 * var(--rem));
}
@container (min-width: 992px) {
  .page-footer-grid {
    grid-template-columns: 1fr auto;
  }
}
.failure {
  padding-top: var(--section);
}
.failure .search {
  margin-block: calc(1.5 * var(--rem));
}
@media (forced-colors: active) {
  .page-nav a:not([aria-current]) {
    border-color: Canvas;
  }
}
@media (prefers-reduced-motion: no-preference) {

}
.button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-height: calc(3 * var(--rem));
  padding: calc(0.5 * var(--rem)) calc(1.25 * var(--rem));
  border: 2px solid var(--sea);
  border-radius: var(--radius);
  background: var(--sea);
  color: var(--on-sea);
  font: inherit;
  font-weight: 700;
  line-height: 1.25;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
.button:hover {
  background: var(--sea-deep);
  border-color: var(--sea-deep);
}
.button[hidden] {
  display: none;
}
.button-quiet {
  background: transparent;
  color: var(--sea);
}
.button-quiet:hover {
  background: var(--sky);
  color: var(--sea-deep);
}
.button-wide {
  width: 100%;
}
.button-inverse,
.button-inverse:hover {
  background: #fff;
  border-color: #fff;
  color: #083446;
}
.button-inverse-quiet,
.button-inverse-quiet:hover {
  background: transparent;
  border-color: currentcolor;
  color: var(--on-night);
}
.button-inverse:hover,
.button-inverse-quiet:hover {
  text-decoration: underline;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: calc(0.75 * var(--rem));
}
input[type='text'],
textarea,
select {
  width: 100%;
  min-width: 0;
  min-height: calc(3 * var(--rem));
  padding: calc(0.5 * var(--rem)) calc(0.875 * var(--rem));
  border: 2px solid var(--edge);
  border-radius: var(--radius);
  background: var(--surface);
  color: var(--ink);
  font: inherit;
}
textarea {
  display: block;
  line-height: 1.45;
  resize: vertical;
}
.search > label,
.field > label {
  display: block;
  margin-bottom: calc(0.375 * var(--rem));
  font-weight: 700;
}
.search-row {
  display: flex;
  gap: calc(0.5 * var(--rem));
  max-width: calc(36 * var(--rem));
}
.search-row .button {
  flex: none;
}
@container (max-width: 480px) {
  .search-row {
    flex-direction: column;
  }
  .actions > .button {
    flex: 1 1 auto;
    padding-inline: calc(0.75 * var(--rem));
  }
  .actions > .button:first-child {
    flex-basis: 100%;
  }
}
.tags {
  display: flex;
  flex-wrap: wrap;
  gap: calc(0.5 * var(--rem));
  list-style: none;
}
.marks {
  display: flex;
  flex-wrap: wrap;
  gap: calc(0.4 * var(--rem));
}
.tag {
  display: inline-block;
  padding: calc(0.1 * var(--rem)) calc(0.55 * var(--rem));
  border: 1px solid transparent;
  border-radius: calc(0.3 * var(--rem));
  font-size: calc(0.875 * var(--rem));
  font-weight: 600;
  line-height: 1.5;
}
.tag-free {
  background: var(--hedge-tint);
  color: var(--hedge);
}
.tag-partly,
.tag-strong {
  background: var(--sky);
  color: var(--sea-deep);
}
.tag-paid {
  background: var(--brick-tint);
  color: var(--brick);
}
.tag-unsure {
  background: var(--lichen-tint);
  color: var(--on-lichen-tint);
}
.tag-demo {
  border: 1px dashed var(--edge);
  color: var(--granite);
  font-weight: 400;
}
.tag-link,
.tag-remove {
  min-height: calc(2.25 * var(--rem));
  padding: calc(0.3 * var(--rem)) calc(0.75 * var(--rem));
  border: 1px solid var(--edge);
  color: var(--link);
  text-decoration: none;
  font-size: var(--step--1);
}
.tag-link:hover,
.tag-remove:hover {
  background: var(--sky);
}
.tag-count {
  color: var(--granite);
  font-weight: 400;
}
.tag-remove {
  display: inline-flex;
  align-items: center;
  gap: calc(0.5 * var(--rem));
  background: var(--sky);
  border-color: transparent;
  color: var(--sea-deep);
}
.tag-remove:hover {
  border-color: var(--edge);
}
.tag-remove svg {
  flex: none;
  fill: none;
  stroke: currentcolor;
  stroke-width: 2;
}
.tag-all {
  display: inline-block;
  padding-block: calc(0.35 * var(--rem));
}
.notice {
  padding: calc(0.75 * var(--rem)) calc(1 * var(--rem));
  border-left: 4px solid var(--lichen);
  background: var(--mist);
  font-size: var(--step--1);
}
.facts-list > div + div {
  margin-top: calc(1 * var(--rem));
}
.facts-list dt {
  font-weight: 700;
}
.facts-list dd {
  max-width: 42em;
}
@container (min-width: 768px) {
  .facts-list > div {
    display: grid;
    grid-template-columns: calc(12 * var(--rem)) minmax(0, 1fr);
    gap: 0 calc(1.5 * var(--rem));
  }
  .facts-list > div + div {
    margin-top: 0;
  }
  .facts-list > div {
    padding-block: calc(0.75 * var(--rem));
    border-top: 1px solid var(--line);
  }
}
@media (forced-colors: active) {
  .button,
  .tag,
  .notice {
    border: 1px solid;
  }
}
.hero {
  position: relative;
  background: var(--sky);
}
.hero-content {
  position: relative;
  padding-top: clamp(calc(1.75 * var(--rem)), 5cqi, calc(4 * var(--rem)));
}
.hero :is(h1, h2, h3, h4, h5, h6):where([data-h='1']) {
  margin-bottom: 0.7em;
}
.hero + section > .lead {
  margin-bottom: var(--section);
}
.hero .search {
  position: relative;
  max-width: calc(38 * var(--rem));
  padding: clamp(calc(1 * var(--rem)), 3cqi, calc(1.5 * var(--rem)));
  border-radius: calc(0.75 * var(--rem));
  background: var(--ground);
}
.search > label {
  font-size: var(--step-1);
}
.search-hint {
  margin-bottom: calc(0.75 * var(--rem));
  color: var(--granite);
  font-size: var(--step--1);
}
.landscape {
  width: 100%;
  height: clamp(calc(8 * var(--rem)), 22cqi, calc(17 * var(--rem)));
  margin-top: clamp(calc(-7.5 * var(--rem)), calc(2 * var(--rem)) - 9cqi, calc(-0.5 * var(--rem)));
}
.land-sun {
  fill: var(--land-sun);
}
.land-sea {
  fill: var(--land-sea);
}
.land-foam {
  fill: none;
  stroke: var(--land-foam);
  stroke-width: 3;
  stroke-linecap: round;
}
.land-far {
  fill: var(--land-far);
}
.land-field-a {
  fill: var(--land-a);
}
.land-field-b {
  fill: var(--land-b);
}
.land-field-c {
  fill: var(--land-c);
}
.land-furrow {
  fill: none;
  stroke: var(--land-furrow);
  stroke-width: 3;
}
.land-hedge {
  fill: var(--land-hedge);
}
.land-wall {
  fill: var(--land-wall);
}
.land-roof {
  fill: var(--land-roof);
}
.land-lamp {
  fill: var(--lichen);
}
.hero ~ section {
  padding-block: var(--section);
}
.need-links {
  display: grid;
  gap: 0 clamp(calc(1.5 * var(--rem)), 4cqi, calc(3 * var(--rem)));
  grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(20 * var(--rem))), 1fr));
  list-style: none;
}
.need-links li {
  border-top: 1px solid var(--line);
}
.need-links a {
  display: block;
  height: 100%;
  padding-block: calc(0.9 * var(--rem));
  font-size: var(--step-1);
  line-height: 1.35;
  text-decoration: none;
}
.need-links a:hover {
  text-decoration: underline;
}
.wide > .need-links {
  margin-top: calc(0.75 * var(--rem));
}
.hero ~ .wide:has(.need-links) {
  padding-top: 0;
}
.how {
  background: var(--mist);
}
.how-columns {
  display: grid;
  gap: calc(2.5 * var(--rem)) clamp(calc(2 * var(--rem)), 6cqi, calc(5 * var(--rem)));
}
.how-steps {
  list-style: none;
  counter-reset: step;
}
.how-steps li {
  position: relative;
  padding: calc(0.35 * var(--rem)) 0 calc(1.1 * var(--rem)) calc(3.25 * var(--rem));
  counter-increment: step;
}
.how-steps li::before {
  content: counter(step);
  position: absolute;
  left: 0;
  top: 0;
  width: calc(2.25 * var(--rem));
  height: calc(2.25 * var(--rem));
  border: 2px solid var(--sea);
  border-radius: 50%;
  background: var(--ground);
  color: var(--sea);
  font-weight: 700;
  line-height: calc(2 * var(--rem));
  text-align: center;
}
.how-steps li:not(:last-child)::after {
  content: '';
  position: absolute;
  left: calc(calc(1.125 * var(--rem)) - 1px);
  top: calc(2.25 * var(--rem));
  bottom: 0;
  width: 2px;
  background: var(--line);
}
.fee-rule {
  align-self: start;
  padding: calc(1.25 * var(--rem)) calc(1.5 * var(--rem));
  border-left: 6px solid var(--land-a);
  background: var(--ground);
}
@container (min-width: 992px) {
  .how-columns {
    grid-template-columns: 3fr 2fr;
  }
}
.coordinator {
  padding-block: clamp(calc(2 * var(--rem)), 4cqi, calc(3 * var(--rem)));
  background: var(--night);
  color: var(--on-night);
}
.coordinator-row {
  display: grid;
  gap: calc(1.25 * var(--rem)) calc(3 * var(--rem));
}
.coordinator :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) {
  margin-bottom: 0.3em;
}
.coordinator p {
  max-width: 40em;
  color: var(--on-night-quiet);
}
.coordinator a:not(.button) {
  color: #fff;
}
.coordinator .tag-demo {
  margin-top: calc(0.75 * var(--rem));
  border-color: currentcolor;
  color: var(--on-night-quiet);
}
.coordinator :focus-visible {
  outline-color: #fff;
}
@container (min-width: 992px) {
  .coordinator-row {
    grid-template-columns: 1fr auto;
    align-items: center;
  }
}
.pictogram {
  flex: none;
  fill: none;
  stroke: var(--sea);
  stroke-width: 2.5;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.pictogram-tint {
  fill: var(--lichen);
  stroke: none;
  opacity: 0.75;
}
.theme-tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(10.5 * var(--rem))), 1fr));
  gap: calc(0.75 * var(--rem));
  margin-block: calc(1 * var(--rem)) calc(1.5 * var(--rem));
  list-style: none;
}
.theme-tile {
  position: relative;
  display: flex;
  flex-direction: column;
  padding: calc(1 * var(--rem));
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface);
}
.theme-tile:hover {
  border-color: var(--sea);
  background: var(--mist);
}
.theme-tile :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
  margin: calc(0.75 * var(--rem)) 0 calc(0.5 * var(--rem));
  font-size: calc(1.0625 * var(--rem));
  line-height: 1.3;
  hyphens: auto;
}
.theme-tile a {
  color: inherit;
  text-decoration: none;
}
.theme-tile a::after {
  content: '';
  position: absolute;
  inset: 0;
}
.theme-tile:hover a {
  text-decoration: underline;
}
.theme-tile p {
  margin-top: auto;
}
@container (min-width: 992px) {
  .theme-tiles {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
}
@container (max-width: 640px) {
  .theme-tiles {
    grid-template-columns: 1fr;
    gap: 0;
    border-bottom: 1px solid var(--line);
  }
  .theme-tile {
    display: grid;
    grid-template-columns: calc(2.5 * var(--rem)) 1fr;
    gap: 0 calc(1 * var(--rem));
    padding: calc(0.75 * var(--rem)) 0;
    border-width: 1px 0 0;
    border-radius: 0;
    background: none;
  }
  .theme-tile .pictogram {
    grid-row: 1 / 3;
    align-self: center;
    width: calc(2.5 * var(--rem));
    height: calc(2.5 * var(--rem));
  }
  .theme-tile :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
    margin: 0;
  }
  .theme-tile p {
    margin: 0;
  }
}
.theme-header {
  display: flex;
  gap: calc(1.25 * var(--rem));
  align-items: flex-start;
}
.theme-header .pictogram {
  width: clamp(calc(3 * var(--rem)), 8cqi, calc(4.5 * var(--rem)));
  height: clamp(calc(3 * var(--rem)), 8cqi, calc(4.5 * var(--rem)));
}
.sub-themes {
  margin-top: calc(1.5 * var(--rem));
}
.theme-header ~ section {
  margin-top: var(--section);
}
.theme-entries {
  margin-top: var(--section);
  list-style: none;
  display: grid;
  gap: 0 clamp(calc(2 * var(--rem)), 5cqi, calc(4 * var(--rem)));
  grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(26 * var(--rem))), 1fr));
}
.theme-entry {
  display: flex;
  gap: calc(1.25 * var(--rem));
  padding-block: calc(1.5 * var(--rem));
  border-top: 1px solid var(--line);
}
.theme-entry :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) {
  margin-bottom: 0.1em;
  font-size: var(--step-1);
}
.theme-entry .tags {
  margin-top: calc(0.75 * var(--rem));
}
.logo {
  display: block;
  border-radius: var(--radius);
  background: #fff;
}
.documents ul {
  padding: 0;
  list-style: none;
}
.documents li {
  position: relative;
  max-width: 42em;
  padding: calc(0.35 * var(--rem)) 0 calc(0.35 * var(--rem)) calc(2 * var(--rem));
}
.documents ul > li + li {
  margin: 0;
}
.documents li::before {
  content: '';
  position: absolute;
  left: calc(0.2 * var(--rem));
  top: 0.55em;
  width: calc(0.8 * var(--rem));
  height: calc(1 * var(--rem));
  border: 2px solid var(--edge);
  border-radius: 2px 6px 2px 2px;
}
.agency-items {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(20 * var(--rem))), 1fr));
  gap: 0 clamp(calc(1.5 * var(--rem)), 4cqi, calc(3 * var(--rem)));
  margin-top: calc(1 * var(--rem));
  list-style: none;
}
.agency-item {
  padding-block: calc(1.25 * var(--rem));
  border-top: 1px solid var(--line);
}
.agency-item > * + * {
  margin-top: calc(0.4 * var(--rem));
}
.agency-name {
  margin: 0;
  font-size: var(--step-1);
}
.agency-header > * + * {
  margin-top: calc(0.6 * var(--rem));
}
.agency-header :is(h1, h2, h3, h4, h5, h6):where([data-h='1']) {
  margin: 0;
}
.agency-header .lead {
  margin-top: calc(1 * var(--rem));
}
.count {
  color: var(--granite);
  font-size: var(--step--1);
  font-weight: 400;
  letter-spacing: 0;
  white-space: nowrap;
}
address {
  font-style: normal;
}
address span {
  display: block;
}
.lead + .agency-items {
  margin-top: calc(2 * var(--rem));
}
.agency-identity {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(0.75 * var(--rem)) calc(1.25 * var(--rem));
}
.agency-identity > div {
  flex: 1 1 calc(15 * var(--rem));
  min-width: 0;
}
.agency-line {
  display: flex;
  align-items: center;
  gap: calc(0.75 * var(--rem));
}
.agency-line picture {
  flex: none;
}
.contact {
  padding: calc(1 * var(--rem)) calc(1.25 * var(--rem));
  border-left: 4px solid var(--sea);
  background: var(--mist);
}
.contact > * + * {
  margin-top: calc(0.25 * var(--rem));
}
.contact-label {
  font-weight: 700;
}
.contact-phone {
  display: inline-block;
  padding-block: calc(0.35 * var(--rem));
  font-size: var(--step-1);
  font-weight: 700;
  white-space: nowrap;
}
.contact-email {
  display: inline-block;
  padding-block: calc(0.15 * var(--rem));
  overflow-wrap: anywhere;
}
.contact .tag-demo {
  margin-top: calc(0.5 * var(--rem));
}
.sheet-items {
  list-style: none;
}
.sheet-item {
  padding-block: calc(1.25 * var(--rem));
  border-top: 1px solid var(--line);
}
.sheet-item > * + * {
  margin-top: calc(0.3 * var(--rem));
}
.sheet-item-theme {
  color: var(--granite);
  font-size: var(--step--1);
}
.sheet-item :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
  margin-bottom: 0;
}
.sheet-item > p {
  max-width: 44em;
}
.sheet-item-agencies {
  font-size: var(--step--1);
  font-weight: 700;
}
.sheet-item-agencies .quiet {
  font-weight: 400;
}
.sheet-item > .marks {
  margin-top: calc(0.6 * var(--rem));
}
@container (min-width: 992px) {
  .sheet-columns .sheet-items {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 clamp(calc(2 * var(--rem)), 5cqi, calc(4.5 * var(--rem)));
  }
}
.list-layout {
  display: grid;
  gap: calc(1.5 * var(--rem)) clamp(calc(2 * var(--rem)), 4cqi, calc(4 * var(--rem)));
  margin-top: calc(1 * var(--rem));
}
.results {
  min-width: 0;
}
.results :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) {
  margin-bottom: calc(0.75 * var(--rem));
}
.active-filters {
  margin-bottom: calc(1.25 * var(--rem));
}
.filters > summary,
.facet > summary {
  display: flex;
  align-items: center;
  justify-content: space-between;
  min-height: calc(3 * var(--rem));
  font-weight: 700;
  cursor: pointer;
  list-style: none;
}
.filters > summary::-webkit-details-marker,
.facet > summary::-webkit-details-marker {
  display: none;
}
.filters > summary::after,
.facet > summary::after {
  content: '';
  width: calc(0.55 * var(--rem));
  height: calc(0.55 * var(--rem));
  margin-right: calc(0.3 * var(--rem));
  border: solid var(--sea);
  border-width: 0 2.5px 2.5px 0;
  transform: translateY(calc(-0.15 * var(--rem))) rotate(45deg);
}
.filters[open] > summary::after,
.facet[open] > summary::after {
  transform: translateY(calc(0.1 * var(--rem))) rotate(225deg);
}
.filters {
  margin-top: calc(0.75 * var(--rem));
  padding-inline: calc(1 * var(--rem));
  border: 2px solid var(--edge);
  border-radius: var(--radius);
}
.filters-body {
  padding-bottom: calc(1 * var(--rem));
}
.facet {
  border-top: 1px solid var(--line);
}
.facet fieldset {
  min-width: 0;
  padding-bottom: calc(0.75 * var(--rem));
  border: 0;
}
.check {
  display: flex;
  gap: calc(0.65 * var(--rem));
  align-items: flex-start;
  padding-block: calc(0.35 * var(--rem));
  line-height: 1.35;
  cursor: pointer;
}
.check-nested {
  padding-left: calc(2 * var(--rem));
}
.check input {
  flex: none;
  width: calc(1.5 * var(--rem));
  height: calc(1.5 * var(--rem));
  margin: calc(-0.05 * var(--rem)) 0 0;
  accent-color: var(--sea);
}
.check-count {
  color: var(--granite);
}
.filters .field {
  padding-block: calc(0.75 * var(--rem)) calc(1.25 * var(--rem));
  border-top: 1px solid var(--line);
}
.filter-form > .field .search-row {
  max-width: none;
}
@container (min-width: 992px) {
  .list-layout {
    grid-template-columns: calc(20 * var(--rem)) minmax(0, 1fr);
  }
}
@supports selector(::details-content) {
  @container (min-width: 992px) {
    .filters {
      padding-inline: 0;
      border: 0;
    }
    .filters > summary {
      display: none;
    }
    .filters::details-content {
      display: block;
      content-visibility: visible;
      height: auto;
    }
  }
}
.nothing-found {
  padding: calc(1.25 * var(--rem)) calc(1.5 * var(--rem));
  border-left: 6px solid var(--lichen);
  background: var(--mist);
}
.nothing-found ul {
  margin-top: calc(0.75 * var(--rem));
}
.pagination {
  display: flex;
  flex-wrap: wrap;
  gap: calc(0.75 * var(--rem));
  padding-top: calc(1.5 * var(--rem));
  border-top: 1px solid var(--line);
}
.sheet-reference {
  margin-bottom: calc(0.4 * var(--rem));
  color: var(--granite);
  font-size: var(--step--1);
  font-weight: 600;
}
.sheet-opening > * + * {
  margin-top: calc(1.25 * var(--rem));
}
.sheet-opening :is(h1, h2, h3, h4, h5, h6):where([data-h='1']) {
  margin: 0;
}
.opening-facts {
  display: flex;
  flex-wrap: wrap;
  gap: calc(0.35 * var(--rem)) calc(2 * var(--rem));
  padding: calc(0.9 * var(--rem)) calc(1.1 * var(--rem));
  border-left: 6px solid var(--land-a);
  background: var(--mist);
}
.opening-facts div {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.4em;
}
.opening-facts dt {
  font-weight: 700;
}
.opening-facts .is-free dt {
  color: var(--hedge);
}
.sheet-opening .notice p + p {
  margin-top: calc(0.25 * var(--rem));
}
.needs ul {
  display: flex;
  flex-wrap: wrap;
  gap: calc(0.6 * var(--rem));
  padding: 0;
  list-style: none;
}
.needs ul > li + li {
  margin: 0;
}
.needs li {
  padding: calc(0.5 * var(--rem)) calc(0.9 * var(--rem));
  border-radius: calc(0.9 * var(--rem)) calc(0.9 * var(--rem)) calc(0.9 * var(--rem)) calc(0.15 * var(--rem));
  background: var(--sky);
  color: var(--ink);
}
.deliverables ul,
.not-covered ul,
.before-contact ul {
  padding: 0;
  list-style: none;
}
.deliverables li,
.not-covered li,
.before-contact li {
  position: relative;
  max-width: 42em;
  padding-left: calc(2 * var(--rem));
}
.deliverables li::before,
.not-covered li::before,
.before-contact li::before {
  content: '';
  position: absolute;
}
.deliverables li::before {
  left: calc(0.3 * var(--rem));
  top: 0.3em;
  width: calc(0.4 * var(--rem));
  height: calc(0.8 * var(--rem));
  border: solid var(--hedge);
  border-width: 0 3px 3px 0;
  transform: rotate(42deg);
}
.not-covered li::before {
  left: calc(0.1 * var(--rem));
  top: 0.7em;
  width: calc(0.9 * var(--rem));
  height: 3px;
  background: var(--brick);
}
.before-contact li::before {
  left: calc(0.1 * var(--rem));
  top: 0.3em;
  width: calc(1 * var(--rem));
  height: calc(1 * var(--rem));
  border: 2px solid var(--edge);
  border-radius: 3px;
}
.before-contact {
  padding: calc(1.25 * var(--rem)) calc(1.5 * var(--rem));
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
.steps ol {
  padding: 0;
  list-style: none;
  counter-reset: step;
}
.steps li {
  position: relative;
  max-width: 42em;
  padding: calc(0.2 * var(--rem)) 0 calc(0.9 * var(--rem)) calc(3 * var(--rem));
  counter-increment: step;
}
.steps ol > li + li {
  margin: 0;
}
.steps li::before {
  content: counter(step);
  position: absolute;
  left: 0;
  top: 0;
  width: calc(2 * var(--rem));
  height: calc(2 * var(--rem));
  border-radius: 50%;
  background: var(--sea);
  color: var(--on-sea);
  font-weight: 700;
  line-height: calc(2 * var(--rem));
  text-align: center;
}
.steps li:not(:last-child)::after {
  content: '';
  position: absolute;
  left: calc(calc(1 * var(--rem)) - 1px);
  top: calc(2.2 * var(--rem));
  bottom: calc(-0.1 * var(--rem));
  width: 2px;
  background: var(--line);
}
.phase-line {
  padding: 0;
  list-style: none;
}
.phase {
  position: relative;
  padding: 0 0 calc(0.8 * var(--rem)) calc(2.25 * var(--rem));
  color: var(--granite);
  line-height: 1.4;
}
.phase::before {
  content: '';
  position: absolute;
  left: 0;
  top: calc(0.2 * var(--rem));
  width: calc(1.1 * var(--rem));
  height: calc(1.1 * var(--rem));
  border: 2px solid var(--edge);
  border-radius: 50%;
  background: var(--ground);
}
.phase:not(:last-child)::after {
  content: '';
  position: absolute;
  left: calc(calc(0.55 * var(--rem)) - 1px);
  top: calc(1.3 * var(--rem));
  bottom: calc(-0.2 * var(--rem));
  width: 2px;
  background: var(--line);
}
.phase.is-covered {
  color: var(--ink);
}
.phase.is-covered::before {
  border-color: var(--sea);
  background: var(--sea);
}
.is-covered .phase-name {
  font-weight: 700;
}
.phase ul {
  display: flex;
  flex-wrap: wrap;
  gap: calc(0.3 * var(--rem)) calc(0.5 * var(--rem));
  margin-top: calc(0.25 * var(--rem));
  padding: 0;
  list-style: none;
}
.phase li + li {
  margin: 0;
}
.actor {
  padding: calc(0.05 * var(--rem)) calc(0.55 * var(--rem));
  border: 1px solid var(--edge);
  border-radius: calc(0.3 * var(--rem));
  font-size: calc(0.9375 * var(--rem));
}
.actor.is-lead {
  border-color: transparent;
  background: var(--sky);
  color: var(--sea-deep);
  font-weight: 600;
}
@container (min-width: 640px) {
  .phase {
    display: grid;
    grid-template-columns: calc(13 * var(--rem)) minmax(0, 1fr);
    gap: 0 calc(1 * var(--rem));
  }
  .phase ul {
    margin: 0;
  }
}
.phase-key {
  margin-top: calc(0.5 * var(--rem));
}
.partners {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(20 * var(--rem))), 1fr));
  gap: calc(1.5 * var(--rem)) calc(2 * var(--rem));
  list-style: none;
}
.partner > * + * {
  margin-top: calc(0.4 * var(--rem));
}
.partner :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
  margin: 0;
}
.partner .contact {
  margin-top: calc(0.75 * var(--rem));
}
.fees .facts-list {
  margin-block: calc(1 * var(--rem));
}
.sources {
  color: var(--granite);
  font-size: var(--step--1);
}
.review .tag {
  margin-left: calc(0.25 * var(--rem));
}
.withdrawn > section {
  margin-top: calc(2 * var(--rem));
}
.related {
  margin-top: var(--section);
}
.sheet-contents {
  margin-top: calc(1.5 * var(--rem));
}
.sheet-contents .tags {
  gap: calc(0.4 * var(--rem));
}
.suggest {
  position: relative;
  flex: 1 1 auto;
  min-width: 0;
}
.suggest [role='listbox'] {
  position: absolute;
  inset: calc(100% + calc(0.25 * var(--rem))) 0 auto;
  z-index: 1;
  max-height: min(calc(24 * var(--rem)), 60vh);
  margin: 0;
  padding: calc(0.25 * var(--rem));
  overflow-y: auto;
  border: 2px solid var(--edge);
  border-radius: var(--radius);
  background: var(--surface);
  list-style: none;
}
.suggest [role='option'] {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 calc(1 * var(--rem));
  min-height: calc(2.75 * var(--rem));
  margin: 0;
  padding: calc(0.5 * var(--rem)) calc(0.65 * var(--rem));
  border-radius: calc(0.3 * var(--rem));
  line-height: 1.35;
  cursor: pointer;
}
.suggest [role='option']:hover {
  background: var(--mist);
}
.suggest [role='option'][aria-selected='true'] {
  background: var(--sky);
  outline: 2px solid var(--sea);
  outline-offset: -2px;
}
.suggest mark {
  padding: 0;
  background: none;
  font-weight: 700;
}
.suggest-kind {
  color: var(--granite);
  font-size: calc(0.875 * var(--rem));
}
mark {
  padding-inline: 0.1em;
  border-radius: 0.15em;
  background: var(--mark);
  color: inherit;
}
.search-page > .search,
.search-page > :is(h1, h2, h3, h4, h5, h6):where([data-h='1']) {
  max-width: calc(44 * var(--rem));
}
.search-page > :is(h1, h2, h3, h4, h5, h6):where([data-h='1']) {
  padding-top: clamp(calc(1 * var(--rem)), 3cqi, calc(2 * var(--rem)));
}
.search-page .search-row {
  max-width: none;
}
.search-other {
  margin-top: calc(1 * var(--rem));
  font-size: var(--step--1);
}
.search-start {
  display: grid;
  gap: calc(0.75 * var(--rem));
  margin-top: var(--section);
}
.chosen-filters {
  margin-top: calc(1 * var(--rem));
  border: 0;
}
.chosen-filters legend {
  padding: 0;
  font-weight: 700;
}
.chosen-filters .check,
.place-question .check {
  margin: 0;
  font-weight: 400;
  font-size: var(--step-0);
}
.search-page .results {
  margin-top: clamp(calc(1 * var(--rem)), 3cqi, calc(2 * var(--rem)));
}
.search-page .list-layout {
  margin-top: clamp(calc(1.25 * var(--rem)), 3cqi, calc(2.25 * var(--rem)));
}
.list-layout .results {
  margin-top: 0;
}
.found-sheets {
  padding: 0;
}
.passage {
  padding-left: calc(0.75 * var(--rem));
  border-left: 3px solid var(--line);
  font-size: var(--step--1);
}
.passage-field {
  color: var(--granite);
}
.link-button {
  padding: calc(0.35 * var(--rem)) 0;
  border: 0;
  background: none;
  color: var(--link);
  font: inherit;
  font-weight: 600;
  text-align: left;
  text-decoration: underline;
  text-decoration-thickness: 0.08em;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
.link-button:hover {
  text-decoration-thickness: 0.16em;
}
.instead {
  margin-bottom: calc(0.75 * var(--rem));
}
button.tag-remove,
button.tag-all {
  font-family: inherit;
  cursor: pointer;
}
button.tag-all {
  padding-inline: 0;
  border: 0;
  background: none;
  color: var(--link);
  font-size: var(--step-0);
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
.ask-whom,
.way-on {
  margin-top: calc(1.5 * var(--rem));
}
.nothing-found > .way-on:first-child {
  margin-top: 0;
}
.way-on > .tag-demo {
  margin-top: calc(0.5 * var(--rem));
}
.ask-whom {
  padding-top: calc(1.5 * var(--rem));
  border-top: 1px solid var(--line);
}
.ask-whom :is(h1, h2, h3, h4, h5, h6):where([data-h='3']),
.way-on :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
  margin-bottom: 0.25em;
}
.ask-whom form,
.way-on form,
.way-on .actions,
.way-on .tags {
  margin-top: calc(0.6 * var(--rem));
}
.list-tools > .search {
  margin-bottom: calc(1.25 * var(--rem));
}
.list-tools > .search > label {
  font-size: inherit;
}
.list-tools .search-row {
  flex-direction: column;
  max-width: none;
}
@media (forced-colors: active) {
  mark {
    background: Mark;
    color: MarkText;
  }
}
.orientation-page > :is(h1, h2, h3, h4, h5, h6):where([data-h='1']) {
  padding-top: clamp(calc(0.75 * var(--rem)), 3cqi, calc(2 * var(--rem)));
  margin-bottom: 0.35em;
}
.orientation-page > .lead {
  margin-bottom: calc(1.5 * var(--rem));
}
.orientation-form,
.place-step {
  display: grid;
  gap: calc(1.25 * var(--rem));
  max-width: calc(44 * var(--rem));
}
.orientation-form .field {
  padding: 0;
  border: 0;
}
.orientation-form .field > label {
  margin-bottom: calc(0.15 * var(--rem));
}
.field-pair {
  display: grid;
  gap: calc(1.25 * var(--rem));
}
.field-hint,
.optional {
  color: var(--granite);
  font-size: var(--step--1);
  font-weight: 400;
}
.field-hint {
  margin-bottom: calc(0.4 * var(--rem));
}
.field-error {
  margin-bottom: calc(0.4 * var(--rem));
  color: var(--brick);
  font-weight: 600;
}
.orientation-form > .button,
.place-step > .button {
  justify-self: start;
}
.place-question {
  min-width: 0;
  border: 0;
}
.place-question legend {
  padding: 0;
  margin-bottom: calc(0.5 * var(--rem));
  font-size: var(--step-1);
  font-weight: 700;
}
.asked {
  max-width: calc(44 * var(--rem));
  padding-left: calc(1 * var(--rem));
  border-left: 4px solid var(--line);
}
.asked-need {
  overflow-wrap: anywhere;
}
.ask-again > summary {
  padding-block: calc(0.35 * var(--rem));
  color: var(--link);
  text-decoration: underline;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
.ask-again > form {
  padding-block: calc(0.75 * var(--rem)) calc(1 * var(--rem));
}
.orientation-page > .notice,
.orientation-page > .instead,
.place-step {
  margin-top: calc(1.25 * var(--rem));
}
.orientation-answer {
  display: grid;
  gap: clamp(calc(1.5 * var(--rem)), 4cqi, calc(2.5 * var(--rem)));
  margin-top: calc(1.25 * var(--rem));
}
.orientation-answer > * {
  min-width: 0;
}
.need > :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) {
  margin-bottom: calc(0.75 * var(--rem));
}
.need-rank {
  display: block;
  color: var(--granite);
  font-size: var(--step--1);
  letter-spacing: 0;
}
.oriented-agencies {
  display: grid;
  gap: calc(1.25 * var(--rem));
  padding: 0;
  list-style: none;
}
.oriented {
  padding: calc(1.25 * var(--rem)) calc(1.5 * var(--rem));
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface);
}
.oriented.is-first {
  border: 2px solid var(--sea);
}
.notice + .oriented-agencies {
  margin-top: calc(1 * var(--rem));
}
.oriented-main > * + *,
.oriented:not(.is-first) > * + * {
  margin-top: calc(0.6 * var(--rem));
}
.oriented-first {
  color: var(--sea);
  font-size: var(--step--1);
  font-weight: 700;
}
.oriented .oriented-name {
  margin-block: 0;
  font-size: var(--step-2);
}
.oriented-first + .oriented-name {
  margin-top: calc(0.1 * var(--rem));
}
.oriented-contact > * + * {
  margin-top: calc(0.6 * var(--rem));
}
.not-there {
  padding: calc(0.75 * var(--rem)) calc(1 * var(--rem));
  border-left: 4px solid var(--brick);
  background: var(--brick-tint);
}
.not-there > * + * {
  margin-top: calc(0.35 * var(--rem));
}
.otherwise {
  display: grid;
  gap: calc(0.75 * var(--rem));
  padding: 0;
  list-style: none;
}
.otherwise .actions,
.otherwise .tag-demo {
  margin-top: calc(0.35 * var(--rem));
}
.oriented-main > .points-title,
.oriented-side,
.oriented-side > * + * {
  margin-top: calc(1.1 * var(--rem));
}
.points-title {
  font-weight: 700;
}
.oriented-sheets,
.free-of-charge ul,
.to-prepare ul {
  padding: 0;
  list-style: none;
}
.oriented-main > .oriented-sheets {
  margin-top: calc(0.25 * var(--rem));
}
.oriented-sheet > * + * {
  margin-top: calc(0.35 * var(--rem));
}
.oriented-sheet + .oriented-sheet {
  margin-top: calc(0.9 * var(--rem));
  padding-top: calc(0.9 * var(--rem));
  border-top: 1px solid var(--line);
}
.oriented-sheet-title {
  font-weight: 600;
}
.oriented-more > summary {
  padding-block: calc(0.35 * var(--rem));
  color: var(--link);
  text-decoration: underline;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
.oriented-more > .oriented-sheets {
  margin-top: calc(0.5 * var(--rem));
}
.free-of-charge li,
.to-prepare li {
  position: relative;
  padding: calc(0.15 * var(--rem)) 0 calc(0.15 * var(--rem)) calc(1.75 * var(--rem));
}
.free-of-charge li::before,
.to-prepare li::before {
  content: '';
  position: absolute;
}
.free-of-charge li::before {
  left: calc(0.3 * var(--rem));
  top: 0.4em;
  width: calc(0.4 * var(--rem));
  height: calc(0.8 * var(--rem));
  border: solid var(--hedge);
  border-width: 0 3px 3px 0;
  transform: rotate(42deg);
}
.to-prepare li::before {
  left: calc(0.1 * var(--rem));
  top: 0.45em;
  width: calc(1 * var(--rem));
  height: calc(1 * var(--rem));
  border: 2px solid var(--edge);
  border-radius: 3px;
}
.ask-otherwise {
  margin-top: clamp(calc(1.5 * var(--rem)), 4cqi, calc(2.5 * var(--rem)));
}
.ask-coordinator > * + * {
  margin-top: calc(0.6 * var(--rem));
}
.ask-coordinator > :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) {
  margin-bottom: 0;
}
@container (min-width: 992px) {
  .oriented.is-first {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(20 * var(--rem));
    gap: 0 clamp(calc(2 * var(--rem)), 4cqi, calc(4 * var(--rem)));
  }
  .is-first > .oriented-side {
    margin-top: 0;
  }
}
@container (min-width: 768px) {
  .field-pair {
    grid-template-columns: 1fr 1fr;
    align-items: end;
  }
}
.signposts {
  max-width: calc(52 * var(--rem));
  margin-block: calc(0.5 * var(--rem)) calc(1.75 * var(--rem));
  padding: calc(1.25 * var(--rem)) calc(1.5 * var(--rem));
  border: 1px solid var(--line);
  border-left: 6px solid var(--lichen);
  border-radius: 0 var(--radius) var(--radius) 0;
}
.signposts > :is(h1, h2, h3, h4, h5, h6):where([data-h='2']) {
  margin-bottom: 0.25em;
}
.signposts > ul {
  padding: 0;
  list-style: none;
}
.signpost {
  margin-top: calc(1 * var(--rem));
}
.signpost :is(h1, h2, h3, h4, h5, h6):where([data-h='3']) {
  margin-bottom: 0.25em;
}
.signpost > p {
  max-width: 42em;
}
.signpost > .marks,
.signpost > p + p {
  margin-top: calc(0.35 * var(--rem));
}
.signpost-who {
  font-weight: 700;
}
.idm {
  min-height: 0;
  padding-block: calc(0.5 * var(--rem));
}
.idm-content > .wide {
  padding-inline: clamp(calc(0.75 * var(--rem)), 3cqi, calc(1.5 * var(--rem)));
  padding-bottom: calc(1.5 * var(--rem));
}
.idm-content > .frame-footer {
  padding-bottom: calc(0.75 * var(--rem));
  color: var(--granite);
  font-size: var(--step--1);
}
.frame-footer::before {
  display: block;
  margin-bottom: calc(0.75 * var(--rem));
  border-top: 1px solid var(--line);
  content: '';
}
.frame-footer a {
  display: inline-block;
  padding-block: calc(0.25 * var(--rem));
}
.side-column {
  position: static;
}
.agency-contacts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(17 * var(--rem))), 1fr));
  gap: calc(1 * var(--rem));
  margin-top: calc(1 * var(--rem));
}
.agency-contacts > .quiet {
  grid-column: 1 / -1;
}
.idm {
  font-family: var(--idm-font, inherit);
}
.idm-content > .wide,
.element-back,
.element-failure {
  max-width: none;
  padding-inline: var(--idm-inset, clamp(calc(0.75 * var(--rem)), 3cqi, calc(1.5 * var(--rem))));
}
.element-back,
.element-failure {
  padding-block: calc(1 * var(--rem));
}
.element-failure > button {
  margin-top: calc(0.75 * var(--rem));
}
[data-h]:focus {
  outline: none;
  box-shadow: none;
}
`))]]),it=async o=>{let t=await fetch(o,{credentials:"omit"});if(!t.ok)throw new Error(`${o}: ${t.status}`);return D((await t.text()).replace(":root",":host"))},I=(o,t)=>(k.has(o)||k.set(o,it(new URL(o,t))),k.get(o)),P=(o,t)=>o?I(o,t).catch(()=>k.get("/assets/element.2075409da1b9.css")):k.get("/assets/element.2075409da1b9.css"),_=(o,t)=>I(o,t).catch(()=>null);var{origin:m}=new URL(import.meta.url),B="/embed/v1",U="Le guide ne r\xE9pond pas pour l\u2019instant.",at=({button:o,metaKey:t,ctrlKey:e,shiftKey:s,altKey:n})=>o===0&&!t&&!e&&!s&&!n,j=o=>o.startsWith(`${m}${B}/`),$=class extends HTMLElement{#e;#o;#r;#t=null;#n=[];#i=!1;connectedCallback(){this.#e??=this.#f(),this.#t||this.#a()}disconnectedCallback(){this.#o?.abort()}attributeChangedCallback(){this.#e&&this.#a()}#a(){this.#i||(this.#i=!0,queueMicrotask(()=>{this.#i=!1,this.isConnected&&this.#h()}))}#h(){let t=this.toPath();if(!t)return this.#d(this.constructor.needs);let e=new URL(B+t,m),s=N(this);s!==2&&e.searchParams.set("titre",s);let n=this.getAttribute("portal");for(let r of["--idm-accent","--idm-link"])this.#e.section.style.setProperty(r,this.getAttribute("accent")??"");return n&&e.searchParams.set("portail",n),this.#n=[],this.#s({address:e.href},{isFirst:!0})}#f(){let t=this.attachShadow({mode:"open"}),e=M(t);return t.addEventListener("click",s=>this.#y(s)),t.addEventListener("auxclick",({target:s})=>this.#u(s)),e.back.addEventListener("click",()=>this.#w()),e.retry.addEventListener("click",()=>this.#s(this.#r,{isFirst:!this.#t})),e}async#s(t,{isFirst:e=!1}={}){let{section:s,failure:n}=this.#e;this.#r=t,this.#o?.abort();let{signal:r}=this.#o=new AbortController;s.setAttribute("aria-busy","true");try{let i=await O(t,r),c=await P(i.document.querySelector('meta[name="idm-style"]')?.content,m);if(r.aborted)return;this.shadowRoot.adoptedStyleSheets=[c],this.#p(i.document.querySelector("link[data-portal]"),c),e?this.#t=null:this.#g(),this.#c(this.#m(i)),e||this.#l()}catch{r.aborted||this.#d(U);return}finally{r.aborted||s.removeAttribute("aria-busy")}n.hidden=!0}async#p(t,e){let s=t&&await _(t.getAttribute("href"),m);s&&(this.shadowRoot.adoptedStyleSheets=[e,s])}#m({document:t,address:e}){let s=T(t.querySelector("main"),e);q(s);let{framed:n}=t.documentElement.dataset,r=i=>this.#s({address:this.#b(i)});for(let i of s.querySelectorAll("[data-suggest]"))R(i,{origin:m,paths:n,open:r});return{address:e,title:s.getAttribute("aria-label")??"",follow:s.querySelector("[data-follow]")?.dataset.follow,nodes:[...s.childNodes]}}#c(t){let{section:e,fallback:s,content:n,status:r,back:i,backRow:c}=this.#e;this.#t=t,s.hidden=!0,e.hidden=!1,e.setAttribute("aria-label",`Guide : ${t.title}`),n.replaceChildren(...t.nodes);let l=this.#n.at(-1);c.hidden=!l,i.textContent=l?`Retour : ${l.title}`:"",this.#r&&(r.textContent=t.title)}#b(t){let e=new URL(t,m),{searchParams:s}=new URL(this.#t.address);for(let n of["titre","portail"])s.has(n)&&e.searchParams.set(n,s.get(n));return e.href}#g(){this.#t&&this.#n.push({...this.#t,top:this.getBoundingClientRect().top})}#w(){this.#o?.abort();let t=this.#n.pop();this.#c(t),this.#l(),scrollBy({top:this.getBoundingClientRect().top-t.top,behavior:"instant"})}#l(){let t=this.#e.content.querySelector("[data-h]");t&&(t.tabIndex=-1,t.focus({preventScroll:!0})),this.getBoundingClientRect().top<0&&this.scrollIntoView({block:"start"})}#d(t){let{section:e,failure:s,wrong:n,retry:r,status:i}=this.#e;e.hidden=!1,s.hidden=!1,n.textContent=t,r.hidden=t!==U,i.textContent=t,this.shadowRoot.adoptedStyleSheets.length||P().then(c=>this.shadowRoot.adoptedStyleSheets=[c])}#y(t){let e=t.target.closest("a[href], button");!e||t.defaultPrevented||(this.#u(e),e.matches("a")?this.#k(t,e):e.form&&e.type==="submit"&&this.#S(t,e))}#k(t,e){let s=e.getAttribute("href");if(s.startsWith("#")){let n=this.shadowRoot.getElementById(s.slice(1));if(!n)return;t.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}else j(s)&&e.target!=="_blank"&&at(t)&&(t.preventDefault(),this.#s({address:s}))}#S(t,e){let{form:s}=e,n=new URL(e.getAttribute("formaction")??s.getAttribute("action"));if(!j(n.href)||(t.preventDefault(),!s.reportValidity()))return;let r=new URLSearchParams(new FormData(s));if(e.name&&r.append(e.name,e.value),s.getAttribute("method")==="post")return void this.#s({address:n.href,form:r});n.search=r,this.#s({address:n.href})}#u(t){let e=t instanceof Element?t.closest("a[data-rank]"):null;!e||!this.#t?.follow||(navigator.sendBeacon(`${m}/recherche/suivie`,`${this.#t.follow} ${e.dataset.rank}`),this.#t.follow=null)}},ct=(o,t)=>(o.getAttribute(t)??"").split(/[\s,]+/).filter(Boolean),F={theme:"theme",agency:"agence",phase:"phase",fee:"cout",territory:"territoire"},H=o=>{let t=new URLSearchParams;for(let[e,s]of Object.entries(F))for(let n of ct(o,e))t.append(s,n);return t.size>0?`?${t}`:""};function W(o,{attributes:t,needs:e,toPath:s}){customElements.get(o)||customElements.define(o,class extends ${static observedAttributes=[...t,"portal","heading-level","accent"];static needs=e;toPath(){return s(this)}})}var V=Object.keys(F);W("idm-guide",{attributes:V,toPath:o=>`/guide${H(o)}`});
