using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Flow;

/// <summary>Scripts as people and models write them for work that is wanted. All rules have nothing to say about them.</summary>
public sealed class HonestScriptTests
{
    public static TheoryData<string> Scripts => FlowCase.Split("""
        const orders = await callTool('orders.list', { status: 'open' });
        const total = orders.reduce((sum, order) => sum + order.total, 0);
        return { count: orders.length, total };
        ---
        // Pages until the server has no more.
        const all = [];
        let cursor = null;
        do {
          const page = await callTool('customers.page', { cursor, size: 100 });
          all.push(...page.items);
          cursor = page.next;
        } while (cursor);
        return all.length;
        ---
        async function withRetry(work, times) {
          let last;
          for (let attempt = 1; attempt <= times; attempt++) {
            try {
              return await work();
            } catch (error) {
              last = error;
              console.warn(`attempt ${attempt} failed: ${error.message}`);
            }
          }
          throw new Error('gave up', { cause: last });
        }
        const report = await withRetry(() => callTool('reports.create', { kind: 'monthly' }), 3);
        return report.id;
        ---
        const ids = ['a1', 'b2', 'c3'];
        const results = await Promise.allSettled(ids.map((id) => callTool('inventory.get', { id })));
        const found = results.filter((r) => r.status === 'fulfilled').map((r) => r.value);
        const missing = ids.filter((id) => !found.some((item) => item.id === id));
        return { found: found.length, missing };
        ---
        const events = await callTool('calendar.list', { from: '2030-01-01', to: '2030-01-31' });
        const byDay = new Map();
        for (const event of events) {
          const day = new Date(event.start).toISOString().slice(0, 10);
          if (!byDay.has(day)) byDay.set(day, []);
          byDay.get(day).push(event);
        }
        const busiest = [...byDay].sort(([, a], [, b]) => b.length - a.length)[0];
        if (!busiest) return 'nothing planned';
        const [day, list] = busiest;
        return `${day}: ${list.length} events`;
        ---
        const text = await callTool('files.read', { path: 'report.csv' });
        const [head, ...lines] = text.trim().split('\n');
        const columns = head.split(',').map((name) => name.trim().toLowerCase());
        const rows = lines.map((line) => {
          const cells = line.split(',');
          return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
        });
        const sum = (key) => rows.map((row) => Number(row[key])).filter((n) => !Number.isNaN(n)).reduce((a, b) => a + b, 0);
        return { rows: rows.length, amount: sum('amount'), tax: sum('tax') };
        ---
        function classify(ticket) {
          switch (ticket.priority) {
            case 'urgent':
              return 'page';
            case 'high':
              return 'mail';
            default:
              return ticket.age > 14 ? 'mail' : 'none';
          }
        }
        const tickets = await callTool('tickets.list', {});
        const groups = Object.groupBy(tickets, classify);
        for (const ticket of groups.page ?? []) {
          await callTool('pager.notify', { id: ticket.id, text: ticket.title.slice(0, 80) });
        }
        for (const ticket of groups.mail ?? []) {
          await callTool('mail.send', { to: ticket.owner, subject: `Ticket ${ticket.id}`, body: ticket.title });
        }
        return Object.entries(groups).map(([kind, list]) => `${kind}: ${list.length}`).join(', ');
        ---
        const words = (text) => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
        const counts = {};
        const doc = await callTool('docs.get', { id: 7 });
        for (const word of words(doc.text)) {
          counts[word] = (counts[word] ?? 0) + 1;
        }
        return Object.entries(counts).sort((a, b) => b[1] - a[1]).slice(0, 10);
        ---
        const start = Date.now();
        let state = await callTool('jobs.start', { name: 'export' });
        while (state.status === 'running') {
          await callTool('time.sleep', { ms: 500 });
          state = await callTool('jobs.status', { id: state.id });
          if (Date.now() - start > 20000) throw new Error('The export takes too long.');
        }
        return state.result;
        ---
        const queue = ['root'];
        const seen = new Set();
        while (queue.length > 0) {
          const id = queue.shift();
          if (seen.has(id)) continue;
          seen.add(id);
          const node = await callTool('graph.node', { id });
          for (const next of node.children) queue.push(next);
        }
        return [...seen].sort();
        ---
        const fields = ['name', 'email', 'phone'];
        const contact = await callTool('contacts.get', { id: 12 });
        const errors = [];
        for (const field of fields) {
          const value = contact[field];
          if (value === undefined || value === '') {
            errors.push(`${field} is missing`);
            continue;
          }
          if (field === 'email' && !/^[^@\s]+@[^@\s]+$/.test(value)) errors.push('email looks wrong');
        }
        if (errors.length === 0) return 'complete';
        await callTool('tasks.create', { title: 'Complete contact', text: errors.join('; ') });
        return errors;
        ---
        const matrix = Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (_, column) => row * column));
        outer: for (const row of matrix) {
          for (const cell of row) {
            if (cell > 12) {
              console.log('found', cell);
              break outer;
            }
          }
        }
        return matrix.map((row) => row.map((cell) => String(cell).padStart(3)).join(' ')).join('\n');
        ---
        const settings = JSON.parse(await callTool('files.read', { path: 'settings.json' }));
        const merged = { ...{ theme: 'light', size: 12 }, ...settings, updated: new Date().toISOString() };
        await callTool('files.write', { path: 'settings.json', text: JSON.stringify(merged, null, 2) });
        return merged;
        ---
        const price = (amount, currency = 'EUR') => `${amount.toFixed(2)} ${currency}`;
        const cart = [{ name: 'pen', price: 1.2, n: 3 }, { name: 'paper', price: 4.5, n: 1 }];
        const lines = cart.map(({ name, price: each, n }) => `${name.padEnd(10, '.')}${price(each * n)}`);
        const sum = cart.reduce((total, { price: each, n }) => total + each * n, 0);
        const rule = '-'.repeat(20);
        return [...lines, rule, price(sum)].join('\n');
        ---
        function gcd(a, b) {
          while (b !== 0) {
            [a, b] = [b, a % b];
          }
          return a;
        }
        const primes = [];
        for (let n = 2; primes.length < 20; n++) {
          if (primes.every((p) => n % p !== 0)) primes.push(n);
        }
        let low = 0, high = primes.length - 1;
        while (low <= high) {
          const middle = (low + high) >> 1;
          if (primes[middle] === 31) return { middle, gcd: gcd(84, 36) };
          if (primes[middle] < 31) low = middle + 1;
          else high = middle - 1;
        }
        return null;
        ---
        // Имена и комментарии могут быть на любом языке.
        const города = await callTool('cities.list', { страна: 'RU' });
        const имена = города.map((город) => город.имя);
        return имена.length ? имена.join(', ') : 'нет городов';
        ---
        const weather = await callTool('weather.get', { city: 'Bern' });
        const advice =
          weather.temperature < 0 ? 'coat'
          : weather.temperature < 12 ? 'jacket'
          : weather.rain ? 'umbrella'
          : 'nothing';
        if (advice !== 'nothing') await callTool('notify', { text: `Take: ${advice}` });
        return advice;
        ---
        const parse = (text) => {
          try {
            return { ok: true, value: JSON.parse(text) };
          } catch (error) {
            return { ok: false, message: error instanceof SyntaxError ? error.message : 'unknown' };
          } finally {
            console.debug('parsed', text.length);
          }
        };
        return ['{"a":1}', 'x'].map(parse);
        """);

