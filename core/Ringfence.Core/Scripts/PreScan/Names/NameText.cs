using System.Text;
using Ringfence.Ecmascript.Unicode;
using Ringfence.Scripts.PreScan.Characters;

namespace Ringfence.Scripts.PreScan.Names;

/// <summary>The text of a name.</summary>
internal static class NameText
{
    /// <summary>Whether a name that was ASCII so far goes on with a character beyond, or with an escape.</summary>
    internal static bool GoesOn(string text, int at)
    {
        int codePoint = text[at] == '\\' ? NameEscape.Read(text, at, out _) : CodePoints.At(text, at);
        return codePoint >= 0 && IdentifierCharacters.IsPart(codePoint);
    }

    /// <summary>A name without escapes.</summary>
    internal static string Decoded(string text, int start, int end)
    {
        if (text.IndexOf('\\', start, end - start) < 0) return text.Substring(start, end - start);
        var decoded = new StringBuilder(end - start);
        for (int at = start; at < end;)
        {
            if (text[at] != '\\')
            {
                decoded.Append(text[at++]);
                continue;
            }

            int codePoint = NameEscape.Read(text, at, out at);
            if (codePoint is >= 0xD800 and <= 0xDFFF) decoded.Append((char)codePoint);
            else decoded.Append(char.ConvertFromUtf32(codePoint));
        }

        return decoded.ToString();
    }

    /// <summary>What a name reads as: every letter that looks like an ASCII letter replaced by it.</summary>
    internal static string ReadAs(string name)
    {
        var read = new StringBuilder(name.Length);
        for (int at = 0; at < name.Length;)
        {
            int codePoint = CodePoints.At(name, at);
            int units = CodePoints.Units(codePoint);
            if (codePoint >= 0x80 && LookAlikes.Of(codePoint, out char look) != Likeness.None) read.Append(look);
            else read.Append(name, at, units);
            at += units;
        }

        return read.ToString();
    }

    /// <summary>
    /// The same text for all names that read the same: <c>I</c>, <c>l</c> and <c>1</c> are one, <c>O</c> and <c>0</c>, <c>m</c> and
    /// <c>rn</c>.
    /// </summary>
    internal static string Skeleton(string readAs) =>
        string.Join("rn", readAs.Replace('I', 'l').Replace('1', 'l').Replace('0', 'O').Split('m'));

    /// <summary>The hash of the skeleton of a part of the text, without making it.</summary>
    internal static int SkeletonHash(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if (c is 'I' or '1') c = 'l';
            else if (c == '0') c = 'O';
            if (c == 'm')
            {
                hash = (hash ^ 'r') * 16777619;
                c = 'n';
            }

            hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }
}
