using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.TestKit.Tests.Toys;

public sealed class ThrowingAnalyzer : LocalAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local) =>
        throw new InvalidOperationException("the toy broke");
}

/// <summary>Counts across runs, so every run says something else.</summary>
public sealed class CountingAnalyzer : LocalAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, local.Identifier.GetLocation(), Counter.Next()));

    private static class Counter
    {
        private static int s_count;

        internal static int Next() => Interlocked.Increment(ref s_count);
    }
}

/// <summary>Reports only in the first tree of the compilation, whichever that is.</summary>
public sealed class FirstTreeAnalyzer : LocalAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local)
    {
        if (context.Compilation.SyntaxTrees.First() == local.SyntaxTree)
        {
            base.Report(context, local);
        }
    }
}

public sealed class GeneratedCodeAnalyzer : LocalAnalyzer
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode =>
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}

public sealed class StatefulAnalyzer : LocalAnalyzer
{
#pragma warning disable CS0414, IDE0052, IDE0044 // Being there is all the field does.
    private int _seen = 1;
#pragma warning restore CS0414, IDE0052, IDE0044
}

public sealed class FullStopAnalyzer : LocalAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = ToyDescriptors.Make("TOY001", "The variable '{0}' has a bad name.");

    protected override DiagnosticDescriptor Descriptor => s_rule;
}

/// <summary>Forgets to fill the hole of its message.</summary>
public sealed class UnfilledAnalyzer : LocalAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, local.Identifier.GetLocation()));
}

/// <summary>Reports more severely than its descriptor promises.</summary>
public sealed class LoudAnalyzer : LocalAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, local.Identifier.GetLocation(), DiagnosticSeverity.Error, additionalLocations: null, properties: null,
            local.Identifier.ValueText));
}

/// <summary>Looks for pragmas itself instead of leaving that to the compiler.</summary>
public sealed class PragmaReadingAnalyzer : LocalAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local)
    {
        if (!local.SyntaxTree.GetRoot(context.CancellationToken).ContainsDirectives)
        {
            base.Report(context, local);
        }
    }
}

/// <summary>A rule that is off unless asked for.</summary>
public sealed class OffByDefaultAnalyzer : LocalAnalyzer
{
    protected override DiagnosticDescriptor Descriptor => ToyDescriptors.Off;
}

/// <summary>Reports a rule that is on, but only where it was configured.</summary>
public sealed class ConfiguredOnlyAnalyzer : LocalAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyDescriptors.BadName, ToyDescriptors.Off];

    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local)
    {
        if (context.Compilation.Options.SyntaxTreeOptionsProvider!.TryGetGlobalDiagnosticValue("TOY003", context.CancellationToken, out _))
        {
            base.Report(context, local);
        }
    }
}

/// <summary>Takes it for granted that there is a console.</summary>
public sealed class LibraryAssumingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyDescriptors.BadName];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(c => c.Compilation.GetTypeByMetadataName("System.Console")!.ToDisplayString());
    }
}

/// <summary>Reports two rules.</summary>
public sealed class TwoRulesAnalyzer : LocalAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyDescriptors.BadName, ToyDescriptors.Other];

    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax local)
    {
        base.Report(context, local);
        context.ReportDiagnostic(Diagnostic.Create(ToyDescriptors.Other, local.Identifier.GetLocation(), local.Identifier.ValueText));
    }
}

/// <summary>Reports the word 'bad' in additional files, off by <see cref="LineError"/> lines, and a compilation without such files.</summary>
public abstract class TextAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyDescriptors.BadName];

    protected virtual int LineError => 0;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(c =>
        {
            if (c.Options.AdditionalFiles.IsEmpty)
            {
                c.ReportDiagnostic(Diagnostic.Create(ToyDescriptors.BadName, Location.None, "none"));
            }
        });
        context.RegisterAdditionalFileAction(c =>
        {
            var text = c.AdditionalFile.GetText(c.CancellationToken)!;
            var start = text.ToString().IndexOf("bad", StringComparison.Ordinal);
            if (start >= 0)
            {
                var span = new TextSpan(start, 3);
                var lines = text.Lines.GetLinePositionSpan(span);
                var shifted = new LinePositionSpan(Shift(lines.Start), Shift(lines.End));
                c.ReportDiagnostic(Diagnostic.Create(ToyDescriptors.BadName, Location.Create(c.AdditionalFile.Path, span, shifted), "bad"));
            }
        });
    }

    private LinePosition Shift(LinePosition position) => new(position.Line + LineError, position.Character);
}

public sealed class GoodTextAnalyzer : TextAnalyzer;

public sealed class WrongLineTextAnalyzer : TextAnalyzer
{
    protected override int LineError => 1;
}
