using System.Globalization;
using System.Text;
using Ringfence.Scripts.PreScan.Characters;
using Ringfence.Scripts.PreScan.Lexing;
using Ringfence.Scripts.PreScan.Names;
using Ringfence.Wording;

namespace Ringfence.Scripts.PreScan;

/// <summary>The messages: the fact with its numbers, the risk, the remedy.</summary>
internal static class PreScanMessages
{
    private const int MostTagsShown = 40;

    internal static string TooLarge(long found, int allowed) =>
        $"The script has {Number(found)} bytes; {Number(allowed)} are allowed. It was not read any further. Split it, or raise "
        + "'limits.maxSourceBytes'";

    internal static string LineTooLong(int found, int allowed) =>
        $"The line has {Number(found)} characters; {Number(allowed)} are allowed. What stands so far to the right is not reviewed. "
        + "Break the line, or raise 'limits.maxLineLength'";

    internal static string TooManyLines(int found, int allowed) =>
        $"The script has {Number(found)} lines; {Number(allowed)} are allowed. Split it, or raise 'limits.maxLines'";

    internal static string NestedTooDeeply(int found, int allowed) =>
        $"Brackets nest {Number(found)} levels deep; {Number(allowed)} are allowed. A parser could run out of stack. Name the inner "
        + "parts, or raise 'limits.maxNesting'";

    internal static string OperatorRun(int found, int allowed) =>
        $"{Number(found)} operators stand in a row; {Number(allowed)} are allowed. Such rows exhaust parsers or hide what is "
        + "computed. Write the value, or raise 'limits.maxOperatorRun'";

    internal static string LiteralTooLong(int found, int allowed) =>
        $"The string has {Number(found)} characters; {Number(allowed)} are allowed. It could carry a hidden program. Pass the text as "
        + "data, or raise 'limits.maxLiteralLength'";

    internal static string LiteralsTooLong(int found, int allowed) =>
        $"The strings of the script have {Number(found)} characters together; {Number(allowed)} are allowed, and this one goes "
        + "beyond. Pass the texts as data, or raise 'limits.maxLiteralTotal'";

    internal static string RegExpTooLong(int found, int allowed) =>
        $"The regular expression has {Number(found)} characters; {Number(allowed)} are allowed. Nobody can tell whether it ends in "
        + "time. Match in steps, or raise 'limits.maxRegExpLength'";

    internal static string TooManyRegExps(int found, int allowed) =>
        $"The script has {Number(found)} regular expressions; {Number(allowed)} are allowed, and this is the first beyond. Use string "
        + "methods, or raise 'limits.maxRegExpCount'";

    internal static string Nul(int count) =>
        $"{(count == 1 ? "A NUL character stands here" : $"{Number(count)} NUL characters stand here")}. Many programs take it for "
        + @"the end of the text and never show what follows. Remove it; in a string write \0";

    internal static string Control(int codePoint) =>
        $"The control character {Quoted.CodePoint(codePoint)} stands here. A terminal that shows the script obeys it. Remove it; in a "
        + "string write \\x"
        + codePoint.ToString("x2", CultureInfo.InvariantCulture);

    internal static string DirectionInCode(int codePoint) =>
        $"The {Named(codePoint)} stands in the code. It makes editors show the code in another order than it runs. Remove it";

    internal static string Direction(int count, int first, bool harmless, bool marks)
    {
        string fact = count == 1
            ? $"The {Named(first)} stands in this text"
            : $"{Number(count)} direction characters stand in this text, first the {Named(first)}";
        if (harmless)
        {
            return $"{fact}. It orders text from right to left and does not reach beyond. Write it as an escape such as {Escape(first)}, "
                + "so that it is seen";
        }

        string risk = marks
            ? "Nothing here is written from right to left, so it has no use but to make the text compare as different"
            : "It makes editors show what follows in another order than it runs";
        return $"{fact}. {risk}. Remove it, or write it as an escape such as {Escape(first)}";
    }

