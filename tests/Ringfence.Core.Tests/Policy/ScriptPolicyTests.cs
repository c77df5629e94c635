using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Policy;

public sealed class ScriptPolicyTests
{
    [Theory]
    [InlineData("1", "RF9003 (1,13)-(1,14) 'scripts' must be an object; found 1")]
    [InlineData("{ \"pre\": 1 }", "RF9002 (1,15)-(1,20) 'pre' is not a key of 'scripts'; the keys are preset, rules, globals, disallowed, reservedPrefixes, tools, calls, loops, score")]
    [InlineData("{ \"presets\": \"strict\" }", "RF9002 (1,15)-(1,24) 'presets' is not a key of 'scripts'; did you mean 'preset'?")]
    [InlineData("{ \"preset\": \"Strict\" }", "RF9003 (1,25)-(1,33) 'scripts.preset' must be \"agentscript\", \"strict\", \"secure\", \"standard\" or \"permissive\"; did you mean \"strict\"?")]
    [InlineData("{ \"preset\": 1 }", "RF9003 (1,25)-(1,26) 'scripts.preset' must be \"agentscript\", \"strict\", \"secure\", \"standard\" or \"permissive\"; found 1")]
    [InlineData("{ \"rules\": [] }", "RF9003 (1,24)-(1,26) 'scripts.rules' must be an object such as { \"RF4035\": \"off\" }; found an array")]
    [InlineData("{ \"rules\": { \"RF4036x\": \"off\" } }", "RF9002 (1,26)-(1,35) 'RF4036x' is not a key of 'scripts.rules'; did you mean 'RF4036'?")]
    [InlineData("{ \"rules\": { \"RF4020\": \"off\" } }", "RF9003 (1,26)-(1,34) 'RF4020' in 'scripts.rules' cannot be graded: a text that cannot be read can never run; remove it")]
    [InlineData("{ \"rules\": { \"RF4001\": \"off\" } }", "RF9003 (1,26)-(1,34) 'RF4001' in 'scripts.rules' cannot be graded: a text that cannot be read can never run; remove it")]
    [InlineData("{ \"rules\": { \"RF4004\": \"off\" } }", "RF9003 (1,26)-(1,34) 'RF4004' in 'scripts.rules' cannot be graded: a text that cannot be read can never run; remove it")]
    [InlineData("{ \"rules\": { \"RF4036\": \"warn\" } }", "RF9003 (1,36)-(1,42) 'RF4036' in 'scripts.rules' must be \"error\", \"warning\", \"info\" or \"off\"; found a string")]
    [InlineData("{ \"rules\": { \"RF4036\": false } }", "RF9003 (1,36)-(1,41) 'RF4036' in 'scripts.rules' must be \"error\", \"warning\", \"info\" or \"off\"; found false")]
    [InlineData("{ \"globals\": \"a\" }", "RF9003 (1,26)-(1,29) 'scripts.globals' must be an array of at most 1000 entries; found a string")]
    [InlineData("{ \"globals\": [\"a b\"] }", "RF9003 (1,27)-(1,32) An entry of 'scripts.globals' must be a name of at most 128 letters, digits, '$' and '_', for example \"inventory\"; found a string")]
    [InlineData("{ \"globals\": [\"a\", \"a\"] }", "RF9003 (1,32)-(1,35) 'a' is in 'scripts.globals' twice; remove one")]
    [InlineData("{ \"disallowed\": [1] }", "RF9003 (1,30)-(1,31) An entry of 'scripts.disallowed' must be a name of at most 128 letters, digits, '$' and '_', for example \"localStorage\"; found 1")]
    [InlineData("{ \"globals\": [\"a\"], \"disallowed\": [\"a\"] }", "RF9003 (1,48)-(1,51) 'a' is in 'scripts.disallowed', but the policy supplies it; remove it from one of the two")]
    [InlineData("{ \"disallowed\": [\"callTool\"] }", "RF9003 (1,30)-(1,40) 'callTool' is in 'scripts.disallowed', but the policy supplies it; remove it from one of the two")]
    [InlineData("{ \"reservedPrefixes\": [\"\"] }", "RF9003 (1,36)-(1,38) An entry of 'scripts.reservedPrefixes' must be a name of at most 128 letters, digits, '$' and '_', for example \"__\"; found an empty string")]
    [InlineData("{ \"tools\": 1 }", "RF9003 (1,24)-(1,25) 'scripts.tools' must be an object; found 1")]
    [InlineData("{ \"tools\": { \"functions\": \"a\" } }", "RF9002 (1,26)-(1,37) 'functions' is not a key of 'scripts.tools'; did you mean 'function'?")]
    [InlineData("{ \"tools\": { \"function\": \"a.b\" } }", "RF9003 (1,38)-(1,43) 'scripts.tools.function' must be the name of a function, for example \"callTool\"; found a string")]
    [InlineData("{ \"tools\": { \"allowed\": [\"a*b\"] } }", "RF9003 (1,38)-(1,43) An entry of 'scripts.tools.allowed' must be a tool's name, or its beginning followed by '*', for example \"orders.*\"; found a string")]
    [InlineData("{ \"tools\": { \"allowed\": null } }", "RF9003 (1,37)-(1,41) 'scripts.tools.allowed' must be an array of at most 1000 entries; found null")]
    [InlineData("{ \"calls\": [] }", "RF9003 (1,24)-(1,26) 'scripts.calls' must be an object with at most 1000 functions; found an array")]
    [InlineData("{ \"calls\": { \"a b\": {} } }", "RF9003 (1,26)-(1,31) 'a b' in 'scripts.calls' must be the name of a function, for example \"callTool\" or \"console.log\"")]
    [InlineData("{ \"calls\": { \"a\": 1 } }", "RF9003 (1,31)-(1,32) 'a' in 'scripts.calls' must be an object such as { \"minCalls\": 1 }; found 1")]
    [InlineData("{ \"calls\": { \"a\": { \"mincalls\": 1 } } }", "RF9002 (1,33)-(1,43) 'mincalls' is not a key of 'scripts.calls.a'; did you mean 'minCalls'?")]
    [InlineData("{ \"calls\": { \"a\": { \"minCalls\": -1 } } }", "RF9003 (1,45)-(1,47) 'scripts.calls.a.minCalls' must be a whole number from 0 to 100000 in plain digits; found -1")]
    [InlineData("{ \"calls\": { \"a\": { \"maxArguments\": 256 } } }", "RF9003 (1,49)-(1,52) 'scripts.calls.a.maxArguments' must be a whole number from 0 to 255 in plain digits; found 256")]
    [InlineData("{ \"calls\": { \"a\": { \"minCalls\": 2, \"maxCalls\": 1 } } }", "RF9003 (1,45)-(1,46) 'scripts.calls.a.minCalls' must be at most 'maxCalls', which is 1; found 2")]
    [InlineData("{ \"calls\": { \"a\": { \"minArguments\": 2, \"maxArguments\": 1 } } }", "RF9003 (1,49)-(1,50) 'scripts.calls.a.minArguments' must be at most 'maxArguments', which is 1; found 2")]
    [InlineData("{ \"calls\": { \"a\": { \"types\": [\"text\"] } } }", "RF9003 (1,43)-(1,49) A type in 'scripts.calls.a.types' must be one of string, number, boolean, object, array, function, any; found a string")]
    [InlineData("{ \"calls\": { \"a\": { \"types\": \"string\" } } }", "RF9003 (1,42)-(1,50) 'scripts.calls.a.types' must be an array of at most 255 types, for example [\"string\", \"object\"]; found a string")]
    [InlineData("{ \"calls\": { \"a\": { \"maxArguments\": 0, \"types\": [\"any\"] } } }", "RF9003 (1,61)-(1,68) 'scripts.calls.a.types' must have at most 'maxArguments' types, which is 0; found 1")]
    [InlineData("{ \"loops\": [\"foreach\"] }", "RF9003 (1,25)-(1,34) An entry of 'scripts.loops' must be \"for\", \"for-of\", \"for-in\", \"while\" or \"do-while\"; found a string")]
    [InlineData("{ \"loops\": [\"for\", \"for\"] }", "RF9003 (1,32)-(1,37) 'for' is in 'scripts.loops' twice; remove one")]
    [InlineData("{ \"loops\": true }", "RF9003 (1,24)-(1,28) 'scripts.loops' must be an array of at most 1000 entries; found true")]
    [InlineData("{ \"score\": [] }", "RF9003 (1,24)-(1,26) 'scripts.score' must be an object; found an array")]
    [InlineData("{ \"score\": { \"warn\": 0 } }", "RF9003 (1,34)-(1,35) 'scripts.score.warn' must be a whole number from 1 to 100 in plain digits; found 0")]
    [InlineData("{ \"score\": { \"block\": 101 } }", "RF9003 (1,35)-(1,38) 'scripts.score.block' must be a whole number from 1 to 100 in plain digits; found 101")]
    [InlineData("{ \"score\": { \"warn\": 71 } }", "RF9003 (1,34)-(1,36) 'scripts.score.warn' must be at most 'scripts.score.block'; they are 71 and 70")]
    [InlineData("{ \"score\": { \"block\": 5 } }", "RF9003 (1,35)-(1,36) 'scripts.score.warn' must be at most 'scripts.score.block'; they are 40 and 5")]
    [InlineData("{ \"score\": { \"warm\": 5 } }", "RF9002 (1,26)-(1,32) 'warm' is not a key of 'scripts.score'; did you mean 'warn'?")]
    [InlineData("{ \"score\": { \"words\": [] } }", "RF9003 (1,35)-(1,37) 'scripts.score.words' must be an object such as { \"sendingVerbs\": [\"dispatch\"] }; found an array")]
    [InlineData("{ \"score\": { \"words\": { \"sendingVerb\": [] } } }", "RF9002 (1,37)-(1,50) 'sendingVerb' is not a key of 'scripts.score.words'; did you mean 'sendingVerbs'?")]
    [InlineData("{ \"score\": { \"words\": { \"channels\": \"pigeon\" } } }", "RF9003 (1,49)-(1,57) 'scripts.score.words.channels' must be an array of at most 1000 entries; found a string")]
    [InlineData("{ \"score\": { \"words\": { \"channels\": [\"Pigeon\"] } } }", "RF9003 (1,50)-(1,58) An entry of 'scripts.score.words.channels' must be a word of small letters and digits, for example \"dispatch\", or \"!dispatch\" to take it away; found a string")]
    [InlineData("{ \"score\": { \"words\": { \"channels\": [\"!\"] } } }", "RF9003 (1,50)-(1,53) An entry of 'scripts.score.words.channels' must be a word of small letters and digits, for example \"dispatch\", or \"!dispatch\" to take it away; found a string")]
    [InlineData("{ \"score\": { \"words\": { \"channels\": [\"pigeon\", \"pigeon\"] } } }", "RF9003 (1,60)-(1,68) 'pigeon' is in 'scripts.score.words.channels' twice; remove one")]
    [InlineData("{ \"score\": { \"words\": { \"sendingVerbs\": [\"!publis\"] } } }", "RF9003 (1,54)-(1,63) '!publis' in 'scripts.score.words.sendingVerbs' takes away a word that is not in the list; did you mean \"!publish\"?")]
    [InlineData("{ \"score\": { \"words\": { \"sendingVerbs\": [\"!xylophone\"] } } }", "RF9003 (1,54)-(1,66) '!xylophone' in 'scripts.score.words.sendingVerbs' takes away a word that is not in the list; remove it")]
    public void Mistake_IsReportedExactlyAndTheDefaultsApply(string section, string expected)
    {
        PolicyReadResult result = PolicyReader.Read($"{{\"scripts\": {section}}}", "ringfence.json");

        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(expected, $"{finding.Rule.Id} {finding.Range} {finding.Message}");
        Assert.Same(RingfencePolicy.Default, result.Policy);
    }

