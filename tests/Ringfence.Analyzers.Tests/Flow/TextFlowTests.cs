namespace Ringfence.Analyzers.Tests.Flow;

public sealed class TextFlowTests
{
    [Theory]
    // Sums, formats and the parts of a text in order.
    [InlineData("""See("x" + a + "y" + n);""", "x{a!}y{n}")]
    [InlineData("""See("x" + (a + ("y" + b)));""", "x{a!}y{b!}")]
    [InlineData("""See($"x{a,5}y{n:N2}z");""", "x{a!}y{n}z")]
    [InlineData("""See($"{{x}}{a}");""", "{x}{a!}")]
    [InlineData("""See(string.Format("{1}-{0} {{}}", a, b));""", "{b!}-{a!} {}")]
    [InlineData("""See(string.Format("{0} {0}", a));""", "{a!} {a!}")]
    [InlineData("""See(string.Format("{0", a));""", "~{0{a!}")]
    [InlineData("""See(string.Concat(a, "-", n));""", "{a!}-{n}")]
    [InlineData("""See(string.Join(", ", a, "x", b));""", "{a!}, x, {b!}")]
    [InlineData("""See(string.Join(",", many));""", "~{many!},")]
    [InlineData("""See("a-b-c".Replace("-", "+"));""", "a+b+c")]
    [InlineData("""See("<x> and <x>".Replace("<x>", a));""", "{a!} and {a!}")]
    [InlineData("""See("abc".Insert(1, a));""", "a{a!}bc")]
    [InlineData("""See(" abc ".Trim().ToUpperInvariant().Substring(1));""", "BC")]
    [InlineData("""See("x" + a.Trim() + "y");""", "x{a.Trim()!}y")]
    [InlineData("""See((c ? a : b).Trim());""", "{(c ? a : b).Trim()!}")]
    [InlineData("""See((c ? a : " x ").Trim());""", "{(c ? a : \" x \").Trim()!}")]
    [InlineData("""See("x" + "y" + a + "z" + "w");""", "xy{a!}zw")]
    [InlineData("""See(nameof(M) + 1 + 'c' + (string)null);""", "M1c")]
    // Branches.
    [InlineData("""See(c ? "x" : a);""", "x | {a!}")]
    [InlineData("""See("(" + (c ? "x" : "y") + ")");""", "(x) | (y)")]
    [InlineData("""See(n switch { 1 => "x", 2 => a, _ => "z" });""", "x | {a!} | z")]
    [InlineData("""See(a ?? "x");""", "{a!} | x")]
    [InlineData("""var s = "x"; if (c) s += a; See(s);""", "x | x{a!}")]
    [InlineData("""string s = null; s ??= "x"; See(s);""", " | x")]
    [InlineData("""if (c) a = "x"; See(a);""", "{a!}")]
    [InlineData("""if (false) a = "x"; See(a);""", "{a!}")]
    // Loops.
    [InlineData("""var s = "x"; for (var i = 0; i < n; i++) s += a; See(s);""", "~x{a!}")]
    [InlineData("""var s = "x"; foreach (var m in many) s = m; See(s);""", "{s!}")]
    [InlineData("""var s = ""; do { s += "x"; if (c) continue; if (d) break; s += n; } while (true); See(s);""", "~x{n}")]
    [InlineData("""var s = "x"; again: if (c) { s += a; goto again; } See(s);""", "~x{a!}")]
    [InlineData("""foreach (var m in new[] { "x", "y" }) See(m);""", "x | y")]
    // Exceptions.
    [InlineData("""var s = "x"; try { s = "y"; Might(); s = "z"; Might(); } catch { See(s); }""", "x | y | z")]
    [InlineData("""var s = "x"; try { s = a; Might(); } finally { See(s); }""", "{s!}")]
    [InlineData("""var s = "x"; try { try { s = "y"; Might(); } finally { s += "f"; } } catch { See(s); }""", "x | y | xf | yf")]
    [InlineData("""var s = "x"; try { Might(); } finally { s = "f"; } See(s);""", "f")]
    [InlineData("""var s = "x"; try { if (c) { s = "y"; return; } Might(); } finally { See(s); }""", "x | y")]
    [InlineData("""var s = "x"; try { Might(); } catch (Exception x) when (x.Message == s) { s = "c"; } See(s);""", "x | c")]
    [InlineData("""var s = "x"; using (new System.IO.MemoryStream()) { s += a; } See(s);""", "x | x{a!}")]
    [InlineData("""var s = "x"; lock (many) { s = "y"; } See(s);""", "x | y")]
    // Builders.
    [InlineData("""var s = new StringBuilder("x"); s.Append(a).Append('y').AppendLine().Append(n); See(s.ToString());""", "x{a!}y\n{n}")]
    [InlineData("""var s = new StringBuilder(); var t = s; t.Append("x"); See(s.ToString());""", "x")]
    [InlineData("""var s = new StringBuilder("s"); var t = new StringBuilder("t"); var u = c ? s : t; u.Append(a); See(s.ToString());""", "s | s{a!}")]
    [InlineData("""var s = new StringBuilder(); s.Append($"x{a}y"); See(s.ToString());""", "x{a!}y")]
    [InlineData("""var s = new StringBuilder(); s.AppendFormat("{0}-{1}", a, n); See(s.ToString());""", "{a!}-{n}")]
    [InlineData("""var s = new StringBuilder(a); s.Clear(); See(s.ToString());""", "")]
    [InlineData("""var s = new StringBuilder("x{0}"); s.Replace("{0}", a); See(s.ToString());""", "x{a!}")]
    [InlineData("""for (var i = 0; i < n; i++) { var s = new StringBuilder(); s.Append("x"); See(s.ToString()); }""", "x")]
    [InlineData("""StringBuilder f = null; for (var i = 0; i < n; i++) { var s = new StringBuilder(); if (f == null) f = s; s.Append(a); } See(f.ToString());""", "~{a!}")]
    // Nested functions.
    [InlineData("""See(F(a)); string F(string s) => "f" + s;""", "f{s!}")]
    [InlineData("""See(F("x")); static string F(string s) { if (s.Length > 0) return "(" + s + ")"; return s; }""", "(x) | x")]
    [InlineData("""See(F(3)); string F(int i) => i == 0 ? "" : F(i - 1) + "x";""", " | {F(i - 1)!}x")]
    [InlineData("""var s = new StringBuilder("x"); F(); See(s.ToString()); void F() { s.Append(a); }""", "x{a!}")]
    [InlineData("""var s = "x"; Action f = () => See(s); f();""", "x")]
    [InlineData("""var s = "x"; if (c) s = "y"; Action f = () => See(s); s = a; f();""", "{s!}")]
    [InlineData("""var s = "x"; Action f = () => s = a; f(); See("-" + s);""", "-{s!}")]
    [InlineData("""See(string.Join(",", many.Select(m => "<" + m + ">")));""", "~<{m!}>,")]
    // Other values that hold texts.
    [InlineData("""var (s, t) = ("x", a); See(t + s);""", "{t!}x")]
    [InlineData("""var s = new[] { "x", a }; See(s[0]);""", "x")]
    [InlineData("""var s = new[] { "x", "y" }; s[1] = a; See(s[1]);""", "{s[1]!}")]
    [InlineData("""var s = new List<string> { "x" }; s.Add(a); See(string.Concat(s));""", "x{a!}")]
    [InlineData("""object o = n; See("x" + o);""", "x{o}")]
    [InlineData("""await Task.Yield(); See(Get() + "x");""", "{Get()!}x")]
    public void Value_IsKnown(string statements, string expected)
    {
        var probe = FlowProbe.Run(statements);

        Assert.True(probe.IsComplete);
        Assert.Equal(expected, Assert.Single(probe.Seen));
    }

    [Fact]
    public void Nothing_IsSeenTwice()
    {
        var probe = FlowProbe.Run("""for (var i = 0; i < n; i++) { See(a + i); Action f = () => See(b); f(); }""");

        Assert.Equal(["{a!}0 | {a!}{i}", "{b!}"], probe.Seen);
    }
}
