namespace Ringfence.Scripts.Rules;

/// <summary>A rule that looks at few names only, so that all others need not be shown to it.</summary>
internal interface INameRule : IScriptRule
{
    /// <summary>Whether it may have anything to say about an identifier of a name, or about a member of it that is not computed.</summary>
    bool Wants(string name, ScriptSettings settings);
}
