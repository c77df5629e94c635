using Ringfence.Findings;

namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>Findings, so many of each rule and no more.</summary>
internal sealed class SpotList
{
    private readonly Dictionary<Rule, int> _counts = [];

    internal List<Spot> Spots { get; } = [];

    internal int Omitted { get; private set; }

    internal bool HasRoom(Rule rule)
    {
        _counts.TryGetValue(rule, out int count);
        if (count < ScriptPreScan.MostFindingsOfARule) return true;
        Omitted++;
        return false;
    }

    internal void Add(Spot spot)
    {
        _counts.TryGetValue(spot.Rule, out int count);
        _counts[spot.Rule] = count + 1;
        Spots.Add(spot);
    }
}
