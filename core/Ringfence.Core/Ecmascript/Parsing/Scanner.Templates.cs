namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Scanner
{
    /// <summary>Whether the piece of a template is its last one.</summary>
    internal bool TemplateTail;

    /// <summary>The first wrong escape of a piece of a template, or -1: a tagged template may have it.</summary>
    internal int TemplateEscapeStart;

    internal int TemplateEscapeEnd;

    /// <summary>Reads the closing brace here as the end of an expression in a template, and the text that follows.</summary>
    internal void RescanTemplate()
    {
        _position = Start;
        ScanTemplate();
        End = _position;
    }

    /// <summary>Scans from a backquote or <c>}</c> to a backquote or <c>${</c>, both included.</summary>
    private void ScanTemplate()
    {
        string text = _text;
        int start = _position;
        int position = start + 1;
        TemplateEscapeStart = -1;
        while (true)
        {
            if ((uint)position >= (uint)text.Length)
            {
                _position = text.Length;
                throw Fail(SyntaxErrorCode.UnterminatedTemplate, start, text.Length, "This template is never closed: expected a backquote");
            }

            char c = text[position];
            if (c == '`')
            {
                TemplateTail = true;
                _position = position + 1;
                break;
            }

            if (c == '$' && At(position + 1) == '{')
            {
                TemplateTail = false;
                Brackets++;
                _position = position + 2;
                break;
            }

            if (c == '\\')
            {
                _position = position + 1;
                if (!ScanEscape(position, isTemplate: true) && TemplateEscapeStart < 0)
                {
                    (TemplateEscapeStart, TemplateEscapeEnd) = (position, _position);
                }

                position = _position;
                continue;
            }

            position++;
        }

        Type = TokenType.Template;
    }
}
