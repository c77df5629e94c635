namespace Ringfence.TestKit.References;

/// <summary>What a case compiles against.</summary>
public enum Framework
{
    /// <summary>The targeting pack of .NET 10.</summary>
    Net10,

    /// <summary>The reference assemblies of .NET Standard 2.0.</summary>
    NetStandard20,

    /// <summary>Nothing at all: not even <c>object</c> is known.</summary>
    None,
}
