using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Ringfence.TestKit.Options;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Fixes;

/// <summary>A case as the workspace an editor would have open.</summary>
internal static class FixSolution
{
    /// <summary>Composing the language services costs seconds once; every case shares them.</summary>
    private static readonly Lazy<MefHostServices> Host = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    internal static AdhocWorkspace Open(TestCase test)
    {
        var workspace = new AdhocWorkspace(Host.Value);
        var id = ProjectId.CreateNewId();
        workspace.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), "TestProject", "TestProject", LanguageNames.CSharp,
            compilationOptions: CaseCompilation.CompilationOptions(test),
            parseOptions: CaseCompilation.ParseOptions(test),
            documents: test.Sources.Select(f => Document(id, f)),
            metadataReferences: test.References(),
            additionalDocuments: test.AdditionalFiles.Select(f => Document(id, f)))
            .WithAnalyzerConfigDocuments(ConfigDocuments(id, test.Config)));
        return workspace;
    }

    /// <summary>Path and text of every document.</summary>
    internal static async Task<ImmutableSortedDictionary<string, string>> TextsAsync(Solution solution)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var project in solution.Projects)
        {
            foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
            {
                texts[document.FilePath ?? CasePath.Full(document.Name)] = (await document.GetTextAsync()).ToString();
            }
        }

        return texts.ToImmutable();
    }

    private static DocumentInfo Document(ProjectId project, CaseFile file) => Document(project, file.Path, file.Text);

    private static DocumentInfo Document(ProjectId project, string path, string text) =>
        DocumentInfo.Create(
            DocumentId.CreateNewId(project), Path.GetFileName(path), filePath: path,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Create(), path)));

    private static IEnumerable<DocumentInfo> ConfigDocuments(ProjectId project, ConfigFiles config)
    {
        if (config.EditorConfig is { } editorConfig)
        {
            yield return Document(project, ConfigFiles.EditorConfigPath, editorConfig);
        }

        if (config.GlobalConfig is { } globalConfig)
        {
            yield return Document(project, ConfigFiles.GlobalConfigPath, globalConfig);
        }
    }
}
