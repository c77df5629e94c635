using System.Text;

namespace Ringfence.Benchmarks.Scripts;

/// <summary>Scripts as agents write them, of any length.</summary>
internal static class ScriptCorpus
{
    internal const string Small = """
        const orders = await callTool("orders.list", { status: "open" });
        const late = orders.filter(o => o.days > 14);
        let total = 0;
        for (const order of late) {
          total += order.amount;
        }
        const lines = late.map(o => `${o.id}: ${o.amount.toFixed(2)} EUR`);
        await callTool("notes.save", { title: "Late orders", text: lines.join("\n") });
        console.log("done", late.length);
        return { count: late.length, total };
        """;

    internal static string OfBlocks(int count)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++) text.Append(Block(i));
        return text.ToString();
    }

    internal static string OfLength(int least)
    {
        StringBuilder text = new();
        for (int i = 0; text.Length < least; i++) text.Append(Block(i));
        return text.ToString();
    }

    private static string Block(int i) => $$"""
        function step{{i}}(input) {
          const rows = input.items.filter(x => x.kind === "k{{i}}" && x.amount > {{i}});
          let sum = 0;
          for (const row of rows) {
            if (row.amount > 100) {
              sum += row.amount * 0.9;
            } else {
              sum += row.amount;
            }
          }
          const names = rows.map((row, index) => `${index}: ${row.name.trim()}`);
          const result = { id: "s{{i}}", sum, best: names.length > 0 ? names[0] : "none", names, count: rows.length };
          if (result.count === 0) return null;
          try {
            result.when = new Date(input.when).toISOString();
          } catch (error) {
            console.log("bad date", error.message);
          }
          return result;
        }
        const data{{i}} = await callTool("store.get", { key: "k{{i}}" });
        const out{{i}} = step{{i}}({ items: data{{i}}.rows, when: data{{i}}.when });
        if (out{{i}} !== null) console.log(out{{i}}.id, out{{i}}.sum);

        """;
}
