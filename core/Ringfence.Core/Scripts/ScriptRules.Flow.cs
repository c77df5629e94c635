using Ringfence.Findings;

namespace Ringfence.Scripts;

/// <content>What scripts do: constructs, loops, resources and calls.</content>
public static partial class ScriptRules
{
    /// <summary>A construct or a member that AgentScript does not have.</summary>
    public static readonly Rule NotInLanguage = Error(
        "RF4030", "Script uses what AgentScript does not have",
        "AgentScript has no construct that could reach code, prototypes or hidden calls. What the language does not have cannot run.", 0);

    /// <summary>A kind of loop that the policy leaves out.</summary>
    public static readonly Rule ForbiddenLoop = Error(
        "RF4031", "Script has a loop of a kind that the policy does not allow",
        "The policy names the kinds of loops that scripts may have.", 0);

    /// <summary>A loop that never ends.</summary>
    public static readonly Rule EndlessLoop = Error(
        "RF4032", "Script has a loop that never ends",
        "A loop without an end runs until a limit stops the script, and everything it has done so far was for nothing.", 835);

    /// <summary>A constant that goes beyond a limit.</summary>
    public static readonly Rule ResourceExhaustion = Error(
        "RF4033", "Script asks for more than a limit allows",
        "A few characters can ask for gigabytes or for years. What is certain to go beyond a limit is refused before it runs.", 770);

    /// <summary>A function that JSON would call.</summary>
    public static readonly Rule JsonCallback = Warning(
        "RF4034", "Script gives JSON a function to call",
        "JSON.parse and JSON.stringify call back for every value, with the holder as this: code runs where only data was expected.", 749);

    /// <summary>Statements that never run.</summary>
    public static readonly Rule UnreachableCode = Warning(
        "RF4035", "Script has code that never runs",
        "Control never gets to these statements: either they are left over, or something before them is wrong.", 561);

    /// <summary>Calls that are missing, or too many.</summary>
    public static readonly Rule RequiredCall = Error(
        "RF4036", "Script calls a function too seldom or too often",
        "The policy says in how many places a script calls this function.", 0);

    /// <summary>Arguments that are not as the policy wants them.</summary>
    public static readonly Rule CallArguments = Error(
        "RF4037", "Script calls a function with wrong arguments",
        "The policy says how many arguments this function takes and of which types.", 628);

    /// <summary>A tool whose name is found out only at run time.</summary>
    public static readonly Rule DynamicToolName = Error(
        "RF4038", "Script calls a tool whose name cannot be known",
        "Whoever reads or checks a script must see which tools it can call; a name that is computed can become any tool's.", 470);

    /// <summary>A tool that the policy does not list.</summary>
    public static readonly Rule ForbiddenTool = Error(
        "RF4039", "Script calls a tool that the policy does not allow",
        "The policy lists the tools that scripts may call.", 284);

    /// <summary>The tool function used otherwise than by calling it.</summary>
    public static readonly Rule ToolFunctionMisused = Error(
        "RF4040", "Script does more with the tool function than call it",
        "Under another name, or in the hands of another function, calls of tools are seen neither by these rules nor by a reader.", 441);

    /// <summary>Asynchronous code where the engine has none.</summary>
    public static readonly Rule AsynchronousCode = Error(
        "RF4042", "Script has asynchronous code where it may not",
        "What is awaited goes on after the engine's call has returned, when its limits do not count any more.", 0);

    private static Rule[] FlowRules() =>
    [
        NotInLanguage, ForbiddenLoop, EndlessLoop, ResourceExhaustion, JsonCallback, UnreachableCode, RequiredCall, CallArguments,
            DynamicToolName,
        ForbiddenTool, ToolFunctionMisused, AsynchronousCode,
    ];
}
