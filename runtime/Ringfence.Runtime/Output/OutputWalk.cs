using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ringfence.Runtime.Output;

/// <summary>One run of the sanitizer: reads a value once, from the outside in, and writes what may leave.</summary>
internal sealed partial class OutputWalk
{
    /// <summary>
    /// How many projections may follow each other in one place: enough for layers, finite for one that always gives a new object.
    /// </summary>
    private const int MostProjections = 8;

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = CreateEncoder(),
        MaxDepth = OutputSanitizer.HighestMaxDepth,
    };

    private readonly OutputRules _rules;
    private readonly Utf8JsonWriter _writer;
    private readonly OutputNotes _notes = new();
    private readonly OutputPath _path = new();
    private readonly List<object> _ancestors = [];
    private int _depth;

    private OutputWalk(OutputRules rules, Utf8JsonWriter writer)
    {
        _rules = rules;
        _writer = writer;
        _entriesLeft = rules.MaxEntries;
        _textLeft = rules.MaxTotalText;
    }

    internal static SanitizedOutput Run(OutputRules rules, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        var walk = new OutputWalk(rules, writer);
        walk.Write(value);
        writer.Flush();
        return new SanitizedOutput(buffer.WrittenMemory, walk._notes);
    }

    /// <summary>
    /// Letters of all scripts stay readable; what could turn the text around or hide in it is escaped, like control characters.
    /// </summary>
    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u00AD', '\u061C', '\u180E', '\uFEFF');
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        return JavaScriptEncoder.Create(settings);
    }

    /// <summary>Writes exactly one JSON value.</summary>
    private void Write(object? value)
    {
        var ancestors = _ancestors.Count;
        Write(value, MostProjections);
        _ancestors.RemoveRange(ancestors, _ancestors.Count - ancestors);
    }

    private void Write(object? raw, int projectionsLeft)
    {
        var value = Scalar.Unwrap(raw);
        var scalar = Scalar.Read(value, TextLimit);
        if (scalar.Kind != ScalarKind.None)
        {
            Write(scalar);
            return;
        }

        if (IsAncestor(value!))
        {
            WriteMarker(OutputMarker.Circular, OutputNoteKind.Circular, "the value stands inside itself, so it was not written again");
            return;
        }

        _ancestors.Add(value!);
        if (_rules.Projections.Find(value!) is not { } project)
        {
            WriteParts(value!);
        }
        else if (projectionsLeft > 0 && TryProject(project, value!, out var projected))
        {
            Write(projected, projectionsLeft - 1);
        }
        else
        {
            WriteMarker(OutputMarker.Unreadable, OutputNoteKind.Unreadable, "the object's projection failed, so the object was left out");
        }
    }

    private void WriteParts(object value)
    {
        IEnumerator<KeyValuePair<object?, object?>>? properties;
        IEnumerator<object?>? items;
        try
        {
            properties = Source.Properties(value);
            items = properties is null ? Source.Items(value) : null;
        }
        catch (Exception)
        {
            WriteUnreadable();
            return;
        }

        if (properties is null && items is null)
        {
            WriteMarker(
                OutputMarker.Unsupported,
                OutputNoteKind.Unsupported,
                "the object is not plain data and has no projection, so it was left out");
        }
        else if (_depth >= _rules.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            WriteTooDeep();
        }
        else if (properties is not null)
        {
            if (value is Exception)
            {
                Note(OutputNoteKind.ExceptionHidden, "an exception was replaced, because its text is about the host");
            }

            WriteObject(properties);
        }
        else
        {
            WriteArray(items!);
        }
    }

    private void WriteArray(IEnumerator<object?> items)
    {
        _depth++;
        _writer.WriteStartArray();
        try
        {
            for (var index = 0; !_isStopped && TryMoveNext(items, out var item); index++)
            {
                if (!TryTakeItem(index) || !TryTakeEntry())
                {
                    break;
                }

                _path.Enter(index);
                Write(item);
                _path.Leave();
            }
        }
        finally
        {
            Close(items);
        }

        _writer.WriteEndArray();
        _depth--;
    }

    private void WriteObject(IEnumerator<KeyValuePair<object?, object?>> properties)
    {
        _depth++;
        _writer.WriteStartObject();
        var names = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            while (!_isStopped && TryMoveNext(properties, out var property) && TryTakeEntry())
            {
                WriteProperty(property.Key, property.Value, names);
            }
        }
        finally
        {
            Close(properties);
        }

        _writer.WriteEndObject();
        _depth--;
    }

    /// <summary>By reference and along the way down only: what stands in two places is written, and charged, twice.</summary>
    private bool IsAncestor(object value)
    {
        foreach (var ancestor in _ancestors)
        {
            if (ReferenceEquals(ancestor, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryProject(Func<object, object?> project, object value, out object? projected)
    {
        try
        {
            projected = project(value);
            return true;
        }
        catch (Exception)
        {
            projected = null;
            return false;
        }
    }

    private bool TryMoveNext<T>(IEnumerator<T> source, out T? current)
    {
        try
        {
            var isThere = source.MoveNext();
            current = isThere ? source.Current : default;
            return isThere;
        }
        catch (Exception)
        {
            Note(OutputNoteKind.Unreadable, "reading the value failed, so the rest of it is missing");
            current = default;
            return false;
        }
    }

    private void Close<T>(IEnumerator<T> source)
    {
        try
        {
            source.Dispose();
        }
        catch (Exception)
        {
            Note(OutputNoteKind.Unreadable, "closing the value failed after it was read");
        }
    }
}