    [Theory]
    [MemberData(nameof(Scripts))]
    public void AgentScript_Accepts(string script)
    {
        ScriptReport report = FlowCase.Run(script);
        Assert.True(report.Verdict == ScriptVerdict.Accepted, string.Join('\n', report.Findings));
    }

    /// <summary>As the body of a function, which is what another engine would be given.</summary>
    [Theory]
    [MemberData(nameof(Scripts))]
    public void OtherPresets_Accept(string script)
    {
        string body = "(async () => {\n" + script + "\n})();";
        foreach (string preset in new[] { "secure", "standard", "permissive" })
        {
            ScriptReport report = FlowCase.Run(body, $$"""{ "scripts": { "preset": "{{preset}}" } }""");
            Assert.True(report.Verdict == ScriptVerdict.Accepted, preset + "\n" + string.Join('\n', report.Findings));
        }
    }

    /// <summary>The longest of them together are one script of some 180 lines.</summary>
    [Fact]
    public void LongScript_IsAcceptedToo()
    {
        string[] scripts = [.. Scripts.Select(row => row.Data)];
        string body = string.Concat(scripts.Select((script, i) => $"async function part{i}() {{\n{script}\n}}\n"));
        string calls = string.Concat(scripts.Select((_, i) => $"results.push(await part{i}());\n"));
        ScriptReport report = FlowCase.Run(body + "const results = [];\n" + calls + "return results;");
        // What the script as a whole sends where is the score's to judge: it warns, and rightly.
        Assert.True(report.Verdict != ScriptVerdict.Refused, string.Join('\n', report.Findings));
        Assert.All(report.Findings, finding => Assert.Equal("RF4061", finding.Rule.Id.Value));
    }
}
