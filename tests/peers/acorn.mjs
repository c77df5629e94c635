// Parses many sources with acorn and says of each whether it was accepted and, as a digest or in full, what its tree is.
// node acorn.mjs FOLDER_OF_NODE_MODULES REQUESTS ANSWERS [dump]
// Requests, one behind the other: int32 flags, int32 length, text as UTF-16 (little endian). Answers: a line of JSON for each.
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, requests, answers, mode] = process.argv.slice(2);
const acorn = await import(pathToFileURL(join(modules, "acorn", "dist", "acorn.mjs")).href);

const Flag = { module: 1, topLevelReturn: 2, topLevelAwait: 4, path: 8 };

// For each type: the values of a node and how they are written, then its children in the order of the dump.
const text = Symbol("text"), flag = Symbol("flag"), word = Symbol("word");
const fn = [[["generator", flag], ["async", flag]], ["id", "params", "body"]];
const cls = [[], ["id", "superClass", "body"]];
const operation = [[["operator", word]], ["left", "right"]];
const schema = {
  ArrayExpression: [[], ["elements"]],
  ArrayPattern: [[], ["elements"]],
  ArrowFunctionExpression: [[["expression", flag], ["async", flag]], ["params", "body"]],
  AssignmentExpression: operation,
  AssignmentPattern: [[], ["left", "right"]],
  AwaitExpression: [[], ["argument"]],
  BinaryExpression: operation,
  BlockStatement: [[], ["body"]],
  BreakStatement: [[], ["label"]],
  CallExpression: [[["optional", flag]], ["callee", "arguments"]],
  CatchClause: [[], ["param", "body"]],
  ChainExpression: [[], ["expression"]],
  ClassBody: [[], ["body"]],
  ClassDeclaration: cls,
  ClassExpression: cls,
  ConditionalExpression: [[], ["test", "consequent", "alternate"]],
  ContinueStatement: [[], ["label"]],
  DebuggerStatement: [[], []],
  DoWhileStatement: [[], ["body", "test"]],
  EmptyStatement: [[], []],
  ExportAllDeclaration: [[], ["exported", "source", "attributes"]],
  ExportDefaultDeclaration: [[], ["declaration"]],
  ExportNamedDeclaration: [[], ["declaration", "specifiers", "source", "attributes"]],
  ExportSpecifier: [[], ["local", "exported"]],
  ExpressionStatement: [[["directive", flag]], ["expression"]],
  ForInStatement: [[], ["left", "right", "body"]],
  ForOfStatement: [[["await", flag]], ["left", "right", "body"]],
  ForStatement: [[], ["init", "test", "update", "body"]],
  FunctionDeclaration: fn,
  FunctionExpression: fn,
  Identifier: [[["name", text]], []],
  IfStatement: [[], ["test", "consequent", "alternate"]],
  ImportAttribute: [[], ["key", "value"]],
  ImportDeclaration: [[], ["specifiers", "source", "attributes"]],
  ImportDefaultSpecifier: [[], ["local"]],
  ImportExpression: [[], ["source", "options"]],
  ImportNamespaceSpecifier: [[], ["local"]],
  ImportSpecifier: [[], ["imported", "local"]],
  LabeledStatement: [[], ["label", "body"]],
  LogicalExpression: operation,
  MemberExpression: [[["computed", flag], ["optional", flag]], ["object", "property"]],
  MetaProperty: [[], ["meta", "property"]],
  MethodDefinition: [[["kind", word], ["computed", flag], ["static", flag]], ["key", "value"]],
  NewExpression: [[], ["callee", "arguments"]],
  ObjectExpression: [[], ["properties"]],
  ObjectPattern: [[], ["properties"]],
  PrivateIdentifier: [[["name", text]], []],
  Program: [[["sourceType", word]], ["body"]],
  Property: [[["kind", word], ["computed", flag], ["method", flag], ["shorthand", flag]], ["key", "value"]],
  PropertyDefinition: [[["computed", flag], ["static", flag]], ["key", "value"]],
  RestElement: [[], ["argument"]],
  ReturnStatement: [[], ["argument"]],
  SequenceExpression: [[], ["expressions"]],
  SpreadElement: [[], ["argument"]],
  StaticBlock: [[], ["body"]],
  Super: [[], []],
  SwitchCase: [[], ["test", "consequent"]],
  SwitchStatement: [[], ["discriminant", "cases"]],
  TaggedTemplateExpression: [[], ["tag", "quasi"]],
  TemplateLiteral: [[], ["quasis", "expressions"]],
  ThisExpression: [[], []],
  ThrowStatement: [[], ["argument"]],
  TryStatement: [[], ["block", "handler", "finalizer"]],
  UnaryExpression: [[["operator", word]], ["argument"]],
  UpdateExpression: [[["operator", word], ["prefix", flag]], ["argument"]],
  VariableDeclaration: [[["kind", word]], ["declarations"]],
  VariableDeclarator: [[], ["id", "init"]],
  WhileStatement: [[], ["test", "body"]],
  WithStatement: [[], ["object", "body"]],
  YieldExpression: [[["delegate", flag]], ["argument"]],
};

