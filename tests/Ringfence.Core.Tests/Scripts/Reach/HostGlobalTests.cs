using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class HostGlobalTests
{
    [Theory]
    [InlineData("""«4023|process».exit(1);""")]
    [InlineData("""«4023|process»["env"].PATH;""")]
    [InlineData("""const fs = «4023|require»("fs");""")]
    [InlineData("""«4023|module».exports = 1;""")]
    [InlineData("""«4023|Buffer».from("a");""")]
    [InlineData("""const { env } = «4023|process»;""")]
    [InlineData("""const f = (p = «4023|process») => p;""")]
    [InlineData("""«4023|__dirname» + "/x";""")]
    [InlineData("""«4023|document».cookie;""")]
    [InlineData("""«4023|fetch»("https://example.com");""")]
    [InlineData("""new «4023|XMLHttpRequest»();""")]
    [InlineData("""new «4023|WebSocket»("wss://example.com");""")]
    [InlineData("""«4023|localStorage».token;""")]
    [InlineData("""new «4023|Worker»("x.js");""")]
    [InlineData("""«4023|importScripts»("x.js");""")]
    [InlineData("""«4023|Deno».readTextFile("x");""")]
    [InlineData("""«4023|Bun».file("x");""")]
    [InlineData("""const System = «4023|importNamespace»("System");""")]
    [InlineData("""«4023|System».IO.File.ReadAllText("x");""")]
    [InlineData("""«4023|clr».System.IO;""")]
    [InlineData("""«4023|host».type("System.IO.File");""")]
    [InlineData("""«4023|lib».System.Console;""")]
    [InlineData("""«4023|WebAssembly».instantiate(x); let x;""")]
    [InlineData("""new «4023|ActiveXObject»("WScript.Shell");""")]
    [InlineData("""«4026|globalThis».«4023|process».exit();""")]
    [InlineData("""«4026|global»[«4023|"proc" + "ess"»].exit();""")]
    [InlineData("""const w = «4026|window»; w.«4023|document».cookie;""")]
    [InlineData("""const p = «4023|process»; p.exit();""")]
    [InlineData("""«4023|process»?.exit?.();""")]
    [InlineData("""const s = { ...«4023|process» };""")]
    [InlineData("""const s = `${«4023|process»}`;""")]
    [InlineData("""for (const k in «4023|process») { }""")]
    [InlineData("""try { } catch (e) { «4023|process».exit(); }""")]
    public void NamesOfTheHost_AreReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked);

    [Theory]
    [InlineData("""const process = x => x; process(1);""")]
    [InlineData("""function run(process) { return process.id; } run({ id: 1 });""")]
    [InlineData("""const order = { process: 1, module: 2 }; order.process + order.module;""")]
    [InlineData("""const { process } = { process: 1 }; process + 1;""")]
    [InlineData("""typeof process === "undefined";""")]
    [InlineData("""const Buffer = []; Buffer.push(1);""")]
    [InlineData("""import { host } from "./config.js"; host.length;""")]
    [InlineData("""class Worker { run() { return 1; } } new Worker().run();""")]
    [InlineData("""const system = { lib: 1 }; system.lib;""")]
    [InlineData("""for (const location of ["Bern", "Oslo"]) { location.length; }""")]
    [InlineData("""const document = { title: "Invoice" }; document.title;""")]
    [InlineData("""try { } catch (process) { process; }""")]
    public void NamesOfTheScript_AreAccepted(string source) => ReachScript.Check(ScriptPreset.Strict, source, file: source.StartsWith("import", StringComparison.Ordinal) ? "a.mjs" : "a.js");

    [Theory]
    [InlineData("""import fs from «4023|"node:fs"»; fs;""")]
    [InlineData("""import { exec } from «4023|"child_process"»; exec;""")]
    [InlineData("""export * from «4023|"fs/promises"»;""")]
    [InlineData("""export { x } from «4023|"vm"»;""")]
    [InlineData("""import x from "./fs.js"; x;""")]
    [InlineData("""import x from "lodash"; x;""")]
    public void ModulesOfTheHost_AreReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked, file: "a.mjs");

    [Fact]
    public void WhatThePolicySupplies_IsAccepted() =>
        ReachScript.Check(ScriptPreset.Strict, "fetch('x'); host.name; window.document;", policy => policy with { Globals = ["fetch", "host", "window", "document"] });
}
