using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ringfence.TestKit.Options;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> of a case, read the way the compiler reads them.</summary>
internal sealed class ConfigFiles
{
    internal const string EditorConfigPath = CasePath.Root + ".editorconfig";
    internal const string GlobalConfigPath = CasePath.Root + ".globalconfig";

    private readonly AnalyzerConfigSet _set;

    internal ConfigFiles(string? editorConfig, string? globalConfig)
    {
        EditorConfig = editorConfig;
        GlobalConfig = globalConfig;
        var configs = new List<AnalyzerConfig>();
        if (editorConfig is not null)
        {
            configs.Add(AnalyzerConfig.Parse(editorConfig, EditorConfigPath));
        }

        if (globalConfig is not null)
        {
            configs.Add(AnalyzerConfig.Parse(globalConfig, GlobalConfigPath));
        }

        _set = AnalyzerConfigSet.Create(configs, out var problems);
        if (!problems.IsEmpty)
        {
            throw new CaseFailedException("The configuration of the case is wrong: " + string.Join("; ", problems));
        }
    }

    internal string? EditorConfig { get; }

    internal string? GlobalConfig { get; }

    internal bool IsEmpty => EditorConfig is null && GlobalConfig is null;

    internal ImmutableDictionary<string, ReportDiagnostic> GlobalSeverities => _set.GlobalConfigOptions.TreeOptions;

    internal ImmutableDictionary<string, string> GlobalValues => _set.GlobalConfigOptions.AnalyzerOptions;

    internal AnalyzerConfigOptionsResult For(string path) => _set.GetOptionsForSourcePath(path);

    internal ConfigFiles Append(string editorConfig) => new(EditorConfig + "\n" + editorConfig, GlobalConfig);
}