    [Fact]
    public void EveryKey_IsRead()
    {
        PolicyReadResult result = PolicyReader.Read(
            """
            { "level": "secure", "scripts": {
              "preset": "standard", "rules": { "RF4035": "off", "RF4036": "warning", "RF4037": "info", "RF4039": "error" },
              "globals": ["inventory", "$x"], "disallowed": ["fetch", "ünder"], "reservedPrefixes": [],
              "tools": { "function": "invoke", "allowed": ["orders.*", "*"] },
              "calls": { "console.log": { "minCalls": 1, "maxCalls": 2, "minArguments": 3, "maxArguments": 4, "types": ["string", "any", "any"] }, "f": {} },
              "loops": ["while", "for-of"], "score": { "warn": 10, "block": 10, "words": { "sendingVerbs": ["fly", "!publish", "send"], "personal": ["ünder"] } } } }
            """,
            "ringfence.json");

        Assert.Empty(result.Findings);
        ScriptPolicy scripts = result.Policy.Scripts;
        Assert.Equal(ProtectionLevel.Secure, result.Policy.Level);
        Assert.Equal(ScriptPreset.Standard, scripts.Preset);
        Assert.Equal([null, Severity.Warning, Severity.Info, Severity.Error], scripts.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => rule.Value));
        Assert.Equal(["inventory", "$x"], scripts.Globals);
        Assert.Equal(["fetch", "ünder"], scripts.Disallowed);
        Assert.Empty(scripts.ReservedPrefixes);
        Assert.Equal("invoke", scripts.ToolFunction);
        Assert.Equal(["orders.*", "*"], scripts.AllowedTools);
        ScriptCallRule rule = scripts.Calls["console.log"];
        Assert.Equal((1, 2, 3, 4), (rule.MinCalls, rule.MaxCalls, rule.MinArguments, rule.MaxArguments));
        Assert.Equal(["string", "any", "any"], rule.Types);
        Assert.Equal((0, int.MaxValue), (scripts.Calls["f"].MinCalls, scripts.Calls["f"].MaxArguments));
        Assert.Equal([ScriptLoop.While, ScriptLoop.ForOf], scripts.Loops);
        Assert.Equal((10, 10), (scripts.WarnScore, scripts.BlockScore));
        Assert.Equal([.. ScriptScoreWords.Default.SendingVerbs.Where(word => word != "publish"), "fly"], scripts.ScoreWords.SendingVerbs);
        Assert.Equal([.. ScriptScoreWords.Default.Personal, "ünder"], scripts.ScoreWords.Personal);
        Assert.Same(ScriptScoreWords.Default.Channels, scripts.ScoreWords.Channels);
    }

    [Fact]
    public void EmptySection_IsTheDefault()
    {
        ScriptPolicy scripts = PolicyReader.Read("{\"scripts\": {}}", "f").Policy.Scripts;
        Assert.Equal((ScriptPreset.AgentScript, "callTool", 40, 70), (scripts.Preset, scripts.ToolFunction, scripts.WarnScore, scripts.BlockScore));
        Assert.Null(scripts.AllowedTools);
        Assert.Null(scripts.Loops);
        Assert.Equal(["__"], scripts.ReservedPrefixes);
        Assert.Empty(scripts.Globals.Concat(scripts.Disallowed).Concat(scripts.Rules.Keys).Concat(scripts.Calls.Keys));
    }

    [Fact]
    public void Names_AreThoseOfTheSchema()
    {
        string[] texts = ["a", "!a", "!", "!!a", "a!", "s3", "Abc", "$", "_x1", "ünder", "1a", "a-b", "", "a.b", "a..b", "a b", "Ⅷ", "a\u0301", "*", "a*", "a*b", "orders.*", "x\ty", "名前", "a\u203Fb"];
        Assert.All(texts, text =>
        {
            Assert.Equal(Matches(text, ScriptNames.IdentifierPattern), ScriptNames.IsIdentifier(text));
            Assert.Equal(Matches(text, ScriptNames.PathPattern), ScriptNames.IsPath(text));
            Assert.Equal(Matches(text, ScriptNames.ToolPattern), ScriptNames.IsToolPattern(text));
            Assert.Equal(Matches(text, ScriptNames.WordPattern), ScriptNames.IsWordChange(text));
        });
        Assert.False(ScriptNames.IsIdentifier(new string('a', 129)));

        static bool Matches(string text, string pattern) => System.Text.RegularExpressions.Regex.IsMatch(text, pattern);
    }

    [Fact]
    public void LoopNames_AreReadBack()
    {
        Assert.Equal(["for", "for-of", "for-in", "while", "do-while"], ScriptLoopNames.All);
        Assert.All(ScriptLoopNames.All, name => Assert.Equal(name, ScriptLoopNames.TryParse(name, out ScriptLoop loop) ? ScriptLoopNames.NameOf(loop) : null));
        Assert.False(ScriptLoopNames.TryParse("For", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScriptLoopNames.NameOf((ScriptLoop)5));
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ScriptPolicy.Default with { Rules = null! });
        Assert.Throws<ArgumentNullException>(() => ScriptPolicy.Default with { Globals = null! });
        Assert.Throws<ArgumentNullException>(() => ScriptPolicy.Default with { ToolFunction = null! });
        Assert.Throws<ArgumentNullException>(() => new ScriptCallRule { Types = null! });
    }
}
