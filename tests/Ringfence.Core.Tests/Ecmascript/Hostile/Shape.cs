using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Hostile;

/// <summary>A text of any size that is made of one thing many times.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Make">Writes it with so many of the thing.</param>
/// <param name="Code">How it is refused, or null when it is valid at any size.</param>
/// <param name="IsModule">Whether it is a module.</param>
internal sealed record Shape(string Name, Func<int, string> Make, SyntaxErrorCode? Code = null, bool IsModule = false)
{
    public override string ToString() => Name;
}
