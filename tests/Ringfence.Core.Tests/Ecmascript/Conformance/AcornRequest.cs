using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>A source to parse with both parsers.</summary>
/// <param name="Name">What failures call it.</param>
/// <param name="Source">The text.</param>
/// <param name="IsModule">Whether it is a module; otherwise a script.</param>
/// <param name="TopLevelReturn">Whether <c>return</c> may stand at the top level.</param>
/// <param name="TopLevelAwait">Whether <c>await</c> is an operator at the top level of a script.</param>
internal sealed record AcornRequest(string Name, string Source, bool IsModule = false, bool TopLevelReturn = false,
    bool TopLevelAwait = false)
{
    /// <summary>The file to read the source from, below the folder of the packages, so that it need not be sent.</summary>
    public string? Path { get; init; }

    /// <summary>The same for our parser.</summary>
    public ParseOptions Options => new()
    {
        SourceType = IsModule ? SourceType.Module : SourceType.Script,
        AllowTopLevelReturn = TopLevelReturn,
        AllowTopLevelAwait = TopLevelAwait,
        KeepComments = true,
        MaxNesting = ParseOptions.NestingCeiling,
    };
}
