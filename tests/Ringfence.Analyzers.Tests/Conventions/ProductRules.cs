using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Rules;
using Ringfence.Findings;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Conventions;

/// <summary>Everything the analyzers, Core and the packages' targets bring along, found by looking: no rule can be forgotten.</summary>
internal static partial class ProductRules
{
    internal static ImmutableArray<Type> AnalyzerTypes { get; } = ConcreteTypes(
        typeof(RingfenceAnalyzer).Assembly, typeof(DiagnosticAnalyzer));

    internal static ImmutableArray<Type> FixerTypes { get; } = ConcreteTypes(typeof(RingfenceFixer).Assembly, typeof(CodeFixProvider));

    internal static ImmutableArray<(string Field, DiagnosticDescriptor Descriptor)> Descriptors { get; } =
    [
        .. typeof(Diagnostics.Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (f.Name, (DiagnosticDescriptor)f.GetValue(null)!)),
    ];

    internal static ImmutableArray<Rule> CoreRules { get; } = [.. RuleCatalog.All];

    /// <summary>Every rule once, by id.</summary>
    internal static ImmutableArray<RuleInfo> All { get; } = ReadAll();

    internal static DiagnosticAnalyzer CreateAnalyzer(Type type) => (DiagnosticAnalyzer)Activator.CreateInstance(type)!;

    internal static CodeFixProvider CreateFixer(Type type) => (CodeFixProvider)Activator.CreateInstance(type)!;

    internal static RuleInfo Find(string id) => All.Single(r => r.Id == id);

    private static ImmutableArray<RuleInfo> ReadAll()
    {
        var fixable = FixerTypes.SelectMany(t => CreateFixer(t).FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        var core = CoreRules.Select(r => r.Id.Value).ToHashSet(StringComparer.Ordinal);
        var rules = Descriptors.Select(d => RuleInfo.Of(d.Descriptor, fixable.Contains(d.Descriptor.Id), core.Contains(d.Descriptor.Id)))
            .Concat(CoreRules.Select(RuleInfo.Of))
            .Concat(TargetIds().Select(id => RuleInfo.OfTarget(id, RulePage.TitleOf(id))));
        // What an analyzer shows of another part is one rule; the analyzer knows most about it.
        return [.. rules.DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> TargetIds() =>
        from folder in new[] { "analyzers", "msbuild" }
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.targets", SearchOption.AllDirectories)
        from match in TargetCode().Matches(File.ReadAllText(file))
        select match.Groups[1].Value;

    private static ImmutableArray<Type> ConcreteTypes(Assembly assembly, Type basis) =>
        [.. assembly.GetTypes().Where(t => basis.IsAssignableFrom(t) && !t.IsAbstract).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    [GeneratedRegex("<(?:Error|Warning) Code=\"(RF[0-9]{4})\"")]
    private static partial Regex TargetCode();
}
