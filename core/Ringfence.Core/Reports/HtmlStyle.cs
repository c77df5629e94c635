namespace Ringfence.Reports;

/// <summary>How the page looks, in light and in dark.</summary>
internal static class HtmlStyle
{
    internal const string Sheet = """
        :root { color-scheme: light dark; --line: #8886; --bad: #c62828; --look: #b26a00; --good: #2e7d32; }
        @media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --look: #ffb74d; --good: #81c784; } }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        h1, h2, h3 { line-height: 1.2; }
        section { border-top: 1px solid var(--line); margin-top: 2rem; }
        table { border-collapse: collapse; }
        th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--line); }
        pre { overflow-x: auto; padding: .6rem; border: 1px solid var(--line); border-radius: 4px; direction: ltr; unicode-bidi: isolate; }
        code { overflow-wrap: anywhere; }
        .finding { border-left: 4px solid var(--line); padding-left: .8rem; margin: 1rem 0; }
        .finding.error { border-color: var(--bad); }
        .finding.warning { border-color: var(--look); }
        .suppressed { opacity: .6; }
        .accepted { color: var(--good); }
        .warned { color: var(--look); }
        .refused { color: var(--bad); }
        footer { margin: 2rem 0; opacity: .6; }

        """;
}
