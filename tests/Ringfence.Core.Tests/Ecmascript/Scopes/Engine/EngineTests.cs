using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Ecmascript.Scopes.Engine;

/// <summary>
/// Runs random programs in node: every value that is read has to come from the variable that the analysis says, and whatever is read too
/// early has to be in a dead zone, and the other way round.
/// </summary>
public sealed class EngineTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void WhatHappens_IsWhatTheAnalysisSays(int seed)
    {
        using TempFolder folder = new();
        string programs = folder.PathOf("programs.json");
        string facts = folder.PathOf("facts.json");
        string answer = folder.PathOf("answer.json");
        Node(folder.Path, Script("generate.mjs"), seed.ToString(), "1500", programs);
        List<ProgramFacts> analysed = [];
        foreach (string text in JsonSerializer.Deserialize<string[]>(File.ReadAllText(programs))!)
        {
            ParseResult result = EcmascriptParser.Parse(text);
            if (!result.Success) continue;
            ScopeTree tree = ScopeAnalysis.Analyze(result.Program);
            ScopeInvariants.Check(tree);
            if (!HoistsOutOfABlockThatHasTheName(tree)) analysed.Add(new ProgramFacts(text, ReferenceFacts.Of(tree)));
        }

        File.WriteAllText(facts, JsonSerializer.Serialize(analysed, CamelCase));
        Node(folder.Path, Script("run.mjs"), facts, answer);
        EngineAnswer found = JsonSerializer.Deserialize<EngineAnswer>(File.ReadAllText(answer), CamelCase)!;

        Assert.Empty(found.Mistakes);
        Assert.True(analysed.Count > 1400, $"{analysed.Count} programs");
        Assert.True(found is { Reads: > 3000, Values: > 2000, Certain: > 100, Possible: > 10 }, found.ToString());
    }

    /// <summary>
    /// Node hoists a function out of a block that declares a function of the same name, against the specification (test262:
    /// <c>block-decl-nested-blocks-with-fun-decl</c>). <see cref="AnnexBTests"/> has these.
    /// </summary>
    private static bool HoistsOutOfABlockThatHasTheName(ScopeTree tree) => tree.Variables.Any(IsInABlockThatHasTheName);

    private static bool IsInABlockThatHasTheName(Variable variable)
    {
        if (variable.Kind != VariableKind.Function) return false;
        for (Scope? scope = variable.Scope; scope is not null && scope != scope.VariableScope; scope = scope.Parent)
        {
            if (scope != variable.Scope && scope.Find(variable.Name)?.Kind == VariableKind.Function) return true;
        }

        return false;
    }

    private static string Script(string name) =>
        Repository.PathOf("tests", "Ringfence.Core.Tests", "Ecmascript", "Scopes", "Engine", name);

    private static void Node(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("node", arguments) { WorkingDirectory = folder, RedirectStandardError = true };
        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            Assert.Skip("'node' is not on this machine: install Node.js 20 or newer to compare the analysis with an engine.");
        }

        using (process!)
        {
            Task<string> error = process!.StandardError.ReadToEndAsync();
            bool hasEnded = process.WaitForExit(Timeout);
            if (!hasEnded) process.Kill(entireProcessTree: true);
            Assert.True(hasEnded && process.ExitCode == 0, error.Result);
        }
    }
}
