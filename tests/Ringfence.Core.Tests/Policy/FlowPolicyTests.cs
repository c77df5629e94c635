using Ringfence.Policy;

namespace Ringfence.Core.Tests.Policy;

public sealed class FlowPolicyTests
{
    [Fact]
    public void Everything_IsRead()
    {
        var result = PolicyReader.Read("""
            { "flow": {
                "sinks": { "sqlStatement": ["Acme.Store.Run(sql)", "Acme.Report..ctor(text)", "Acme.Report.Text"], "sqlFragment": ["Acme.Query`1+Part.Where(condition)"] },
                "sources": { "request": ["Acme.Call.*"], "configuration": ["Acme.Settings.Get"] },
                "sanitizers": ["Acme.Names.Quote"],
                "safeTypes": ["Acme.OrderNumber"] } }
            """, "ringfence.json");

        Assert.Empty(result.Findings);
        var flow = result.Policy.Flow;
        Assert.Equal([new("Acme.Store", "Run", "sql"), new("Acme.Report", ".ctor", "text"), new("Acme.Report", "Text", null)], flow.SqlStatements);
        Assert.Equal([new("Acme.Query`1+Part", "Where", "condition")], flow.SqlFragments);
        Assert.Equal([FlowSource.Request, FlowSource.Configuration], flow.Sources.Keys.Order());
        Assert.Equal([new("Acme.Call", "*", null)], flow.Sources[FlowSource.Request]);
        Assert.Equal([new("Acme.Names", "Quote", null)], flow.Sanitizers);
        Assert.Equal(["Acme.OrderNumber"], flow.SafeTypes);
    }

    [Fact]
    public void AnotherLevel_KeepsIt()
    {
        var policy = PolicyReader.Read("""{ "flow": { "safeTypes": ["A.B"] } }""", "ringfence.json").Policy;
        Assert.Same(policy.Flow, policy.AtLevel(ProtectionLevel.Standard).Flow);
        Assert.Same(FlowPolicy.None, RingfencePolicy.Default.Flow);
    }

    [Theory]
    [InlineData("1", "RF9003 (1,10)-(1,11) 'flow' must be an object; found 1")]
    [InlineData("{ \"sink\": {} }", "RF9002 (1,12)-(1,18) 'sink' is not a key of 'flow'; did you mean 'sinks'?")]
    [InlineData("{ \"sinks\": [] }", "RF9003 (1,21)-(1,23) 'flow.sinks' must be an object; found an array")]
    [InlineData("{ \"sinks\": { \"sql\": [] } }", "RF9002 (1,23)-(1,28) 'sql' is not a key of 'flow.sinks'; the keys are sqlStatement, sqlFragment")]
    [InlineData("{ \"sinks\": { \"sqlStatement\": \"a\" } }", "RF9003 (1,39)-(1,42) 'flow.sinks.sqlStatement' must be an array of at most 1000 entries; found a string")]
    [InlineData("{ \"sinks\": { \"sqlStatement\": [\"Run\"] } }", "RF9003 (1,40)-(1,45) An entry of 'flow.sinks.sqlStatement' must be a member with its type, and the parameter where it has one, for example \"Acme.Data.Store.Run(sql)\"; found a string")]
    [InlineData("{ \"sinks\": { \"sqlFragment\": [\"A.*\"] } }", "RF9003 (1,39)-(1,44) An entry of 'flow.sinks.sqlFragment' must be a member with its type, and the parameter where it has one, for example \"Acme.Data.Query.Where(condition)\"; found a string")]
    [InlineData("{ \"sources\": { \"requests\": [] } }", "RF9002 (1,25)-(1,35) 'requests' is not a key of 'flow.sources'; did you mean 'request'?")]
    [InlineData("{ \"sources\": { \"file\": [\"A.B(c)\"] } }", "RF9003 (1,34)-(1,42) An entry of 'flow.sources.file' must be a member with its type, for example \"Acme.Web.Call.Argument\", or \"*\" in place of the member for all of them; found a string")]
    [InlineData("{ \"sanitizers\": [\"A.B\", \"A.B\"] }", "RF9003 (1,34)-(1,39) 'A.B' is in 'flow.sanitizers' twice; remove one")]
    [InlineData("{ \"safeTypes\": [\"A B\"] }", "RF9003 (1,26)-(1,31) An entry of 'flow.safeTypes' must be the full name of a type, for example \"Acme.Orders.OrderNumber\"; found a string")]
    public void Mistakes_AreNamed(string flow, string expected)
    {
        var result = PolicyReader.Read($"{{\"flow\": {flow}}}", "ringfence.json");
        Assert.Equal(expected, string.Join("\n", result.Findings.Select(f => $"{f.Rule.Id} {f.Range} {f.Message}")));
    }

    [Theory]
    [InlineData("A.B", true)]
    [InlineData("A.B..ctor", true)]
    [InlineData("A.B..ctor(x)", true)]
    [InlineData("A`1.B", true)]
    [InlineData("A+C.B(_x1)", true)]
    [InlineData("Grüße.Straße", true)]
    [InlineData("A.*", true)]
    [InlineData("", false)]
    [InlineData("A", false)]
    [InlineData(".A", false)]
    [InlineData("A.", false)]
    [InlineData("A..B", false)]
    [InlineData("A.B()", false)]
    [InlineData("A.B(x", false)]
    [InlineData("A.B)x)", false)]
    [InlineData("A.B(x)(y)", false)]
    [InlineData("A`.B", false)]
    [InlineData("1A.B", false)]
    [InlineData(")", false)]
    [InlineData(".ctor", false)]
    public void Reader_AndSchemaAgree(string text, bool isMember)
    {
        Assert.Equal(isMember, FlowMember.TryParse(text) is not null);
        Assert.Equal(isMember, System.Text.RegularExpressions.Regex.IsMatch(text, FlowMember.Pattern));
    }
}
