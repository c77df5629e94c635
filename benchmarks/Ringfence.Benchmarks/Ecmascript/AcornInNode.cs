using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ringfence.Benchmarks.Ecmascript;

/// <summary>Lets node time acorn on the same files.</summary>
internal static class AcornInNode
{
    private const string Script = """
        const path = require('path'), fs = require('fs');
        const folder = process.argv[1], acorn = require(path.join(folder, 'acorn'));
        for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
          const [kind, file] = line.split('\t');
          const text = fs.readFileSync(path.join(folder, file), 'utf8');
          const options = { ecmaVersion: 2025, sourceType: kind };
          for (let i = 0; i < 8; i++) acorn.parse(text, options);
          const times = [];
          for (let i = 0; i < 9; i++) {
            const before = process.cpuUsage();
            let count = 0;
            const started = Date.now();
            do { acorn.parse(text, options); count++; } while (Date.now() - started < 30);
            const used = process.cpuUsage(before);
            times.push((used.user + used.system) / 1000 / count);
          }
          times.sort((a, b) => a - b);
          console.log(file + '\t' + times[4]);
        }
        """;

    /// <summary>Milliseconds of processor time to parse each file, the median of nine; empty when node is not there.</summary>
    internal static Dictionary<string, double> Measure(string folder, IReadOnlyList<(string Path, bool IsModule)> files)
    {
        Dictionary<string, double> milliseconds = new(StringComparer.Ordinal);
        ProcessStartInfo start = new("node", ["-e", Script, folder]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        try
        {
            using Process process = Process.Start(start)!;
            foreach ((string path, bool isModule) in files) process.StandardInput.WriteLine($"{(isModule ? "module" : "script")}\t{path}");
            process.StandardInput.Close();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                string[] parts = line.Split('\t');
                milliseconds[parts[0]] = double.Parse(parts[1], CultureInfo.InvariantCulture);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("node is not on this machine, so there is no column for acorn.");
        }

        return milliseconds;
    }
}
