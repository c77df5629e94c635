namespace Ringfence.Runtime.Redaction;

/// <summary>A stretch of text and what stands in its place afterwards.</summary>
internal readonly record struct RedactedPlace(int Start, int End, string Mask)
{
    /// <summary>Sorts places and joins those that overlap; the marker that tells less wins.</summary>
    internal static List<RedactedPlace> Apart(List<RedactedPlace> places)
    {
        places.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var apart = new List<RedactedPlace>(places.Count);
        foreach (var place in places)
        {
            if (apart.Count > 0 && place.Start < apart[^1].End)
            {
                var last = apart[^1];
                var isSame = place.End <= last.End && last.Mask != SecretRedactor.Marker && place.Mask != SecretRedactor.Marker;
                apart[^1] = new RedactedPlace(last.Start, Math.Max(last.End, place.End), isSame ? last.Mask : SecretRedactor.Marker);
            }
            else
            {
                apart.Add(place);
            }
        }

        return apart;
    }
}
