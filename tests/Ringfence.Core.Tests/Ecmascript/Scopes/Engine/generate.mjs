// Writes random programs that declare and read the names a, b and c in every way there is. node generate.mjs SEED COUNT FILE
// Read:    (L=7,V(a,7))   the place is noted in L, the value handed to V; C calls the value as well.
// Written: a/*w9*/ = 9    the value 9, or a function or class with the mark, belongs to the variable that this a means.
// f marks a function or class that has no name of its own: its value belongs to the name with the same number.
import { writeFileSync } from "node:fs";
import { Script } from "node:vm";

const [seed, count, file] = process.argv.slice(2);
let state = Number(seed);
let values, places;

const random = n => (state = (Math.imul(state, 1103515245) + 12345) >>> 0, (state >>> 8) % n);
const one = choices => choices[random(choices.length)]();
const name = () => "abc"[random(3)];
const read = (f = "V") => { const place = ++places; return `(L=${place},${f}(${name()},${place}))`; };
const value = v => random(6) === 0 ? `(${read()},${v})` : `${v}`;
const withValue = make => make(++values);
const many = (n, make) => Array.from({ length: n }, make);

const parameter = () => withValue(v => one([
  () => name(),
  () => `${name()}/*w${v}*/ = ${value(v)}`,
  () => `{ ${name()}/*w${v}*/ = ${value(v)} } = {}`,
  () => `[${name()}/*w${v}*/ = ${value(v)}] = []`,
  () => `{ x: [${name()}/*w${v}*/ = ${value(v)}] = (${read()},[]) } = {}`,
  () => `{ [${read()}]: ${name()}/*w${v}*/ = ${v} } = {}`,
]));
const parameters = () => many(random(3), parameter).join(", ");
const body = depth => many(1 + random(4), () => statement(depth - 1)).join(" ");
const keyword = () => ["let", "const", "var"][random(3)];
const strictly = () => random(12) === 0 ? "'use strict'; " : "";

function classText(depth, id, mark) {
  const members = many(random(4), () => one([
    () => `static s = ${read()};`,
    () => `static { ${body(depth)} }`,
    () => `[${read()}] = 1;`,
    () => `y = ${read()};`,
    () => `m() { ${body(depth)} }`,
    () => "static { new this().m?.(); }",
  ]));
  const named = id ? withValue(v => `${id}/*w${v}*/ `) : "";
  return `class ${mark ? `/*f${mark}*/ ` : ""}${named}${random(5) === 0 ? `extends (${read()}, Object) ` : ""}{ ${members.join(" ")} }`;
}

const kinds = [
  () => `${read()};`,
  () => `${read()};`,
  () => `${read()};`,
  d => withValue(v => `var ${name()}/*w${v}*/ = ${value(v)};`),
  () => `var ${name()};`,
  d => withValue(v => `let ${name()}/*w${v}*/ = ${value(v)};`),
  d => withValue(v => `let ${name()}/*w${v}*/ = ${value(v)};`),
  d => withValue(v => `const ${name()}/*w${v}*/ = ${value(v)};`),
  d => `{ ${body(d)} }`,
  d => withValue(v => `function ${name()}/*w${v}*/(${parameters()}) { ${body(d)} }`),
  d => withValue(v => `function ${name()}/*w${v}*/(${parameters()}) { ${body(d)} }`),
  d => withValue(v => `if (1) function ${name()}/*w${v}*/() { ${body(d)} }`),
  d => withValue(v => `{ function ${name()}/*w${v}*/() { ${body(d)} } ${body(d)} }`),
  () => `${read("C")};`,
  () => `${read("C")};`,
  d => withValue(v => `C(function ${random(2) ? `${name()}/*w${v}*/` : ""}(${parameters()}) { ${body(d)} });`),
  d => `C(function () { ${strictly()}${body(d)} });`,
  d => `C((${parameters()}) => { ${body(d)} });`,
  d => `Q(() => { ${body(d)} });`,
  d => withValue(v => `for (${keyword()} ${name()}/*w${v}*/ of (${random(3) ? "0" : read()}, [${v}])) { ${body(d)} }`),
  d => withValue(v => `for (let ${name()}/*w${v}*/ = ${v}, i = 0; i < 2; i++) { ${body(d)} }`),
  d => `switch (${random(3)}) { case 0: ${body(d)} case 1: ${body(d)} ${random(2) ? "break;" : ""} default: ${body(d)} }`,
  d => withValue(v => `try { throw ${v}; } catch (${name()}/*w${v}*/) { ${body(d)} }`),
  d => withValue(v => { const n = name(); return `try { throw { ${n}: ${v} }; } catch ({ ${n}/*w${v}*/ }) { ${body(d)} }`; }),
  d => `${classText(d, name())} `,
  d => withValue(v => `const ${name()}/*w${v}*/ = ${one([
    () => `(/*f${v}*/${parameters()}) => { ${body(d)} }`,
    () => `function (/*f${v}*/${parameters()}) { ${body(d)} }`,
    () => classText(d, random(2) ? name() : null, v),
    () => `(0, ${classText(d, random(2) ? name() : null, v)})`,
  ])};`),
  d => withValue(v => `with ({ ${name()}: ${v} }) { ${body(d)} }`),
  () => withValue(v => `eval("var ${name()} = ${v}");`),
  () => withValue(v => `let [${name()}/*w${v}*/ = ${value(v)}, z${v} = ${read()}] = [];`),
];

function statement(depth) {
  return depth <= 0 ? `${read()};` : kinds[random(kinds.length)](depth);
}

function isValid(text) {
  try {
    new Script(text);
    return true;
  } catch {
    return false;
  }
}

const programs = [];
while (programs.length < Number(count)) {
  values = 100;
  places = 0;
  let text = body(5);
  if (random(3) === 0) text = `C(function () { ${text} });`;
  if (text.length < 6000 && isValid(text)) programs.push(text);
}
writeFileSync(file, JSON.stringify(programs));
