using System.Text;
using Ringfence.Build.Files;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Secrets;
using Ringfence.Secrets.Files;

namespace Ringfence.Build.Secrets;

/// <summary>Reads the project's files that are no code and hands them to the rules about secrets.</summary>
internal sealed class SecretGate(string policyFile, SecretPolicy policy, DateTime today, CleanFiles clean, CancellationToken token)
{
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly string[] TestFolders = ["test", "tests", "testdata", "fixtures", "mocks", "node_modules", "specs"];
    private static readonly string[] KeyEnds = [".pfx", ".p12", ".ppk", ".key", ".pem", ".jks", ".keystore"];
    private static readonly string[] SampleEnds = [".example", ".sample", ".template", ".dist", ".tmpl"];

    private readonly List<Finding> _findings = [];
    private readonly List<ReportedSecret> _reported = [];
    private readonly HashSet<AcceptedSecret> _used = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The secrets that were reported in files.</summary>
    internal IReadOnlyList<ReportedSecret> Reported => _reported;

    /// <summary>Checks everything and reports every problem, also after the first.</summary>
    /// <param name="files">The absolute paths of the files to read.</param>
    /// <param name="shipped">The absolute paths of the files that are copied to the output.</param>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    internal IReadOnlyList<Finding> Check(IEnumerable<string> files, IEnumerable<string> shipped)
    {
        foreach (var file in files.Distinct(StringComparer.Ordinal).OrderBy(f => f, StringComparer.Ordinal))
        {
            token.ThrowIfCancellationRequested();
            Guard(file, CheckFile);
        }

        foreach (var file in shipped.Distinct(StringComparer.Ordinal).Where(f => HasEnd(f, KeyEnds)).OrderBy(f => f, StringComparer.Ordinal))
        {
            Guard(file, CheckShipped);
        }

        CheckAccepted();
        return _findings;
    }

    /// <summary>A file that cannot be read is nothing to report here: what needs it says so.</summary>
    private static void Guard(string file, Action<FileInfo> check)
    {
        try
        {
            var info = new FileInfo(file);
            if (info.Exists)
            {
                check(info);
            }
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return;
        }
    }

    private void CheckFile(FileInfo file)
    {
        _read.Add(RelativePath(file.FullName));
        if (IsEnvironmentFile(file.Name) && GitIgnore.Ignores(file.FullName) == false)
        {
            _findings.Add(SecretFileFindings.EnvironmentFileNotIgnored(file.FullName));
        }

        if (file.Length is 0 or > MaxBytes || clean.IsKnown(file))
        {
            return;
        }

        var bytes = BoundedFile.Read(file.FullName, MaxBytes);
        var secrets = IsTestFile(file.FullName) ? [] : Scan(file.Name, bytes)
            .Where(secret => secret.Confidence >= SecretConfidence.High && !IsExpired(secret)).ToArray();
        foreach (var secret in secrets)
        {
            Report(file.FullName, secret);
        }

        if (secrets.Length == 0)
        {
            clean.Add(file);
        }
    }

    /// <summary>Of other binary files nothing is known, so nothing is said.</summary>
    private static IReadOnlyList<FileSecret> Scan(string name, byte[] bytes) =>
        WasmSecretScanner.IsModule(bytes) ? WasmSecretScanner.Scan(bytes)
            : Array.IndexOf(bytes, (byte)0) >= 0 ? []
            : SecretFileScanner.Scan(name, Encoding.UTF8.GetString(bytes));

    private void Report(string file, FileSecret secret)
    {
        if (policy.Find(RelativePath(file), secret.Value) is { } entry)
        {
            _used.Add(entry);
            if (entry.IsInForce(today))
            {
                return;
            }
        }

        _findings.Add(SecretFileFindings.InFile(file, secret));
        _reported.Add(new ReportedSecret(file, RelativePath(file), secret));
    }

    /// <summary>A token past its date opens nothing any more.</summary>
    private bool IsExpired(FileSecret secret) => JsonWebToken.TryRead(secret.Value, out var token) && token.IsExpired(today);

    private void CheckShipped(FileInfo file)
    {
        var isStore = !file.Name.EndsWith(".pem", StringComparison.OrdinalIgnoreCase) && !file.Name.EndsWith(".key", StringComparison.OrdinalIgnoreCase);
        var isKey = isStore || (file.Length <= MaxBytes
            && SecretScanner.Scan(Encoding.UTF8.GetString(BoundedFile.Read(file.FullName, MaxBytes))).Any(match => match.Detector.Kind == SecretKind.PrivateKey));
        if (isKey)
        {
            _findings.Add(SecretFileFindings.KeyFileShipped(file.FullName));
        }
    }

    /// <summary>Entries about code are the analyzers' to use; the date of every entry is the build's to judge, which alone has a clock.</summary>
    private void CheckAccepted()
    {
        foreach (var entry in policy.Accepted)
        {
            if (!entry.IsInForce(today))
            {
                _findings.Add(SecretFileFindings.Expired(policyFile, entry));
            }
            else if (!_used.Contains(entry) && (_read.Contains(entry.File) || !File.Exists(Path.Combine(Path.GetDirectoryName(policyFile)!, entry.File))))
            {
                _findings.Add(SecretFileFindings.Unused(policyFile, entry));
            }
        }
    }

    private string RelativePath(string file)
    {
        var folder = Path.GetDirectoryName(policyFile)!.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return (file.StartsWith(folder, StringComparison.Ordinal) ? file.Substring(folder.Length) : file).Replace('\\', '/');
    }

    private bool IsTestFile(string file) => RelativePath(file).Split('/').Any(part => Array.IndexOf(TestFolders, part.ToLowerInvariant()) >= 0);

    private static bool IsEnvironmentFile(string name) =>
        (name == ".env" || name.StartsWith(".env.", StringComparison.Ordinal)) && !HasEnd(name, SampleEnds);

    private static bool HasEnd(string name, string[] ends) => ends.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
