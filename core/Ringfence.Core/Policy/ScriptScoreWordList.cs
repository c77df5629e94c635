namespace Ringfence.Policy;

/// <summary>One of the lists of words: its key in <c>scripts.score.words</c>, and where it is kept.</summary>
internal sealed record ScriptScoreWordList(
    string Key,
    string Description,
    Func<ScriptScoreWords, IReadOnlyList<string>> Of,
    Func<ScriptScoreWords, IReadOnlyList<string>, ScriptScoreWords> With)
{
    /// <summary>All lists, in the order of their weight.</summary>
    internal static IReadOnlyList<ScriptScoreWordList> All { get; } = Array.AsReadOnly<ScriptScoreWordList>(
    [
        new("countingVerbs", "Tools that only count or check.", static x => x.CountingVerbs, static (x, y) => x with { CountingVerbs = y }),
        new("readingVerbs", "Tools that read one thing.", static x => x.ReadingVerbs, static (x, y) => x with { ReadingVerbs = y }),
        new("bulkReadingVerbs", "Tools that read many things at once.", static x => x.BulkReadingVerbs,
            static (x, y) => x with { BulkReadingVerbs = y }),
        new("writingVerbs", "Tools that change something where it is.", static x => x.WritingVerbs,
            static (x, y) => x with { WritingVerbs = y }),
        new("sendingVerbs", "Tools that tell people.", static x => x.SendingVerbs, static (x, y) => x with { SendingVerbs = y }),
        new("outwardVerbs", "Tools that hand data to other systems.", static x => x.OutwardVerbs,
            static (x, y) => x with { OutwardVerbs = y }),
        new("channels", "Ways to reach people.", static x => x.Channels, static (x, y) => x with { Channels = y }),
        new("outwardChannels", "Ways to reach other systems.", static x => x.OutwardChannels,
            static (x, y) => x with { OutwardChannels = y }),
        new("credentials", "Names of secrets.", static x => x.Credentials, static (x, y) => x with { Credentials = y }),
        new("financial", "Names of numbers that move money.", static x => x.Financial, static (x, y) => x with { Financial = y }),
        new("personal", "Names of what tells about a person.", static x => x.Personal, static (x, y) => x with { Personal = y }),
        new("people", "Tools that give what is known about people.", static x => x.People, static (x, y) => x with { People = y }),
        new("addressKeys", "Last words of keys that say to whom or where something goes.", static x => x.AddressKeys,
            static (x, y) => x with { AddressKeys = y }),
    ]);
}
