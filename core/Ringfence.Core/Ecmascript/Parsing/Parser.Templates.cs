using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private TemplateLiteral ParseTemplate(bool isTagged)
    {
        int start = Start;
        int mark = _pendingCount;
        Push(TakeQuasi(isTagged));
        while (!_scanner.TemplateTail)
        {
            int open = _scanner.End - 2;
            Enter();
            _holes++;
            Next();
            Push(ParseExpressionIn());
            if (Type != TokenType.RightBrace) throw FailUnclosed(TokenType.RightBrace, open);
            _scanner.RescanTemplate();
            _holes--;
            Leave();
            Push(TakeQuasi(isTagged));
        }

        Next();
        int holes = (_pendingCount - mark) / 2;
        TemplateElement[] quasis = new TemplateElement[holes + 1];
        Expression[] expressions = holes == 0 ? [] : new Expression[holes];
        for (int i = 0; i < holes; i++)
        {
            quasis[i] = (TemplateElement)_pending[mark + (2 * i)]!;
            expressions[i] = (Expression)_pending[mark + (2 * i) + 1]!;
        }

        quasis[holes] = (TemplateElement)_pending[_pendingCount - 1]!;
        _pendingCount = mark;
        return Made(new TemplateLiteral(start, PreviousEnd, new NodeList<TemplateElement>(quasis), new NodeList<Expression>(expressions)));
    }

    /// <summary>The piece of text that is the token here.</summary>
    private TemplateElement TakeQuasi(bool isTagged)
    {
        bool isValid = _scanner.TemplateEscapeStart < 0;
        if (!isValid && !isTagged)
        {
            Report(
                SyntaxErrorCode.InvalidEscape,
                _scanner.TemplateEscapeStart,
                _scanner.TemplateEscapeEnd,
                "A template without a tag has the escapes of strict strings only");
        }

        int end = _scanner.End - (_scanner.TemplateTail ? 1 : 2);
        return Made(new TemplateElement(Start + 1, end, _source, _scanner.TemplateTail, isValid));
    }
}
