namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>One case: a few lines of code and what is due on them.</summary>
/// <param name="Name">Its title, unique in its file.</param>
/// <param name="Shape">What the lines are: members of a class, types, or a program.</param>
/// <param name="FirstLine">The line in the data file, from 1, where the code begins.</param>
/// <param name="Code">The lines.</param>
/// <param name="Labels">The labels on them.</param>
internal sealed record SuiteCase(string Name, SuiteShape Shape, int FirstLine, string[] Code, SuiteLabel[] Labels)
{
    public bool IsSafe => Labels.All(l => l.Kind == SuiteLabelKind.KnownFalse);
}

internal enum SuiteShape
{
    Members,
    Types,
    Program,
}

/// <summary>The cases of one family, and what they are compiled with.</summary>
/// <param name="Path">The data file.</param>
/// <param name="Libraries">Names that <see cref="SuiteLibraries"/> knows.</param>
/// <param name="Usings">Directives beside the usual ones.</param>
/// <param name="Shared">Declarations that all cases see.</param>
/// <param name="Cases">The cases in their order.</param>
internal sealed record SuiteFile(string Path, string[] Libraries, string[] Usings, string[] Shared, SuiteCase[] Cases)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
