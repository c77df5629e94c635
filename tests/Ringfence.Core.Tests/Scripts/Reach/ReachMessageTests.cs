using System.Text;
using Ringfence.Findings;
using Ringfence.Scripts;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class ReachMessageTests
{
    private static readonly string[] Sources =
    [
        "eval('1');", "new Function('return 1');", "import('./x.js');", "(() => 1).constructor('1');", "window.setTimeout('x', 1);",
        "window.setTimeout(callTool('x'), 1);", "with ({}) { }", "process.exit();", "fetch('x');", "host.type('x');", "missing + 1;", "calTool('x');", "missing = 1;",
        "const forbidden = 1;", "globalThis.x;", "this.x;", "(function () { return this; })();", "const o = {}; o.constructor;", "const o = {}; o.__proto__;",
        "Array.prototype.x = 1;", "const o = {}; o.__lookupGetter__('x');", "Reflect.ownKeys({});", "Object.create({});", "new Proxy({}, {});",
        "Error.prepareStackTrace;", "Symbol.toPrimitive;", "[].map.call.call();", "const __x = 1;", "const f = (o, k) => o[k]; console.log(f);",
    ];

    [Fact]
    public void Messages_AreAsAccepted()
    {
        StringBuilder text = new();
        foreach (string source in Sources)
        {
            text.Append(source).Append('\n');
            foreach (Finding finding in ReachScript.Run(source, ScriptPreset.Strict, policy => policy with { Disallowed = ["forbidden"] }))
            {
                text.Append("  ").Append(finding).Append('\n');
            }
        }

        text.Append("agentscript: const o = {}; o.constructor;\n");
        foreach (Finding finding in ReachScript.Run("const o = {}; o.constructor;", ScriptPreset.AgentScript)) text.Append("  ").Append(finding).Append('\n');
        Golden.Match(text.ToString(), "messages");
    }
}
