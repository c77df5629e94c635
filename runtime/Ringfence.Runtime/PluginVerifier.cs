using System.Reflection;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Runtime.Plugins;
using Ringfence.Seals;

namespace Ringfence.Runtime;

/// <summary>
/// Opens a plugin only when its bytes are those the build accepted and sealed. With a policy that says <c>"dynamic": true</c>, plugins
/// whose id the seal does not know pass as well, after the checks the build would have made. Immutable and thread-safe.
/// </summary>
public sealed class PluginVerifier
{
    private readonly Seal? _seal;
    private readonly bool _isBlocked;

    /// <summary>Makes a verifier from a seal and a policy.</summary>
    /// <param name="seal">What the build accepted. Null: nothing, so that every plugin is refused unless the policy is dynamic.</param>
    /// <param name="policy">The limits of plugins, and whether it is dynamic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public PluginVerifier(Seal? seal, RingfencePolicy policy)
        : this(
            seal,
            policy ?? throw new ArgumentNullException(nameof(policy)),
            seal is null && !policy.Dynamic ? [SealFindings.Missing(Seal.FileName)] : [])
    {
    }

    private PluginVerifier(Seal? seal, RingfencePolicy policy, IReadOnlyList<Finding> findings)
    {
        _seal = seal;
        Policy = policy;
        SealedPlugins = seal?.Plugins ?? [];
        Findings = seal is not null && SealCheck.CheckRuleSet(seal, Seal.FileName) is { } otherRules ? [.. findings, otherRules] : findings;
        _isBlocked = Findings.Any(static finding => finding.Severity == Severity.Error);
    }

    /// <summary>The policy.</summary>
    public RingfencePolicy Policy { get; }

    /// <summary>The plugins the build accepted, ordered by id.</summary>
    public IReadOnlyList<SealedPlugin> SealedPlugins { get; }

