// Runs the programs of generate.mjs and compares what happens with what was said about their references. node run.mjs FILE ANSWER
// FILE: [{ text, references: { offset: { variable, declared, zone, isDynamic, seesEval, isBody } } }]; variable is -1 for free names.
import { readFileSync, writeFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const [file, answer] = process.argv.slice(2);
const maxCalls = 150, maxRounds = 60;
const mistakes = [];
const counts = { reads: 0, values: 0, certain: 0, possible: 0 };

const source = value => Function.prototype.toString.call(value);
const marks = [
  /^class (?:\/\*f(\d+)\*\/ )?(?:\w+\/\*w(\d+)\*\/)?/,
  /^(?:function )?\(\/\*f(\d+)/,
  /^function \w+\/\*w(\d+)/,
];

function originsOf(value) {
  if (typeof value === "number") return [value];
  if (typeof value !== "function") return [];
  const match = marks.map(mark => mark.exec(source(value))).find(found => found);
  return match ? match.slice(1).filter(Boolean).map(Number) : [];
}

function offsetsOf(text, pattern, number, shift) {
  return new Map(Array.from(text.matchAll(pattern), match => [Number(match[number]), match.index + shift]));
}

function run(code) {
  const reads = [], later = [];
  let calls = 0;
  const context = createContext({
    L: 0,
    V: (value, place) => { reads.push([place, value]); },
    C: (value, place) => {
      if (place !== undefined) reads.push([place, value]);
      if (typeof value === "function" && !source(value).startsWith("class") && calls++ < maxCalls) value();
    },
    Q: f => { if (later.length < maxCalls) later.push(f); },
  });
  try {
    runInContext(code, context, { timeout: 5000 });
    for (let i = 0; i < later.length; i++) {
      context.L = 0;
      later[i]();
    }
    return { reads };
  } catch (error) {
    return { reads, place: context.L, message: String(error.message) };
  }
}

function check({ text, references }) {
  const reads = offsetsOf(text, /[VC]\((\w+),(\d+)\)/g, 2, 2);
  const writes = offsetsOf(text, /(?<!class|function)\b(\w+)\/\*w(\d+)\*\//g, 2, 0);
  const note = (place, what) => mistakes.push(`${what}, at ${reads.get(place)}: ${JSON.stringify(references[reads.get(place)])}\n${text}`);

  function checkRead(place, value) {
    const reference = references[reads.get(place)];
    counts.reads++;
    if (!reference) return note(place, "no reference");
    if (reference.isDynamic) return;
    if (reference.zone === "Certain") return note(place, "read where it certainly throws");
    const origins = originsOf(value);
    if (origins.length === 0) return;
    counts.values++;
    if (reference.variable < 0) return note(place, `free, but has the value ${origins}`);
    if (reference.seesEval && !writes.has(origins[0])) return;
    const isOwn = origins.some(origin => {
      const offset = writes.get(origin);
      return reference.declared.includes(offset) || references[offset]?.variable === reference.variable;
    });
    if (!isOwn && !reference.isBody) note(place, `has the value ${origins} of another variable`);
  }

  function checkFailure(place, message) {
    const reference = references[reads.get(place)];
    if (/before initialization/.test(message) && reference) {
      if (!reference.isDynamic && reference.zone === "None") note(place, message);
      if (reference.zone === "Certain") counts.certain++;
      if (reference.zone === "Possible") counts.possible++;
      return true;
    }
    if (/is not defined/.test(message) && reference) {
      if (!reference.isDynamic && reference.variable >= 0) note(place, message);
      return true;
    }
    return false;
  }

  let code = text;
  for (let round = 0; round < maxRounds; round++) {
    const result = run(code);
    for (const [place, value] of result.reads) checkRead(place, value);
    if (result.message === undefined || !checkFailure(result.place, result.message)) return;
    const without = code.replace(new RegExp(`\\(L=${result.place},[VC]\\(\\w+,${result.place}\\)\\)`), "0");
    if (without === code) return;
    code = without;
  }
}

for (const program of JSON.parse(readFileSync(file, "utf8"))) check(program);
writeFileSync(answer, JSON.stringify({ ...counts, mistakes: mistakes.slice(0, 5), mistakeCount: mistakes.length }));
