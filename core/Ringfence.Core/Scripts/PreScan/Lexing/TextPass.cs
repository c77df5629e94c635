using System.Runtime.InteropServices;
using Ringfence.Ecmascript.Unicode;
using Ringfence.Findings;
using Ringfence.Scripts.PreScan.Characters;
using Ringfence.Scripts.PreScan.Names;

namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>
/// One pass over a text. It knows comments, strings, templates and regular expressions apart as well as can be told without a grammar: a
/// slash is judged by the token before it. Where it guesses wrong the text is odd and the parser, which comes next, has the last word on
/// nesting.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal partial struct TextPass
{
    private const int CharactersBetweenPauses = 0x4000;

    private readonly string _text;
    private readonly ScriptPreScanLimits _limits;
    private readonly bool _htmlComments;
    private readonly CancellationToken _cancellationToken;
    private int _at;
    private int _nextPause;
    private Previous _previous;
    private int _previousEnd;
    private int _wordStart;
    private int _returnAlone;
    private bool _hasLineFeed;
    private BracketStack _brackets;
    private SpotList? _spots;
    private NameSearch? _search;

    internal TextPass(string text, ScriptPreScanLimits limits, bool htmlComments, CancellationToken cancellationToken)
    {
        this = default;
        _text = text;
        _limits = limits;
        _htmlComments = htmlComments;
        _cancellationToken = cancellationToken;
    }

    internal readonly List<Spot>? Spots => _spots?.Spots;

    internal readonly int Omitted => _spots?.Omitted ?? 0;

    /// <summary>Reads the text. False when it is too large: then only <see cref="Bytes"/> is known.</summary>
    internal bool Run()
    {
        if (_text.Length > _limits.MaxSourceBytes)
        {
            Bytes = CodePoints.Utf8Length(_text, 0, _cancellationToken);
            return false;
        }

        Read();
        if (Bytes > _limits.MaxSourceBytes)
        {
            Bytes = CodePoints.Utf8Length(_text, 0, _cancellationToken);
            return false;
        }

        ReportSizes();
        return true;
    }

    /// <summary>Reads the text once more for its names alone.</summary>
    internal void CollectNames(NameSearch search)
    {
        _search = search;
        Read();
    }

    internal void Report(Rule rule, int start, int end, string message)
    {
        if (_search is not null) return;
        _spots ??= new SpotList();
        if (_spots.HasRoom(rule)) _spots.Add(new Spot(rule, start, end, message));
    }

    private void Read()
    {
        _lines = 1;
        Bytes = _text.Length;
        SkipStart();
        while (_at < _text.Length)
        {
            if (_at >= _nextPause && !Pause(_at)) return;
            char c = _text[_at];
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Space: _at++; break;
                case CharacterClass.LineEnd: _at = EndLine(_at); break;
                case CharacterClass.Letter: ReadWord(); break;
                case CharacterClass.Digit: ReadNumber(); break;
                case CharacterClass.Quote: ReadString(c); break;
                case CharacterClass.Backquote: BeginTemplate(); break;
                case CharacterClass.Slash: ReadSlash(); break;
                case CharacterClass.Open: OpenBracket(c); break;
                case CharacterClass.Close: CloseBracket(c); break;
                case CharacterClass.Operator: ReadOperator(c); break;
                case CharacterClass.Mark: ReadMark(c); break;
                case CharacterClass.Backslash: ReadBackslash(); break;
                case CharacterClass.Control: _at = ReadControl(_at, Place.Code); break;
                default: ReadBeyond(); break;
            }
        }

        EndRun();
        FlushHidden();
        EndLastLine();
        // Where lines end otherwise, a carriage return alone ends one that a terminal and many editors show as going on.
        if (_returnAlone > 0 && _hasLineFeed)
        {
            Report(PreScanRules.Control, _returnAlone - 1, _returnAlone, PreScanMessages.Control('\r'));
        }
    }

    // False when going on is pointless because the text is too large already.
    private bool Pause(int at)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _nextPause = at + CharactersBetweenPauses;
        return Bytes <= _limits.MaxSourceBytes;
    }

    private readonly char Peek(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private void SkipStart()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
        {
            Bytes += 2;
            _at = 1;
        }

        if (Peek(0) == '#' && Peek(1) == '!') SkipLineComment(2);
    }

    private void EndToken(Previous previous)
    {
        _previous = previous;
        _previousEnd = _at;
    }

    private void ReadMark(char c)
    {
        EndRun();
        _at++;
        switch (c)
        {
            case '.' when Peek(0) == '.':
                while (Peek(0) == '.') _at++;
                EndToken(Previous.Operator);
                break;
            case '.' or '#':
                EndToken(Previous.Dot);
                break;
            case ';':
                EndToken(Previous.Start);
                break;
            case ':':
                EndToken(Previous.Colon);
                break;
            default:
                EndToken(Previous.Operator);
                break;
        }
    }

    private void ReadNumber()
    {
        EndRun();
        int at = _at + 1;
        while (at < _text.Length && (CharacterClasses.IsNamePart(_text[at]) || _text[at] == '.')) at++;
        _at = at;
        EndToken(Previous.Operand);
    }

    private void ReadBeyond()
    {
        int codePoint = CodePoints.At(_text, _at);
        if (IdentifierCharacters.IsStart(codePoint))
        {
            ReadName(_at);
            return;
        }

        _at = SeeBeyond(_at, codePoint, Place.Code);
    }
}
