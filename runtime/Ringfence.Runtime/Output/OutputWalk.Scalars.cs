namespace Ringfence.Runtime.Output;

internal sealed partial class OutputWalk
{
    private void Write(Scalar scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                _writer.WriteNullValue();
                break;
            case ScalarKind.Boolean or ScalarKind.Number:
                _writer.WriteRawValue(scalar.Text);
                break;
            case ScalarKind.NotFinite:
                Note(OutputNoteKind.NotFinite, "JSON has no form for the number, so null stands for it");
                _writer.WriteNullValue();
                break;
            case ScalarKind.Text:
                WriteText(scalar.Text);
                break;
            case ScalarKind.WholeText:
                _textLeft -= scalar.Text.Length;
                _writer.WriteStringValue(scalar.Text);
                break;
            case ScalarKind.NumberTooLong:
                Exceed("number length", PlainNumber.MostDigits, "the number is longer, so it was left out");
                WriteClipped(OutputMarker.TooLong);
                break;
            case ScalarKind.TooLong:
                WriteTooLong();
                break;
            default:
                WriteUnreadable();
                break;
        }
    }

    private void WriteText(string text)
    {
        var limit = TextLimit;
        var clean = CleanText.From(text, limit);
        _textLeft -= clean.Text.Length;
        if (clean.IsCut && limit < _rules.MaxStringLength)
        {
            ExceedTotalText();
        }
        else if (clean.IsCut)
        {
            ExceedString("the text is longer, so the rest was cut");
        }

        NoteCleaning(clean);
        _writer.WriteStringValue(clean.Text);
    }

    private void WriteTooLong()
    {
        if (TextLimit < _rules.MaxStringLength)
        {
            ExceedTotalText();
        }
        else
        {
            ExceedString("the value is longer and would mean something else when cut, so it was left out");
        }

        WriteClipped(OutputMarker.TooLong);
    }

    private void NoteCleaning(CleanText clean)
    {
        if (clean.IsMasked)
        {
            Note(OutputNoteKind.SecretMasked, "the text held a secret in a provider's format, which was masked");
        }

        if (clean.IsRepaired)
        {
            Note(OutputNoteKind.TextRepaired, "halves of surrogate pairs were replaced by U+FFFD");
        }
    }

    private void WriteMarker(string marker, OutputNoteKind kind, string message)
    {
        Note(kind, message);
        WriteClipped(marker);
    }

    private void WriteUnreadable() =>
        WriteMarker(OutputMarker.Unreadable, OutputNoteKind.Unreadable, "reading the value failed, so it was left out");

    private void WriteTooDeep()
    {
        Exceed("maxDepth", _rules.MaxDepth, "the value is deeper, so it was left out");
        WriteClipped(OutputMarker.TooDeep);
    }

    /// <summary>A marker keeps the limits as well: there is no text that the output could be longer by.</summary>
    private void WriteClipped(string marker)
    {
        var text = marker.Length > TextLimit ? CleanText.Cut(marker, TextLimit) : marker;
        _textLeft -= text.Length;
        _writer.WriteStringValue(text);
    }
}
