using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Scripts.RegExps;

/// <summary>The attacks against V8's own matcher, in a child process with an end: the growth of its time, not the time.</summary>
public sealed class NodeAttackTests
{
    private const string Script = """
        const cases = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
        const time = (r, text) => { const t = process.hrtime.bigint(); r.exec(text); return Number(process.hrtime.bigint() - t) / 1e6; };
        const wrong = [];
        for (const [pattern, flags, prefix, pump, suffix] of cases) {
          let seen = '';
          let isSlow = false;
          for (let attempt = 0; attempt < 3 && !isSlow; attempt++) {
            const r = new RegExp(pattern, flags);
            const text = n => prefix + pump.repeat(n) + suffix;
            for (let i = 0; i < 3; i++) r.exec(text(2));
            let n = 1, slow = 0;
            while (n < 80 && (slow = time(r, text(n))) < 80) n++;
            const half = time(r, text(Math.floor(n / 2)));
            isSlow = slow >= 80 && half * 10 < slow;
            seen += ` ${n}:${slow.toFixed(1)}/${half.toFixed(1)}`;
          }
          if (!isSlow) wrong.push(`/${pattern}/${flags} ${JSON.stringify([prefix, pump, suffix])}${seen}`);
        }
        console.log(wrong.join('\n'));
        """;

    [Fact]
    public async Task ExponentialAttack_IsSlowInNode()
    {
        string[][] cases =
        [
            .. ComplexityCases.Exponential.Select(c => (c, RegExpComplexityTests.Analyze(c).Attack!))
                .Select(x => new[] { x.c.Pattern, x.c.Flags, x.Item2.Prefix, x.Item2.Pump, x.Item2.Suffix }),
        ];
        using var folder = new TempFolder();
        ProcessStartInfo start = new("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(folder.Write("attack.cjs", Script));
        start.ArgumentList.Add(folder.Write("cases.json", JsonSerializer.Serialize(cases)));
        using var process = Start(start);
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        try
        {
            var error = process.StandardError.ReadToEndAsync(end.Token);
            var output = await process.StandardOutput.ReadToEndAsync(end.Token);
            await process.WaitForExitAsync(end.Token);
            Assert.True(process.ExitCode == 0, await error);
            Assert.True(output.Trim().Length == 0, output);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("node is not installed, so there is nothing to attack");
            throw;
        }
    }
}
