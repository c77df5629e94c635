using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.References;
using static Ringfence.Analyzers.Tests.Engines.JintCases;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>The code the fix writes, compiled and run on the real engines: hostile scripts end by the limit that is meant for them.</summary>
public sealed class FixedEngineRunTests
{
    private const string Policy = """{ "limits": { "timeoutMs": 1000, "fuel": 1000, "memoryBytes": 4194304, "maxCallDepth": 32 } }""";
    private const string PatientPolicy = """{ "limits": { "timeoutMs": 50, "fuel": 2000000000, "memoryBytes": 1073741824, "maxCallDepth": 32 } }""";

    /// <summary>How long a test waits before it says that the limit did not work, instead of hanging.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("while (true) { }", Policy, "StatementsCountOverflowException")]
    [InlineData("function f() { return f(); } f();", Policy, "RecursionDepthOverflowException")]
    [InlineData("while (true) { }", PatientPolicy, "TimeoutException")]
    public Task FixedJint2_StopsTheScript(string script, string policy, string exception) =>
        StopsAsync(2, "engine.Execute(script).GetCompletionValue().ToObject()", script, policy, exception);

    [Theory]
    [InlineData("while (true) { }", Policy, "StatementsCountOverflowException")]
    [InlineData("function f() { return f(); } f();", Policy, "RecursionDepthOverflowException")]
    [InlineData("var kept = []; while (true) { kept.push(new Array(10000).fill(1)); }", Policy, "MemoryLimitExceededException")]
    [InlineData("while (true) { }", PatientPolicy, "TimeoutException")]
    public Task FixedJint4_StopsTheScript(string script, string policy, string exception) =>
        StopsAsync(4, "engine.Evaluate(script).ToObject()", script, policy, exception);

    [Theory]
    [InlineData(2, "engine.Execute(script).GetCompletionValue().ToObject()")]
    [InlineData(4, "engine.Evaluate(script).ToObject()")]
    public async Task FixedEngine_StillRunsAnHonestScript(int version, string evaluate) =>
        Assert.Equal(45.0, Convert.ToDouble(await FixAndRunAsync(version, evaluate, "var s = 0; for (var i = 0; i < 10; i++) { s += i; } s;", Policy)));

    private static async Task StopsAsync(int version, string evaluate, string script, string policy, string exception)
    {
        var thrown = await Assert.ThrowsAsync<TargetInvocationException>(() => FixAndRunAsync(version, evaluate, script, policy));

        Assert.Equal(exception, thrown.InnerException!.GetType().Name);
    }

    private static async Task<object?> FixAndRunAsync(int version, string evaluate, string script, string policy)
    {
        var numbers = System.Text.Json.JsonDocument.Parse(policy).RootElement.GetProperty("limits");
        string Number(string name) => numbers.GetProperty(name).GetInt64().ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '_');
        var memory = version == 2 ? "" : $"\n            .LimitMemory({Number("memoryBytes")})";
        var source = Host("[|new Engine|]()", evaluate);
        var fixedSource = Host(
            $"new Engine(options => options\n            .TimeoutInterval(TimeSpan.FromMilliseconds({Number("timeoutMs")}))\n            .MaxStatements({Number("fuel")}){memory}\n            .LimitRecursion({Number("maxCallDepth")}))",
            evaluate);
        var @case = version == 2 ? Fix2(source, fixedSource) : Fix4(source, fixedSource);
        await @case.AdditionalFile("ringfence.json", policy).RunAsync();

        string[] engine = version == 2 ? [EnginePackages.Jint2] : [EnginePackages.Jint4, EnginePackages.Acornima];
        var run = Load(fixedSource, engine).GetType("Host", throwOnError: true)!.GetMethod("Run")!;
        return await Task.Run(() => run.Invoke(null, [script])).WaitAsync(Patience);
    }

    private static string Host(string construction, string evaluate) => $$"""
        using System;
        using Jint;

        public static class Host
        {
            public static object? Run(string script)
            {
                var engine = {{construction}};
                return {{evaluate}};
            }
        }
        """;

    private static Assembly Load(string source, string[] engine)
    {
        var compilation = CSharpCompilation.Create(
            "Fixed", [CSharpSyntaxTree.ParseText(source)], [.. FrameworkReferences.Net10, .. engine.Select(FrameworkReferences.FromFile)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("Fixed engine");
        context.Resolving += (c, name) =>
            engine.FirstOrDefault(f => string.Equals(Path.GetFileNameWithoutExtension(f), name.Name, StringComparison.OrdinalIgnoreCase)) is { } file
                ? c.LoadFromAssemblyPath(file)
                : null;
        return context.LoadFromStream(image);
    }
}
