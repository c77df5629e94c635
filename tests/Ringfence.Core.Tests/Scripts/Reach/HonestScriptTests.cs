using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

/// <summary>Scripts as agents and integrators write them. None of the reach rules has anything to say, in any preset that has the names.</summary>
public sealed class HonestScriptTests
{
    public static TheoryData<string> Agents =>
    [
        """
        const orders = await callTool("orders.list", { status: "open", limit: 50 });
        const total = orders.items.reduce((sum, order) => sum + order.total, 0);
        return { count: orders.items.length, total };
        """,
        """
        const users = await callTool("users.search", { query: "anna" });
        if (users.items.length === 0) return "nobody found";
        const byCity = {};
        for (const user of users.items) {
          const city = user.address?.city ?? "unknown";
          byCity[city] = (byCity[city] ?? 0) + 1;
        }
        return Object.entries(byCity).sort((a, b) => b[1] - a[1]).map(([city, n]) => `${city}: ${n}`).join("\n");
        """,
        """
        async function page(cursor) {
          const result = await callTool("tickets.page", { cursor });
          return { items: result.items ?? [], next: result.next };
        }
        const all = [];
        let cursor = null;
        for (let i = 0; i < 10; i++) {
          const { items, next } = await page(cursor);
          all.push(...items);
          if (!next) break;
          cursor = next;
        }
        const open = all.filter(t => t.status === "open" && new Date(t.due) < new Date());
        return open.map(({ id, title, due }) => ({ id, title, late: Math.round((Date.now() - Date.parse(due)) / 86400000) }));
        """,
        """
        const [invoices, payments] = await Promise.all([
          callTool("invoices.list", { month: "2026-05" }),
          callTool("payments.list", { month: "2026-05" }),
        ]);
        const paid = new Map(payments.items.map(p => [p.invoiceId, p.amount]));
        const problems = [];
        for (const invoice of invoices.items) {
          const amount = paid.get(invoice.id) ?? 0;
          if (Math.abs(amount - invoice.amount) > 0.005) problems.push({ id: invoice.id, expected: invoice.amount, paid: amount });
        }
        return { checked: invoices.items.length, problems };
        """,
        """
        try {
          const report = await callTool("reports.get", { id: 17 });
          const lines = report.text.split("\n").map(line => line.trim()).filter(Boolean);
          const header = lines[0].split(";");
          const rows = lines.slice(1).map(line => {
            const cells = line.split(";");
            const row = {};
            header.forEach((name, i) => { row[name] = cells[i]; });
            return row;
          });
          return rows;
        } catch (error) {
          return { error: error.message };
        }
        """,
        """
        const text = "The constructor of the prototype said: eval is evil; process the window and require a module.";
        const words = text.toLowerCase().split(/\W+/);
        const counts = new Map();
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
        return [...counts.entries()].filter(([, n]) => n > 1);
        """,
        """
        const labels = { open: "Open", done: "Done", late: "Late" };
        const states = ["open", "done", "late"];
        const result = {};
        for (const state of states) result[labels[state]] = await callTool("tasks.count", { state });
        return result;
        """,
        """
        function matrix(rows, columns, fill) {
          const m = [];
          for (let r = 0; r < rows; r++) {
            m[r] = [];
            for (let c = 0; c < columns; c++) m[r][c] = fill(r, c);
          }
          return m;
        }
        const a = matrix(3, 3, (r, c) => r * 3 + c);
        const transposed = matrix(3, 3, (r, c) => a[c][r]);
        return transposed;
        """,
        """
        const process = async step => ({ step, result: await callTool("pipeline.run", { step }) });
        const module = { name: "billing", exports: 3 };
        const window = { from: "2026-01-01", to: "2026-02-01" };
        const document = await callTool("documents.get", { id: 5, window, module: module.name });
        return [await process("a"), document.title, window.from];
        """,
        """
        const seasons = await callTool("races.results", { year: 2026 });
        const teams = seasons.results.map(r => r.team);
        const evaluation = teams.map((team, place) => ({ team, points: [25, 18, 15, 12, 10, 8, 6, 4, 2, 1][place] ?? 0 }));
        return evaluation.toSorted((x, y) => y.points - x.points);
        """,
    ];

    [Theory]
    [MemberData(nameof(Agents))]
    public void AgentScripts_AreAccepted(string source) => ReachScript.Check(ScriptPreset.AgentScript, source);

    [Theory]
    [MemberData(nameof(Agents))]
    public void AgentScripts_AreAcceptedAsFunctionsInOtherPresets(string source)
    {
        string module = "async function main() {\n" + source + "\n}\nmain();";
        foreach (ScriptPreset preset in new[] { ScriptPreset.Secure, ScriptPreset.Standard, ScriptPreset.Permissive }) ReachScript.Check(preset, module);
    }

    [Theory]
    [InlineData("""
        class Queue {
          #items = [];
          constructor(limit = 10) { this.limit = limit; }
          get size() { return this.#items.length; }
          push(item) { if (this.size >= this.limit) throw new RangeError("full"); this.#items.push(item); return this; }
          pop() { return this.#items.shift(); }
          static of(...items) { const q = new Queue(); for (const i of items) q.push(i); return q; }
          *[Symbol.iterator]() { yield* this.#items; }
        }
        const q = Queue.of(1, 2, 3);
        while (q.size > 0) console.log(q.pop());
        """)]
    [InlineData("""
        function Account(owner) { this.owner = owner; this.balance = 0; }
        Account.prototype.deposit = function (amount) { this.balance += amount; return this; };
        const a = new Account("Anna").deposit(5);
        if (Object.prototype.hasOwnProperty.call(a, "owner")) console.log(a.owner);
        """)]
    [InlineData("""
        const sum = (...xs) => xs.reduce((a, b) => a + b, 0);
        const memo = new WeakMap();
        const big = BigInt(10) ** 3n;
        const bytes = new Uint8Array([1, 2, 3]);
        for (let i = 0; i < bytes.length; i++) bytes[i] = bytes[i] ^ 0xFF;
        console.log(sum(1, 2), memo.has({}), big, bytes);
        """)]
    [InlineData("""
        import { parse } from "./csv.js";
        export const load = text => parse(text).map(row => ({ ...row, id: Number(row.id) }));
        export default class Loader { load(text) { return load(text); } }
        """)]
    public void WholePrograms_AreAcceptedInStrict(string source) =>
        ReachScript.Check(ScriptPreset.Strict, source, file: source.Contains("import {", StringComparison.Ordinal) ? "a.mjs" : "a.js");
}
