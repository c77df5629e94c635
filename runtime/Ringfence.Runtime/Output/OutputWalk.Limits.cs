using System.Globalization;

namespace Ringfence.Runtime.Output;

/// <summary>What is left of each limit, and what happens when nothing is.</summary>
internal sealed partial class OutputWalk
{
    private int _entriesLeft;
    private long _textLeft;

    /// <summary>Set when a limit of the whole output is used up: every open array and object ends where it is.</summary>
    private bool _isStopped;

    /// <summary>The longest text that still fits.</summary>
    private int TextLimit => (int)Math.Min(_rules.MaxStringLength, _textLeft);

    /// <summary>Every property and item that is read counts, written or dropped, so that reading ends as well.</summary>
    private bool TryTakeEntry()
    {
        if (_entriesLeft == 0)
        {
            _isStopped = true;
            Exceed("maxProperties", _rules.MaxEntries, "there are more properties and items in all, so the rest was left out");
            return false;
        }

        _entriesLeft--;
        return true;
    }

    private bool TryTakeItem(int index)
    {
        if (index < _rules.MaxArrayLength)
        {
            return true;
        }

        Exceed("maxArrayLength", _rules.MaxArrayLength, "the array is longer, so the rest was left out");
        return false;
    }

    private bool TryTakeText(int length)
    {
        if (length > _textLeft)
        {
            ExceedTotalText();
            return false;
        }

        _textLeft -= length;
        return true;
    }

    private void ExceedString(string consequence) => Exceed("maxStringLength", _rules.MaxStringLength, consequence);

    private void ExceedTotalText()
    {
        _isStopped = true;
        Exceed(
            string.Create(CultureInfo.InvariantCulture, $"maxStringLength * {OutputSanitizer.TotalTextFactor}"),
            _rules.MaxTotalText,
            "all texts together are longer, so the rest was left out");
    }

    private void Exceed(string limit, long allowed, string consequence)
    {
        if (_rules.Overflow == OutputOverflow.Refuse)
        {
            throw new OutputLimitExceededException(limit, allowed, _path.ToString());
        }

        Note(OutputNoteKind.Truncated, string.Create(CultureInfo.InvariantCulture, $"'{limit}' allows {allowed:N0}; {consequence}"));
    }

    private void Note(OutputNoteKind kind, string message) => _notes.Add(kind, _path, message);
}
