namespace Ringfence.Secrets;

/// <summary>What a name says about the value under it.</summary>
public enum NameSensitivity
{
    /// <summary>Nothing: <c>author</c>, <c>tokenCount</c>, <c>passwordPolicy</c>.</summary>
    None,

    /// <summary>
    /// Text and structures under it are secret; a number is a count or a result: <c>tokens</c>, <c>cookies</c>, <c>pass</c>.
    /// </summary>
    Text,

    /// <summary>Whatever stands under it is secret: <c>password</c>, <c>apiKey</c>, <c>Authorization</c>.</summary>
    Any,
}
