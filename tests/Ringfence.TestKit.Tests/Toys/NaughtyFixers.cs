using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.TestKit.Tests.Toys;

public sealed class UnchangingFixer : LocalFixer
{
    protected override string Replacement(string name) => name;
}

/// <summary>'bad1' becomes 'bad2' becomes 'bad1'.</summary>
public sealed class PingPongFixer : LocalFixer
{
    protected override string Replacement(string name) => name == "bad1" ? "bad2" : "bad1";
}

/// <summary>Every fix leaves a longer bad name.</summary>
public sealed class GrowingFixer : LocalFixer
{
    protected override string Replacement(string name) => name + "x";
}

public sealed class BreakingFixer : LocalFixer
{
    protected override string Replacement(string name) => "1" + name;
}

/// <summary>Writes a local that nobody uses: no error, but a warning the source did not have.</summary>
public sealed class WarningFixer : LocalFixer
{
    protected override string Replacement(string name) => "good = 1, unused";
}

public sealed class KeylessFixer : LocalFixer
{
    protected override string? Key => null;

    protected override string Replacement(string name) => "good";
}

public sealed class SingleFixer : LocalFixer
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override string Replacement(string name) => string.Concat("good", name.AsSpan(3));
}

/// <summary>Fixing all gives other names than fixing one after the other.</summary>
public sealed class DifferentFixAllFixer : LocalFixer
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) =>
        {
            var text = await document.GetTextAsync(context.CancellationToken);
            return document.WithText(
                text.WithChanges(diagnostics.Select(d => new TextChange(d.Location.SourceSpan, "all" + d.Location.SourceSpan.Start))));
        });

    protected override string Replacement(string name) => string.Concat("good", name.AsSpan(3));
}

/// <summary>Can fix all in a document, but not further.</summary>
public sealed class DocumentOnlyFixer : LocalFixer
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) =>
        {
            var text = await document.GetTextAsync(context.CancellationToken);
            return document.WithText(
                text.WithChanges(diagnostics.Select(d => new TextChange(new(d.Location.SourceSpan.Start, 3), "good"))));
        },
        [FixAllScope.Document]);

    protected override string Replacement(string name) => string.Concat("good", name.AsSpan(3));
}

/// <summary>Takes one 'bad' off the name, under which there may be another one.</summary>
public sealed class PeelingFixer : LocalFixer
{
    protected override string Replacement(string name) => name[3..] is ['b', ..] rest ? rest : "x" + name[3..];
}

/// <summary>Breaks the line as its author's machine does.</summary>
public sealed class UnixLinesFixer : LocalFixer
{
    protected override string Replacement(string name) => "\ngood";
}

/// <summary>Indents as its author does.</summary>
public sealed class SpacesFixer : LocalFixer
{
    protected override string Replacement(string name) => Environment.NewLine + "    good";
}

/// <summary>Answers a cancelled token with an exception of its own.</summary>
public sealed class CancellationBlindFixer : LocalFixer
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        context.CancellationToken.IsCancellationRequested
            ? throw new InvalidOperationException("no document")
            : base.RegisterCodeFixesAsync(context);

    protected override string Replacement(string name) => "good";
}

/// <summary>Fixes nothing, ever.</summary>
public sealed class SilentFixer : LocalFixer
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;

    protected override string Replacement(string name) => name;
}

/// <summary>Offers two actions.</summary>
public sealed class TwoActionsFixer : LocalFixer
{
    public const string ShortKey = "short";

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        await base.RegisterCodeFixesAsync(context);
        context.RegisterCodeFix(
            CodeAction.Create("Shorten", async ct =>
            {
                var text = await context.Document.GetTextAsync(ct);
                return context.Document.WithText(text.Replace(context.Span, "g"));
            }, ShortKey),
            context.Diagnostics);
    }

    protected override string Replacement(string name) => string.Concat("good", name.AsSpan(3));
}

/// <summary>Renames the whole declaration around the name, so that edits of neighbours overlap and a batch drops one of them.</summary>
public sealed class OverlappingFixer : LocalFixer
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create("Rename in line", async ct =>
            {
                var text = await context.Document.GetTextAsync(ct);
                var line = text.Lines.GetLineFromPosition(context.Span.Start);
                var name = text.ToString(context.Span);
                var renamed = line.ToString().Replace(name, "good" + name[3..], StringComparison.Ordinal);
                return context.Document.WithText(text.Replace(line.Span, "/* " + name + " */ " + renamed));
            }, "line"),
            context.Diagnostics);
        return Task.CompletedTask;
    }

    protected override string Replacement(string name) => name;
}

/// <summary>Adds a document beside the one it fixes.</summary>
public sealed class AddingFixer : LocalFixer
{
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create("Add", async ct =>
            {
                var text = await context.Document.GetTextAsync(ct);
                var changed = context.Document.WithText(text.Replace(context.Span, "good"));
                return changed.Project.AddDocument("Added.cs", "class Added;", filePath: "/case/Added.cs").Project.Solution;
            }, "add"),
            context.Diagnostics);
        return Task.CompletedTask;
    }

    protected override string Replacement(string name) => name;
}
