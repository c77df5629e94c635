using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Score;

/// <summary>What a flow adds to a score. Chosen so that whole lists sent out block, whole records warn, and a field or a count does
/// neither.</summary>
internal static class FlowPoints
{
    private const int PointsOfPeople = 20;

    // Rows: what arrives. Columns: at a tool that keeps it, that tells whoever looks, that tells people, that hands it to other systems.
    private static readonly int[][] Table =
    [
        [0, 0, 0, 0],
        [0, 2, 3, 5],
        [3, 8, 12, 18],
        [3, 8, 12, 20],
        [12, 30, 40, 50],
        [12, 30, 40, 50],
        [20, 45, 60, 70],
    ];

    private static readonly int[][] SensitiveTable =
    [
        [0, 0, 0, 0],
        [0, 8, 12, 20],
        [5, 25, 35, 45],
        [15, 60, 60, 60],
    ];

    internal static int Of(FlowGrade grade, ToolClass sink, bool isAboutPeople)
    {
        int points = Table[(int)grade][ColumnOf(sink)];
        bool isOfAll = grade is FlowGrade.Collected or FlowGrade.Bulk;
        return isOfAll && isAboutPeople && ColumnOf(sink) > 1 ? points + PointsOfPeople : points;
    }

    internal static int Of(WordCategory category, ToolClass sink) => SensitiveTable[(int)category][ColumnOf(sink)];

    private static int ColumnOf(ToolClass sink) => sink switch
    {
        ToolClass.Tell => 1,
        ToolClass.Send or ToolClass.Unknown => 2,
        ToolClass.SendOut => 3,
        _ => 0,
    };
}
