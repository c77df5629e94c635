using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>What becomes of each part of a text when all its holes become parameters.</summary>
internal sealed class TwinPieces
{
    private readonly string?[] _values;
    private readonly bool[] _isChanged;
    private readonly List<TextSpan>[] _deleted;

    private TwinPieces(int count)
    {
        _values = new string?[count];
        _isChanged = new bool[count];
        _deleted = new List<TextSpan>[count];
        for (var i = 0; i < count; i++)
        {
            _deleted[i] = [];
        }
    }

    internal static TwinPieces? Of(ImmutableArray<Part> parts, SqlLayout layout, ParameterValue source, SemanticModel model)
    {
        var pieces = new TwinPieces(parts.Length);
        foreach (var hole in layout.Holes)
        {
            var part = parts[hole.Part];
            var isPlanned = hole.Position switch
            {
                SqlPosition.Value => pieces.TryKeep(hole.Part, part, source, model),
                SqlPosition.Quoted => pieces._isChanged[hole.Part] || pieces.TryUnquote(hole.Quotes!, parts, source, model),
                _ => false,
            };
            if (!isPlanned)
            {
                return null;
            }
        }

        return pieces;
    }

    internal bool IsChanged(int part) => _isChanged[part];

    /// <summary>What stands in the hole, or null when another hole carries it.</summary>
    internal string? ValueOf(int part) => _values[part] is not { } value ? null : value.Contains(':') ? "(" + value + ")" : value;

    internal ImmutableArray<TextSpan> DeletedIn(int part) => _deleted[part].ToImmutableArray();

    internal string Without(int part, string literal)
    {
        for (var i = _deleted[part].Count - 1; i >= 0; i--)
        {
            literal = literal.Remove(_deleted[part][i].Start, _deleted[part][i].Length);
        }

        return literal;
    }

    private bool TryKeep(int index, Part part, ParameterValue source, SemanticModel model)
    {
        _values[index] = source.Of(part);
        return _values[index] is not null && model.GetTypeInfo(part.Source.Syntax).Type?.SpecialType is SpecialType.System_String or SpecialType.System_Int32
            or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_Decimal or SpecialType.System_Double;
    }

    private bool TryUnquote(SqlQuotes quotes, ImmutableArray<Part> parts, ParameterValue source, SemanticModel model)
    {
        var between = new List<(string? Text, Part? Hole)>();
        var first = -1;
        for (var i = quotes.StartPart; i <= quotes.EndPart; i++)
        {
            if (parts[i].Text is not { } literal)
            {
                first = first < 0 ? i : first;
                _isChanged[i] = true;
                between.Add((null, parts[i]));
                continue;
            }

            var from = i == quotes.StartPart ? quotes.StartOffset : 0;
            var to = i == quotes.EndPart ? quotes.EndOffset : literal.Length;
            var textFrom = i == quotes.StartPart ? from + quotes.Prefix.Length + 1 : from;
            var textTo = i == quotes.EndPart ? to - 1 : to;
            if (textTo > textFrom)
            {
                between.Add((literal.Substring(textFrom, textTo - textFrom).Replace("''", "'"), null));
            }

            _deleted[i].Add(TextSpan.FromBounds(from, to));
        }

        // A value of another type would be compared as what it is, no longer as the text it was written as.
        if (between.Count == 1 && model.GetTypeInfo(between[0].Hole!.Source.Syntax).Type?.SpecialType != SpecialType.System_String)
        {
            return false;
        }

        _values[first] = source.Of(between);
        return _values[first] is not null;
    }
}
