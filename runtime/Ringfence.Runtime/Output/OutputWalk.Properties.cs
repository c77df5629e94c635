using Ringfence.Secrets;

namespace Ringfence.Runtime.Output;

internal sealed partial class OutputWalk
{
    private void WriteProperty(object? key, object? value, HashSet<string> names)
    {
        if (NameOf(key) is not { } name)
        {
            return;
        }

        if (!names.Add(name))
        {
            Note(OutputNoteKind.PropertyDropped, "a second property of the same name was dropped");
            return;
        }

        if (!TryTakeText(name.Length))
        {
            return;
        }

        _path.Enter(name);
        _writer.WritePropertyName(name);
        if (MustRedact(_rules.Names.Classify(name), value))
        {
            WriteMarker(OutputMarker.Redacted, OutputNoteKind.Redacted, "the name says that the value is a secret, so it was left out");
        }
        else
        {
            Write(value);
        }

        _path.Leave();
    }

    /// <summary>The name a property gets, or null when it is dropped: a name that was cut would be another name.</summary>
    private string? NameOf(object? key)
    {
        if (PropertyKey.Text(key) is not { } text)
        {
            Note(OutputNoteKind.PropertyDropped, "a property whose name is not text was dropped");
            return null;
        }

        if (text.Length > _rules.MaxStringLength)
        {
            ExceedString("a property was dropped, because its name is longer");
            return null;
        }

        var name = CleanText.From(text, _rules.MaxStringLength);
        if (name.IsCut || PropertyKey.IsReserved(name.Text))
        {
            Note(OutputNoteKind.PropertyDropped, name.IsCut
                ? "a property was dropped, because its name holds secrets"
                : "a property was dropped, because its name reaches the prototype of JavaScript's objects");
            return null;
        }

        NoteCleaning(name);
        return name.Text;
    }

    /// <summary>A yes, a no and a nothing give no secret away.</summary>
    private bool MustRedact(NameSensitivity sensitivity, object? value)
    {
        if (sensitivity == NameSensitivity.None)
        {
            return false;
        }

        return Scalar.Read(Scalar.Unwrap(value), TextLimit).Kind switch
        {
            ScalarKind.Null or ScalarKind.Boolean => false,
            ScalarKind.Number or ScalarKind.NotFinite => sensitivity == NameSensitivity.Any,
            _ => true,
        };
    }
}
