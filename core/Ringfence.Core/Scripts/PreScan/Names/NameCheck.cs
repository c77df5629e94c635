using System.Globalization;
using Ringfence.Scripts.PreScan.Characters;

namespace Ringfence.Scripts.PreScan.Names;

/// <summary>
/// Judges a name by its letters, one after the other. A name falls into chunks at <c>_</c>, <c>$</c>, digits and humps, as UTS 55 has it:
/// two alphabets in one chunk are another matter than a word of one language behind a word of another.
/// </summary>
internal struct NameCheck
{
    // A formula has both a and alpha; from this length on a name is a word.
    private const int FewestLettersOfAWord = 3;

    private ScriptSet _scripts;
    private ScriptSet _chunk;
    private bool _chunkHasAscii;
    private (int CodePoint, char Look, Likeness Likeness) _chunkSuspect;
    private (int CodePoint, char Look, Likeness Likeness) _firstIdentical;
    private (int CodePoint, char Look, Likeness Likeness) _offender;
    private bool _hasOtherLook;
    private bool _isDrawnSame;
    private int _letters;
    private bool _beyond;
    private bool _wasLower;

    internal readonly ScriptSet Scripts => _scripts;

    /// <summary>Letters that are drawn the same as those of another alphabet stand among letters of that alphabet.</summary>
    internal readonly bool LooksLikeAnother =>
        _offender.CodePoint != 0 || (IsMistakable && _firstIdentical.CodePoint != 0 && _scripts.Count > 1);

    /// <summary>Every letter looks like an ASCII letter, and not all are. Letters that are similar only must make a word.</summary>
    internal readonly bool IsMistakable => _beyond && !_hasOtherLook && (_isDrawnSame || _letters >= FewestLettersOfAWord);

    /// <summary>The letter that gives a name away that <see cref="LooksLikeAnother"/>.</summary>
    internal readonly (int CodePoint, char Look, Likeness Likeness) Offender => _offender.CodePoint != 0 ? _offender : _firstIdentical;

    internal void Add(int codePoint)
    {
        if (codePoint < 0x80) AddAscii(codePoint);
        else AddBeyond(codePoint);
    }

    internal void EndChunk()
    {
        if (_offender.CodePoint == 0 && _chunkSuspect.CodePoint != 0)
        {
            bool offends = _chunkSuspect.Likeness == Likeness.Form ? _chunkHasAscii : _chunk.Count > 1;
            if (offends) _offender = _chunkSuspect;
        }

        _chunk = default;
        _chunkHasAscii = false;
        _chunkSuspect = default;
        _wasLower = false;
    }

    private void AddAscii(int codePoint)
    {
        bool lower = codePoint is >= 'a' and <= 'z';
        if (!lower && codePoint is not (>= 'A' and <= 'Z'))
        {
            EndChunk();
            return;
        }

        AddLetter(IdentifierScripts.Latin, lower, !lower);
        _chunkHasAscii = true;
    }

    private void AddBeyond(int codePoint)
    {
        _beyond = true;
        UnicodeCategory category = codePoint < 0x10000 ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint) : UnicodeCategory.OtherLetter;
        bool upper = category == UnicodeCategory.UppercaseLetter;
        AddLetter(IdentifierScripts.Of(codePoint), category == UnicodeCategory.LowercaseLetter, upper);
        Likeness likeness = LookAlikes.Of(codePoint, out char look);
        switch (likeness)
        {
            case Likeness.None:
                _hasOtherLook = true;
                break;
            case Likeness.Identical or Likeness.Form:
                _isDrawnSame = true;
                if (_chunkSuspect.CodePoint == 0) _chunkSuspect = (codePoint, look, likeness);
                if (_firstIdentical.CodePoint == 0 && likeness == Likeness.Identical) _firstIdentical = (codePoint, look, likeness);
                break;
        }
    }

    private void AddLetter(int script, bool lower, bool upper)
    {
        if (upper && _wasLower) EndChunk();
        _wasLower = lower;
        _letters++;
        _scripts.Add(script);
        _chunk.Add(script);
    }
}