    internal static string InvisibleInCode(int count, int first) =>
        $"{Invisible(count, first)} in the code. What looks like one name may be another. Remove {(count == 1 ? "it" : "them")}";

    internal static string InvisibleInText(int count, int first) =>
        $"{Invisible(count, first)} in this text. It compares as different from what it looks like. Remove "
        + $"{(count == 1 ? "it" : "them")}, or write "
        + $"{(count == 1 ? "it as the escape" : "escapes such as")} {Escape(first)}";

    internal static string HiddenText(int count, int first) =>
        $"{Invisible(count, first)} in a row. So many can spell a hidden program or message. Remove them";

    internal static string LineSeparator(int codePoint, Place place) => place == Place.Comment
        ? $"The {Named(codePoint)} ends this comment. Many editors show no new line, so that what follows looks like comment and "
        + "runs. Replace it by a line break"
        : $"The {Named(codePoint)} ends the line here. Many editors show no new line. Replace it by a line break";

    internal static string Tags(string text, int start, int end)
    {
        var spelled = new StringBuilder();
        for (int at = start; at < end && spelled.Length < MostTagsShown; at += 2)
        {
            int ascii = CodePoints.At(text, at) - 0xE0000;
            if (ascii is >= ' ' and <= '~') spelled.Append((char)ascii);
        }

        int count = (end - start) / 2;
        string fact = count == 1 ? "An invisible tag character stands here" : $"{Number(count)} invisible tag characters stand here";
        string says = spelled.Length == 0 ? "" : $" and spell {Quoted.Name(spelled.ToString())}";
        return $"{fact}{says}. A language model reads them and a reviewer does not. Remove them";
    }

    internal static string LookAlike(string name, NameCheck check)
    {
        (int codePoint, char look, Likeness likeness) = check.Offender;
        string letter = likeness == Likeness.Form
            ? $"{Quoted.CodePoint(codePoint)}, another form of the letter '{look}'"
            : $"the {IdentifierScripts.NameOf(IdentifierScripts.Of(codePoint))} letter {Quoted.CodePoint(codePoint)}, which looks "
                + $"like '{look}'";
        return $"The name {Quoted.Name(name)} has {letter}. It is another name than {Quoted.Name(NameText.ReadAs(name))}, and no "
        + "reader can tell. Write it with the letters of one alphabet";
    }

    internal static string ReadsAs(SpottedName name)
    {
        string origin = name.TwinIsGlobal ? "a name of the language or its host" : "another name of this script";
        string letters = name.Scripts.Length == 0 ? "other forms of letters" : $"{name.Scripts} letters";
        return $"The name {Quoted.Name(name.Name)} is made of {letters} and reads as {Quoted.Name(name.Twin!)}, {origin}. No reader "
        + "can tell the two apart. Rename it";
    }

    internal static string MixedScripts(string name, string scripts) =>
        $"The name {Quoted.Name(name)} has {scripts} letters. It is hard to type and to search for. Use one alphabet for a name";

    internal static string EscapeInName(string text, int start, int end, char letter) =>
        $"The escape {text.Substring(start, Math.Min(end - start, 12))} in this name is the letter '{letter}'. It hides the name from "
        + "readers and searches. Write the letter itself";

    private static string Invisible(int count, int first) =>
        count == 1 ? $"The invisible {Named(first)} stands" : $"{Number(count)} invisible characters, first the {Named(first)}, stand";

    private static string Named(int codePoint) =>
        CharacterRoles.NameOf(codePoint) is { } name
            ? $"{name} ({Quoted.CodePoint(codePoint)})"
            : $"character {Quoted.CodePoint(codePoint)}";

    private static string Escape(int codePoint) => codePoint < 0x10000
        ? "\\u" + codePoint.ToString("X4", CultureInfo.InvariantCulture)
        : "\\u{" + codePoint.ToString("X", CultureInfo.InvariantCulture) + "}";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