    /// <summary>
    /// What is wrong with the seal and the policy themselves. While one of these is an error, every plugin is refused with them.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Makes a verifier from what the package Ringfence.Build embedded: <c>ringfence.lock.json</c> and <c>ringfence.json</c>.
    /// </summary>
    /// <param name="assembly">The application's assembly, for example <c>typeof(Program).Assembly</c>.</param>
    /// <returns>
    /// A verifier. When seal or policy are missing, malformed or do not belong together, it refuses every plugin and
    /// <see cref="Findings"/> says why.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    /// <exception cref="ArgumentException">The assembly was made at run time, so nothing is embedded in it.</exception>
    public static PluginVerifier FromAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly.IsDynamic)
        {
            throw new ArgumentException("The assembly was made at run time, so nothing is embedded in it.", nameof(assembly));
        }

        var embedded = EmbeddedPolicy.Read(assembly);
        return new PluginVerifier(embedded.Seal, embedded.Policy, embedded.Findings);
    }

    /// <summary>Verifies a plugin of the seal. Never throws because of what is on the disk.</summary>
    /// <param name="id">The id; it is looked up in the seal and never used as a path.</param>
    /// <param name="rootDirectory">
    /// The folder the seal's paths start from: by default the application's, <see cref="AppContext.BaseDirectory"/>.
    /// </param>
    /// <returns>The plugin with its bytes, or why it was refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rootDirectory"/> is empty or no path.</exception>
    public PluginVerification Verify(string id, string? rootDirectory = null) =>
        Finished(RunAsync(id, rootDirectory, isAsync: false, default));

    /// <summary>
    /// Verifies a plugin of the seal without keeping a thread waiting for the disk. Never throws because of what is on the disk.
    /// </summary>
    /// <param name="id">The id; it is looked up in the seal and never used as a path.</param>
    /// <param name="rootDirectory">
    /// The folder the seal's paths start from: by default the application's, <see cref="AppContext.BaseDirectory"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the verification.</param>
    /// <returns>The plugin with its bytes, or why it was refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rootDirectory"/> is empty or no path.</exception>
    /// <exception cref="OperationCanceledException">The verification was ended.</exception>
    public Task<PluginVerification> VerifyAsync(string id, string? rootDirectory = null, CancellationToken cancellationToken = default) =>
        RunAsync(id, rootDirectory, isAsync: true, cancellationToken);

    /// <summary>Verifies a plugin of the seal.</summary>
    /// <param name="id">The id; it is looked up in the seal and never used as a path.</param>
    /// <param name="rootDirectory">
    /// The folder the seal's paths start from: by default the application's, <see cref="AppContext.BaseDirectory"/>.
    /// </param>
    /// <returns>The plugin with its bytes.</returns>
    /// <exception cref="PluginRefusedException">The plugin was refused.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rootDirectory"/> is empty or no path.</exception>
    public VerifiedPlugin VerifyOrThrow(string id, string? rootDirectory = null) => Accepted(Verify(id, rootDirectory));

    /// <summary>Verifies a plugin of the seal without keeping a thread waiting for the disk.</summary>
    /// <param name="id">The id; it is looked up in the seal and never used as a path.</param>
    /// <param name="rootDirectory">
    /// The folder the seal's paths start from: by default the application's, <see cref="AppContext.BaseDirectory"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the verification.</param>
    /// <returns>The plugin with its bytes.</returns>
    /// <exception cref="PluginRefusedException">The plugin was refused.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rootDirectory"/> is empty or no path.</exception>
    /// <exception cref="OperationCanceledException">The verification was ended.</exception>
    public async Task<VerifiedPlugin> VerifyOrThrowAsync(
        string id, string? rootDirectory = null, CancellationToken cancellationToken = default) =>
        Accepted(await VerifyAsync(id, rootDirectory, cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// Verifies the plugin of a manifest, for plugins that only a dynamic policy lets in. Never throws because of what is on the disk.
    /// </summary>
    /// <param name="manifestPath">The manifest; absolute or relative to the root, and below it.</param>
    /// <param name="rootDirectory">
    /// The folder that holds the plugins, and that findings name files from: by default <see cref="AppContext.BaseDirectory"/>.
    /// </param>
    /// <returns>The plugin with its bytes, or why it was refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="manifestPath"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the paths is empty or no path.</exception>
    public PluginVerification VerifyManifest(string manifestPath, string? rootDirectory = null) =>
        Finished(RunManifestAsync(manifestPath, rootDirectory, isAsync: false, default));

    /// <summary>Verifies the plugin of a manifest without keeping a thread waiting for the disk.</summary>
    /// <param name="manifestPath">The manifest; absolute or relative to the root, and below it.</param>
    /// <param name="rootDirectory">
    /// The folder that holds the plugins, and that findings name files from: by default <see cref="AppContext.BaseDirectory"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the verification.</param>
    /// <returns>The plugin with its bytes, or why it was refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="manifestPath"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the paths is empty or no path.</exception>
    /// <exception cref="OperationCanceledException">The verification was ended.</exception>
    public Task<PluginVerification> VerifyManifestAsync(
        string manifestPath, string? rootDirectory = null, CancellationToken cancellationToken = default) =>
        RunManifestAsync(manifestPath, rootDirectory, isAsync: true, cancellationToken);

    private Task<PluginVerification> RunAsync(string id, string? rootDirectory, bool isAsync, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(id);
        var root = Path.GetFullPath(rootDirectory ?? AppContext.BaseDirectory);
        if (_isBlocked)
        {
            return Task.FromResult(new PluginVerification(Findings));
        }

        return SealedPlugins.FirstOrDefault(plugin => string.Equals(plugin.Id, id, StringComparison.Ordinal)) is { } accepted
            ? new PluginRun(_seal, Policy, root, isAsync, token).VerifyAsync(accepted.Manifest, accepted)
            : Task.FromResult(new PluginVerification([SealFindings.NotSealed(Seal.FileName, id)]));
    }

    private Task<PluginVerification> RunManifestAsync(string manifestPath, string? rootDirectory, bool isAsync, CancellationToken token)
    {
        ArgumentException.ThrowIfNullOrEmpty(manifestPath);
        var root = Path.GetFullPath(rootDirectory ?? AppContext.BaseDirectory);
        var path = Path.GetFullPath(manifestPath, root);
        if (_isBlocked)
        {
            return Task.FromResult(new PluginVerification(Findings));
        }

        // Where a path outside of the root lies is the host's own affair, so only its last name is told.
        if (!RealPath.IsBelow(root, path))
        {
            return Task.FromResult(new PluginVerification(
                [PluginFindings.ManifestUnreadable(Path.GetFileName(path), FileFailure.LeavesFolder)]));
        }

        var name = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        var accepted = SealedPlugins.FirstOrDefault(plugin => string.Equals(plugin.Manifest, name, StringComparison.Ordinal));
        return new PluginRun(_seal, Policy, root, isAsync, token).VerifyAsync(name, accepted);
    }

    /// <summary>A run that is not asynchronous has ended when it returns.</summary>
    private static PluginVerification Finished(Task<PluginVerification> run) => run.GetAwaiter().GetResult();

    private static VerifiedPlugin Accepted(PluginVerification verification) =>
        verification.Plugin ?? throw new PluginRefusedException(verification.Findings);
}
