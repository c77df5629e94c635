namespace Ringfence.Analyzers.Rules.Scripts.Sinks;

/// <summary>What a text is to the place that takes it.</summary>
internal enum ScriptTextKind
{
    /// <summary>A script for an engine with the whole language.</summary>
    Script,

    /// <summary>The same, where <c>return</c> may stand outside of functions.</summary>
    ScriptWithReturn,

    /// <summary>A module for such an engine.</summary>
    Module,

    /// <summary>One or the other, or a CommonJS module: a value that is not looked at decides.</summary>
    ScriptOrModule,

    /// <summary>JavaScript of any form, for an engine nothing is known about.</summary>
    Fragment,

    /// <summary>A program of Ringfence's own engine.</summary>
    AgentScript,
}
