namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>What a member takes.</summary>
internal enum SqlTextKind
{
    /// <summary>A whole statement, or several.</summary>
    Statement,

    /// <summary>A piece of a statement, such as a condition or an order, that the library puts into its place.</summary>
    Fragment,

    /// <summary>A composite format: <c>{0}</c> becomes a parameter, what is put in before does not.</summary>
    Format,
}
