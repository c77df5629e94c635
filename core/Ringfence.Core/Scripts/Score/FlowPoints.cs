using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Score;

/// <summary>What a flow adds to a score. Chosen so that whole lists sent out block, whole records warn, and a field or a count does
/// neither.</summary>
internal static class FlowPoints
{
    // Rows: what arrives. Columns: at a tool that keeps it, that tells people, that hands it to other systems.
    private static readonly int[][] Table =
    [
        [0, 0, 0],
        [0, 3, 5],
        [3, 12, 18],
        [3, 12, 20],
        [12, 40, 50],
        [12, 40, 50],
        [20, 60, 70],
    ];

    private static readonly int[][] SensitiveTable =
    [
        [0, 0, 0],
        [0, 12, 20],
        [5, 35, 45],
        [15, 60, 60],
    ];

    internal static int Of(FlowGrade grade, ToolClass sink) => Table[(int)grade][ColumnOf(sink)];

    internal static int Of(WordCategory category, ToolClass sink) => SensitiveTable[(int)category][ColumnOf(sink)];

    private static int ColumnOf(ToolClass sink) => sink switch
    {
        ToolClass.Send or ToolClass.Unknown => 1,
        ToolClass.SendOut => 2,
        _ => 0,
    };
}
