using Ringfence.Plugins;

namespace Ringfence.Core.Tests.Plugins;

public sealed class IdentityFormTests
{
    [Theory]
    [InlineData("abc")]
    [InlineData("acme.invoice-rules")]
    [InlineData("a.b.c")]
    [InlineData("a1-b2.c3")]
    [InlineData("x-9")]
    public void Id_IsAccepted(string id) => Assert.Equal(id, Manifests.Manifest(id).Id.Value);

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("Acme.rules")]
    [InlineData("acme..rules")]
    [InlineData(".acme")]
    [InlineData("acme.")]
    [InlineData("acme-")]
    [InlineData("acme.-rules")]
    [InlineData("acme--rules")]
    [InlineData("1acme")]
    [InlineData("acme.1rules")]
    [InlineData("acme_rules")]
    [InlineData("acme/rules")]
    [InlineData("acmé.rules")]
    [InlineData("аcme.rules")]
    [InlineData(" acme")]
    public void OtherId_IsRefused(string id) => Assert.Equal(["RF5006"], Ids(Manifests.Read(Manifests.With("acme.invoice-rules", id))));

    [Fact]
    public void Id_MayHave128Characters()
    {
        Assert.Equal(128, Manifests.Manifest(new string('a', 128)).Id.Value.Length);
        Assert.Equal(["RF5006"], Ids(Manifests.Read(Manifests.With("acme.invoice-rules", new string('a', 129)))));
    }

    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.0.0-alpha")]
    [InlineData("1.0.0-alpha.1")]
    [InlineData("1.0.0-0.3.7")]
    [InlineData("1.0.0-x.7.z.92")]
    [InlineData("1.0.0-x-y-z.--")]
    [InlineData("1.0.0--")]
    [InlineData("1.0.0-0a")]
    [InlineData("1.0.0+20130313144700")]
    [InlineData("1.0.0-beta+exp.sha.5114f85")]
    [InlineData("1.0.0+21AF26D3---117B344092BD")]
    [InlineData("1.0.0+001")]
    [InlineData("99999999999999999999.0.0")]
    public void Version_IsAccepted(string version) => Assert.Empty(Manifests.Read(Manifests.With("1.4.0", version)).Findings);

    [Theory]
    [InlineData("", "it needs three numbers joined by dots")]
    [InlineData("1", "it needs three numbers joined by dots")]
    [InlineData("1.2", "it needs three numbers joined by dots")]
    [InlineData("1.2.3.4", "it needs three numbers joined by dots")]
    [InlineData("1.2.x", "it needs three numbers joined by dots")]
    [InlineData("1..3", "it needs three numbers joined by dots")]
    [InlineData("-1.2.3", "it needs three numbers joined by dots")]
    [InlineData("^1.2.3", "it needs three numbers joined by dots")]
    [InlineData("1.2.3 ", "it needs three numbers joined by dots")]
    [InlineData("1.2.٣", "it needs three numbers joined by dots")]
    [InlineData("v1.2.3", "it begins with 'v'")]
    [InlineData("01.2.3", "a number has a leading zero")]
    [InlineData("1.2.3-01", "a number has a leading zero")]
    [InlineData("1.2.3-", "what follows '-' must be words of ASCII letters, digits and '-' joined by dots")]
    [InlineData("1.2.3-a..b", "what follows '-' must be words of ASCII letters, digits and '-' joined by dots")]
    [InlineData("1.2.3-ä", "what follows '-' must be words of ASCII letters, digits and '-' joined by dots")]
    [InlineData("1.2.3+", "what follows '+' must be words of ASCII letters, digits and '-' joined by dots")]
    [InlineData("1.2.3+a+b", "what follows '+' must be words of ASCII letters, digits and '-' joined by dots")]
    [InlineData("1.2.3-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "it is longer than 64 characters")]
    public void OtherVersion_IsRefused(string version, string reason)
    {
        var finding = Assert.Single(Manifests.Read(Manifests.With("1.4.0", version)).Findings);

        Assert.Equal(("RF5008", $"'version' must be a semantic version such as 1.4.0; {reason}"), (finding.Rule.Id.Value, finding.Message));
    }

    [Theory]
    [InlineData("a.wasm")]
    [InlineData("bin/a b.wasm")]
    [InlineData("console.wasm")]
    [InlineData("nul-set/x.wasm")]
    [InlineData("com/x.wasm")]
    [InlineData("com10.wasm")]
    [InlineData("comx.wasm")]
    [InlineData("com.wasm")]
    [InlineData("lpt.x/y.wasm")]
    [InlineData("auxiliary/x.wasm")]
    [InlineData("x.nul.wasm")]
    [InlineData("x/.hidden.wasm")]
    [InlineData("..x/...y.wasm")]
    [InlineData("größe/данные.wasm")]
    [InlineData("a'b.wasm")]
    public void Entry_IsAccepted(string entry) => Assert.Equal(entry, Manifests.Read(Manifests.With("bin/invoice_rules.wasm", entry)).Manifest?.Entry.Value);

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("/etc/x.wasm", "it is absolute")]
    [InlineData("//server/share/x.wasm", "it is absolute")]
    [InlineData("C:/x.wasm", "it names a drive")]
    [InlineData("c:x.wasm", "it names a drive")]
    [InlineData("bin\\\\x.wasm", "it has a backslash; write '/'")]
    [InlineData("\\\\\\\\server\\\\x.wasm", "it has a backslash; write '/'")]
    [InlineData("x.wasm:stream", "it has a colon")]
    [InlineData("../x.wasm", "it climbs with '..'")]
    [InlineData("bin/../../x.wasm", "it climbs with '..'")]
    [InlineData("bin/..", "it climbs with '..'")]
    [InlineData("./x.wasm", "it has the part '.'")]
    [InlineData("bin//x.wasm", "it has an empty part")]
    [InlineData("bin/", "it has an empty part")]
    [InlineData("x.wasm.", "its part 'x.wasm.' ends in a dot or space, which Windows drops")]
    [InlineData("bin /x.wasm", "its part 'bin ' ends in a dot or space, which Windows drops")]
    [InlineData(".../x.wasm", "its part '...' ends in a dot or space, which Windows drops")]
    [InlineData("x\\u0000.wasm", "it has the invisible character U+0000")]
    [InlineData("x\\n.wasm", "it has the invisible character U+000A")]
    [InlineData("x\\u202Emsaw.wasm", "it has the invisible character U+202E")]
    [InlineData("x\\u200B.wasm", "it has the invisible character U+200B")]
    [InlineData("x?.wasm", "'?' cannot be in a file name on Windows")]
    [InlineData("*.wasm", "'*' cannot be in a file name on Windows")]
    [InlineData("a|b.wasm", "'|' cannot be in a file name on Windows")]
    [InlineData("con", "its part 'con' is a device on Windows")]
    [InlineData("con.wasm", "its part 'con.wasm' is a device on Windows")]
    [InlineData("CON.txt.wasm", "its part 'CON.txt.wasm' is a device on Windows")]
    [InlineData("nul/x.wasm", "its part 'nul' is a device on Windows")]
    [InlineData("Nul .wasm", "its part 'Nul .wasm' is a device on Windows")]
    [InlineData("bin/aux.wasm", "its part 'aux.wasm' is a device on Windows")]
    [InlineData("prn.wasm", "its part 'prn.wasm' is a device on Windows")]
    [InlineData("com1.wasm", "its part 'com1.wasm' is a device on Windows")]
    [InlineData("COM¹.wasm", "its part 'COM\\u00B9.wasm' is a device on Windows")]
    [InlineData("lpt9.wasm", "its part 'lpt9.wasm' is a device on Windows")]
    [InlineData("CONIN$.wasm", "its part 'CONIN$.wasm' is a device on Windows")]
    public void OtherEntry_IsRefused(string entryAsJson, string reason)
    {
        var result = Manifests.Read(Manifests.With("bin/invoice_rules.wasm", entryAsJson));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(
            ("RF5011", $"'entry' must be a path inside the plugin's folder such as bin/rules.wasm; {reason}"), (finding.Rule.Id.Value, finding.Message));
        Assert.Null(result.Manifest);
    }

    [Fact]
    public void Entry_MayHave240Characters()
    {
        Assert.Empty(Manifests.Read(Manifests.With("bin/invoice_rules.wasm", new string('a', 235) + ".wasm")).Findings);
        Assert.EndsWith(
            "; it is longer than 240 characters",
            Manifests.Read(Manifests.With("bin/invoice_rules.wasm", new string('a', 236) + ".wasm")).Findings.Single().Message,
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(PluginManifestReadResult result) => result.Findings.Select(f => f.Rule.Id.Value);
}
