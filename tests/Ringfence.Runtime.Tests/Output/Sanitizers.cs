using Ringfence.Policy;

namespace Ringfence.Runtime.Tests.Output;

internal static class Sanitizers
{
    internal static OutputSanitizer Default { get; } = new();

    internal static OutputSanitizer With(
        int depth = 16, int properties = 1_000, int text = 10_000, int array = 1_000, OutputOverflow overflow = OutputOverflow.Truncate,
        OutputProjections? projections = null, params string[] sensitive) => new(new OutputSanitizerOptions
        {
            Limits = RingfencePolicy.Default.Output with
            {
                MaxDepth = depth, MaxProperties = properties, MaxStringLength = text, MaxArrayLength = array, SensitiveKeys = sensitive,
            },
            Overflow = overflow,
            Projections = projections ?? OutputProjections.None,
        });

    internal static void Unchanged(string expectedJson, SanitizedOutput output)
    {
        Assert.Equal(expectedJson, output.ToJson());
        Assert.Empty(output.Notes);
        Assert.False(output.IsTruncated);
    }

    internal static void Changed(string expectedJson, OutputNoteKind kind, string path, SanitizedOutput output)
    {
        Assert.Equal(expectedJson, output.ToJson());
        var note = Assert.Single(output.Notes);
        Assert.Equal(kind, note.Kind);
        Assert.Equal(path, note.Path);
        Assert.Equal(kind == OutputNoteKind.Truncated, output.IsTruncated);
    }
}
