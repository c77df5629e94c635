namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What a name says its value is, which decides how much the value itself must look like one.</summary>
internal enum SecretNameKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A token, cookie or session: names of parsers and protocols as often as of secrets, so only a random value counts.</summary>
    Token,

    /// <summary>A key or secret a machine made: a value with letters and digits counts.</summary>
    Key,

    /// <summary>The value of an authorization header: a scheme and a credential.</summary>
    Authorization,

    /// <summary>A connection string, which is judged by what it holds.</summary>
    ConnectionString,

    /// <summary>A password, which people choose: every value counts that is not somebody's name for it.</summary>
    Password,
}