const bits = new DataView(new ArrayBuffer(8));
const plain = /^[ !#-\[\]-~]*$/;

function quote(value) {
  if (plain.test(value)) return `"${value}"`;
  let quoted = '"';
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    quoted += code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c ? `\\u${code.toString(16).padStart(4, "0")}` : value[i];
  }
  return quoted + '"';
}

function literal(node) {
  const { value } = node;
  if (node.regex) return `regex ${quote(node.regex.pattern)} ${quote(node.regex.flags)}`;
  if (node.bigint !== undefined) return `bigint ${quote(node.raw.slice(0, -1).replaceAll("_", ""))}`;
  if (typeof value === "string") return `string ${quote(value)} ${quote(node.raw)}`;
  if (typeof value !== "number") return String(value);
  bits.setFloat64(0, value);
  return `number ${bits.getUint32(0).toString(16)} ${bits.getUint32(4).toString(16)} ${quote(node.raw)}`;
}

function values(node) {
  if (node.type === "Literal") return ` ${literal(node)}`;
  if (node.type === "TemplateElement") {
    const { cooked, raw } = node.value;
    return ` ${node.tail ? 1 : 0} ${typeof cooked === "string" ? quote(cooked) : "_"} ${quote(raw)}`;
  }
  let line = "";
  for (const [name, form] of schema[node.type][0]) {
    const value = node[name];
    // The directive is its text, which may be empty.
    if (form === flag) line += value || (name === "directive" && value === "") ? " 1" : " 0";
    else line += form === text ? ` ${quote(value)}` : ` ${value}`;
  }
  return line;
}

function dump(program, comments, write) {
  const stack = [program];
  let nodes = 0;
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === null || node === undefined) {
      write("_\n");
    } else if (Array.isArray(node)) {
      write(`[${node.length}\n`);
      for (let i = node.length - 1; i >= 0; i--) stack.push(node[i]);
    } else {
      nodes++;
      write(`${node.type} ${node.start} ${node.end}${values(node)}\n`);
      const children = schema[node.type]?.[1] ?? [];
      for (let i = children.length - 1; i >= 0; i--) stack.push(node[children[i]]);
    }
  }
  for (const { type, start, end } of comments) write(`${type} ${start} ${end}\n`);
  return nodes;
}

function answer(source, flags) {
  const comments = [];
  let program;
  try {
    program = acorn.parse(source, {
      ecmaVersion: 2025,
      sourceType: flags & Flag.module ? "module" : "script",
      allowHashBang: true,
      allowReturnOutsideFunction: (flags & Flag.topLevelReturn) !== 0,
      allowAwaitOutsideFunction: flags & Flag.topLevelAwait ? true : undefined,
      onComment: (block, _, start, end) => comments.push({ type: block ? "Block" : "Line", start, end }),
    });
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, at: error.pos ?? -1, message: error.message.replace(/[^ -~]/g, "?") };
    return { ok: false, at: -1, crash: true, message: String(error).replace(/[^ -~]/g, "?") };
  }

  const hash = createHash("sha256");
  const full = [];
  let piece = "";
  const nodes = dump(program, comments, line => {
    piece += line;
    if (piece.length < 65536) return;
    if (mode === "dump") full.push(piece);
    else hash.update(piece, "latin1");
    piece = "";
  });
  if (mode === "dump") return { ok: true, nodes, dump: full.join("") + piece };
  return { ok: true, nodes, digest: hash.update(piece, "latin1").digest("hex") };
}

const input = readFileSync(requests);
const output = openSync(answers, "w");
for (let at = 0; at < input.length;) {
  const flags = input.readInt32LE(at);
  const length = input.readInt32LE(at + 4) * 2;
  const sent = input.toString("utf16le", at + 8, at + 8 + length);
  at += 8 + length;
  const source = flags & Flag.path ? readFileSync(join(modules, sent), "utf8") : sent;
  writeSync(output, JSON.stringify(answer(source, flags)) + "\n");
}
closeSync(output);
