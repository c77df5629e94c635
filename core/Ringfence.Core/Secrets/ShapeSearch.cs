namespace Ringfence.Secrets;

/// <summary>One pass over a text for all shapes of many detectors.</summary>
internal sealed class ShapeSearch
{
    private readonly Target[] _targets;
    private readonly AnchorSearch _search;

    internal ShapeSearch(IEnumerable<SecretDetector> detectors)
    {
        var targets = new List<Target>();
        foreach (var detector in detectors)
        {
            foreach (var shape in detector.Shapes)
            {
                foreach (var anchor in shape.Anchors)
                {
                    targets.Add(new Target(anchor, shape, detector));
                }
            }
        }

        _targets = [.. targets];
        _search = new AnchorSearch(Array.ConvertAll(_targets, static target => target.Anchor), Array.ConvertAll(_targets, static target => target.Shape.IgnoresCase));
    }

    internal bool MoveNext(SecretText text, ref AnchorSearch.Cursor cursor, out SecretDetector detector, out ISecretShape shape, out int at)
    {
        var isFound = _search.MoveNext(text, ref cursor, out var anchor, out at);
        detector = isFound ? _targets[anchor].Detector : null!;
        shape = isFound ? _targets[anchor].Shape : null!;
        return isFound;
    }

    private readonly record struct Target(string Anchor, ISecretShape Shape, SecretDetector Detector);
}
