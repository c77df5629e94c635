namespace Ringfence.Ecmascript.Parsing;

/// <summary>What belongs to the function that is being read, and is kept aside while an inner one is.</summary>
internal struct FunctionState
{
    internal Context Context;

    /// <summary>Whether there are parameters other than plain names.</summary>
    internal bool HasComplexParameters;

    /// <summary>How many labels are open outside this function.</summary>
    internal int FirstLabel;

    /// <summary>Loops around this place.</summary>
    internal int Loops;

    /// <summary>Loops and switches around this place.</summary>
    internal int Breakables;

    /// <summary>
    /// The first <c>yield</c> and <c>await</c> operators and the first name <c>await</c>, from 1: parameters may not hold them.
    /// </summary>
    internal int YieldAt;

    internal int AwaitAt;

    internal int AwaitNameAt;

    /// <summary>The first name of the function or of a parameter that strict code does not allow: the body decides.</summary>
    internal (int Start, int End, string? Message) StrictProblem;

    /// <summary>The first parameter whose name stands for the second time.</summary>
    internal (int Start, int End, int Other) Duplicate;
}
