using Ringfence.Findings;

namespace Ringfence.Scripts;

/// <content>What scripts can reach: code, the host, globals, prototypes.</content>
public static partial class ScriptRules
{
    /// <summary>Code made from text.</summary>
    public static readonly Rule DynamicCode = Error(
        "RF4021", "Script makes code from text",
        "Code that is text until it runs is seen by no check and no reviewer, and whoever can influence the text decides what runs.", 95);

    /// <summary>The statement <c>with</c>.</summary>
    public static readonly Rule WithStatement = Error(
        "RF4022", "Script uses 'with'",
        "Inside of 'with', any name may mean a member of the object. What such code does cannot be known before it runs.", 0);

    /// <summary>A name that leads into the host.</summary>
    public static readonly Rule HostGlobal = Error(
        "RF4023", "Script reaches for the host",
        "Modules, processes, pages and .NET types give a script everything the application itself may do.", 749);

    /// <summary>A name that nothing supplies.</summary>
    public static readonly Rule UnknownGlobal = Error(
        "RF4024", "Script uses a name that nothing supplies",
        "The name is neither declared nor on the list of what scripts are given: the script fails there, or gets something that nobody "
            + "meant to give it.", 0);

    /// <summary>A name that the policy forbids.</summary>
    public static readonly Rule DisallowedName = Error(
        "RF4025", "Script uses a name that the policy forbids",
        "The policy lists names that scripts may not use, whatever they mean.", 749);

    /// <summary>The global object.</summary>
    public static readonly Rule GlobalObject = Error(
        "RF4026", "Script gets hold of the global object",
        "Whoever has the global object has everything that hangs on it, under names that no check of names can see, and can change it "
            + "for all others.", 749);

    /// <summary>Prototypes and constructors.</summary>
    public static readonly Rule PrototypeReach = Error(
        "RF4027", "Script reaches for a prototype or a constructor",
        "From any value, 'constructor' leads to the function that makes code from text, and '__proto__' and 'prototype' to objects that "
            + "everybody shares.", 1321);

    /// <summary>Reflection.</summary>
    public static readonly Rule Reflection = Error(
        "RF4028", "Script uses reflection",
        "Reflection reads and changes what checks rely on: getters, prototypes, functions, the way values are converted and errors are "
            + "written.", 470);

    /// <summary>A name that is reserved.</summary>
    public static readonly Rule ReservedName = Error(
        "RF4029", "Script declares a reserved name",
        "Names that begin like this belong to the host. A script that declares one could stand in for something the host relies on.", 0);

    /// <summary>A key that cannot be known.</summary>
    public static readonly Rule UnknownKey = new(
        "RF4041", "Script uses a key that cannot be known", Severity.Warning, RuleCategory.Security,
        "A key that is put together at run time can be 'constructor' or '__proto__'.", 1321);

    private static Rule[] ReachRules() =>
    [
        DynamicCode, WithStatement, HostGlobal, UnknownGlobal, DisallowedName, GlobalObject, PrototypeReach, Reflection, ReservedName,
            UnknownKey,
    ];
}
