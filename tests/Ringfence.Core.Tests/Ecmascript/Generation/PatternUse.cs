namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>What a pattern is for.</summary>
internal enum PatternUse
{
    /// <summary>It declares names.</summary>
    Binding,

    /// <summary>It assigns to what is there.</summary>
    Assignment,
}
