namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>The strings of <c>\q{...}</c>.</summary>
internal sealed class ClassStringDisjunction : RegExpNode
{
    internal ClassStringDisjunction(int start, int end, IReadOnlyList<StringAlternative> alternatives)
        : base(start, end)
    {
        Alternatives = alternatives;
    }

    /// <summary>The strings; never empty.</summary>
    internal IReadOnlyList<StringAlternative> Alternatives { get; }
}
