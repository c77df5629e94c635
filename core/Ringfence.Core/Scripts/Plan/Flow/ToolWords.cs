using Ringfence.Policy;
using Ringfence.Secrets;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>Reads the names of tools and fields by whole words.</summary>
internal sealed class ToolWords
{
    private const int MostWords = 3;
    private readonly HashSet<string> _count;
    private readonly HashSet<string> _read;
    private readonly HashSet<string> _readMany;
    private readonly HashSet<string> _write;
    private readonly HashSet<string> _send;
    private readonly HashSet<string> _sendOut;
    private readonly HashSet<string> _channels;
    private readonly HashSet<string> _outwardChannels;
    private readonly HashSet<string> _credential;
    private readonly HashSet<string> _financial;
    private readonly HashSet<string> _personal;
    private readonly HashSet<string> _addresses;

    internal ToolWords(ScriptScoreWords words)
    {
        _count = Set(words.CountingVerbs);
        _read = Set(words.ReadingVerbs);
        _readMany = Set(words.BulkReadingVerbs);
        _write = Set(words.WritingVerbs);
        _send = Set(words.SendingVerbs);
        _sendOut = Set(words.OutwardVerbs);
        _channels = Set(words.Channels);
        _outwardChannels = Set(words.OutwardChannels);
        _credential = Set(words.Credentials);
        _financial = Set(words.Financial);
        _personal = Set(words.Personal);
        _addresses = Set(words.AddressKeys);
    }

    internal ToolClass ClassOf(string tool)
    {
        IReadOnlyList<string> words = NameWords.Split(tool);
        if (words.Any(_sendOut.Contains)) return ToolClass.SendOut;
        if (words.Any(_send.Contains)) return words.Any(_outwardChannels.Contains) ? ToolClass.SendOut : ToolClass.Send;
        if (words.Any(_count.Contains)) return ToolClass.Count;
        if (words.Any(_readMany.Contains)) return ToolClass.ReadMany;
        if (words.Any(_read.Contains)) return words.SkipWhile(word => !_read.Contains(word)).Any(IsPlural)
            ? ToolClass.ReadMany : ToolClass.Read;
        if (words.Any(_write.Contains)) return ToolClass.Write;
        if (words.Any(_outwardChannels.Contains)) return ToolClass.SendOut;
        if (words.Any(_channels.Contains)) return ToolClass.Send;
        return words.Count > 0 && IsPlural(words[words.Count - 1]) ? ToolClass.ReadMany : ToolClass.Neutral;
    }

    /// <summary>What a name says, by words and by neighbouring words written together.</summary>
    internal WordCategory CategoryOf(string name)
    {
        IReadOnlyList<string> words = NameWords.Split(name);
        WordCategory found = WordCategory.None;
        for (int i = 0; i < words.Count; i++)
        {
            string term = "";
            for (int length = 1; length <= MostWords && i + length <= words.Count; length++)
            {
                term += words[i + length - 1];
                WordCategory category = CategoryOfTerm(term);
                bool isAboutIt = i + length < words.Count && SensitiveNameTable.IsHarmlessTail(words[words.Count - 1]);
                if (category > found && !isAboutIt) found = category;
            }
        }

        return found;
    }

    /// <summary>Whether a key of an argument says to whom or where something goes.</summary>
    internal bool IsAddress(string key)
    {
        IReadOnlyList<string> words = NameWords.Split(key);
        return words.Count > 0 && _addresses.Contains(words[words.Count - 1]);
    }

    private WordCategory CategoryOfTerm(string term)
    {
        if (_credential.Contains(term)) return WordCategory.Credential;
        if (_financial.Contains(term)) return WordCategory.Financial;
        return _personal.Contains(term) ? WordCategory.Personal : WordCategory.None;
    }

    private static bool IsPlural(string word)
    {
        int length = word.Length;
        return length > 3 && word[length - 1] == 's' && word[length - 2] is not ('s' or 'u' or 'i');
    }

    private static HashSet<string> Set(IReadOnlyList<string> words) => new(words.Select(static word =>
        word.ToLowerInvariant()), StringComparer.Ordinal);
}
