using Ringfence.Ecmascript.Parsing;

namespace Ringfence.Ecmascript.Ast;

/// <summary>A piece of text in a template.</summary>
public sealed class TemplateElement : Node
{
    private readonly ScriptText _source;
    private string? _cooked;

    internal TemplateElement(int start, int end, ScriptText source, bool tail, bool valid)
        : base(start, end)
    {
        _source = source;
        Tail = tail;
        IsValid = valid;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.TemplateElement;

    /// <summary>Whether it is the last piece.</summary>
    public bool Tail { get; }

    /// <summary>Whether its escapes are those of a string. A tagged template may have others; its cooked text is then missing.</summary>
    public bool IsValid { get; }

    /// <summary>The text, escapes resolved and line ends turned into LF; null when <see cref="IsValid"/> is not set.</summary>
    public string? Cooked => IsValid ? _cooked ??= StringText.Decode(_source.Text, Start, End) : null;

    /// <summary>The text as it is written, line ends turned into LF.</summary>
    public string Raw => StringText.WithLineFeeds(_source.Slice(Start, End));

    internal override int SlotCount => 0;

    internal override Node? SlotAt(int index) => null;
}
