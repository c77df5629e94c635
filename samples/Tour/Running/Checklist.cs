namespace Ringfence.Tour.Running;

/// <summary>What the tour expected, and whether it came so.</summary>
internal sealed class Checklist
{
    private readonly List<(string Expectation, bool Held)> _entries = [];

    internal IReadOnlyList<(string Expectation, bool Held)> Entries => _entries;

    internal bool AllHeld => _entries.TrueForAll(entry => entry.Held);

    internal void Expect(string expectation, bool held) => _entries.Add((expectation, held));
}
