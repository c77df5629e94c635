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
    private readonly HashSet<string> _people;
    private readonly KeptByName<(ToolClass Class, bool IsGuess)> _classes;
    private readonly KeptByName<bool> _isAboutPeople;
    private readonly KeptByName<WordCategory> _categories;
    private readonly KeptByName<bool> _isAddress;

    internal ToolWords(ScriptScoreWords words)
    {
        _classes = new(FindClass);
        _categories = new(FindCategory);
        _isAddress = new(FindAddress);
        _isAboutPeople = new(name => NameWords.Split(name).Any(_people!.Contains));
        _people = Set(words.People);
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

    /// <summary>What the name of a tool says.</summary>
    internal ToolClass ClassOf(string tool) => _classes.Of(tool).Class;

    /// <summary>Whether only the channel it uses says so: it may read from there as well.</summary>
    internal bool IsGuess(string tool) => _classes.Of(tool).IsGuess;

    /// <summary>Whether what a tool gives is about people.</summary>
    internal bool IsAboutPeople(string tool) => _isAboutPeople.Of(tool);

    /// <summary>What a name says, by words and by neighbouring words written together.</summary>
    internal WordCategory CategoryOf(string name) => _categories.Of(name);

    private (ToolClass Class, bool IsGuess) FindClass(string tool)
    {
        List<string> words = WithNumbers(NameWords.Split(tool));
        if (ClassByVerb(words) is { } known) return (known, false);
        if (words.Any(_outwardChannels.Contains)) return (ToolClass.SendOut, true);
        if (words.Any(_channels.Contains)) return (ToolClass.Send, true);
        return (words.Count > 0 && IsPlural(words[words.Count - 1]) ? ToolClass.ReadMany : ToolClass.Neutral, false);
    }

    private ToolClass? ClassByVerb(List<string> words)
    {
        if (words.Any(_sendOut.Contains)) return ToolClass.SendOut;
        if (words.Any(_send.Contains)) return words.Any(_outwardChannels.Contains) ? ToolClass.SendOut : ToolClass.Send;
        if (words.Any(_count.Contains)) return ToolClass.Count;
        if (words.Any(_readMany.Contains)) return ToolClass.ReadMany;
        if (words.Any(_read.Contains)) return words.SkipWhile(word => !_read.Contains(word)).Any(IsPlural)
            ? ToolClass.ReadMany : ToolClass.Read;
        return words.Any(_write.Contains) ? ToolClass.Write : null;
    }

    private WordCategory FindCategory(string name)
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

    /// <summary>Whether the name of a tool has a way to people in it.</summary>
    internal bool HasChannel(string tool) => NameWords.Split(tool).Any(_channels.Contains);

    /// <summary>Whether a key of an argument says to whom or where something goes, and not what it belongs to or who sends it.</summary>
    internal bool IsReceiver(string key)
    {
        if (!IsAddress(key)) return false;
        IReadOnlyList<string> words = NameWords.Split(key);
        return words[words.Count - 1] is not ("id" or "from" or "sender");
    }

    /// <summary>Whether a key of an argument says to whom or where something goes.</summary>
    internal bool IsAddress(string key) => _isAddress.Of(key);

    private bool FindAddress(string key)
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

    // s3 is two words to those who take names apart, and one to those who know it.
    private static List<string> WithNumbers(IReadOnlyList<string> words)
    {
        List<string> all = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0 && char.IsDigit(words[i][0])) all.Add(words[i - 1] + words[i]);
            all.Add(words[i]);
        }

        return all;
    }

    private static bool IsPlural(string word)
    {
        int length = word.Length;
        return length > 3 && word[length - 1] == 's' && word[length - 2] is not ('s' or 'u' or 'i');
    }

    private static HashSet<string> Set(IReadOnlyList<string> words) => new(words.Select(static word =>
        word.ToLowerInvariant()), StringComparer.Ordinal);
}
