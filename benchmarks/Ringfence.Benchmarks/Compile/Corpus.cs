using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ringfence.Benchmarks.Compile;

/// <summary>What the corpus's types do besides ordinary work.</summary>
public enum CorpusFlavour
{
    /// <summary>Entities, services, parsers, text handling: what most files of most applications look like.</summary>
    Plain,

    /// <summary>The same, and every fourth type runs a parameterised command.</summary>
    WithSql,
}

/// <summary>A deterministic compilation of a given number of types, a file each, in proportions of an ordinary business application.</summary>
public static class Corpus
{
    public static CSharpCompilation Create(int types, CorpusFlavour flavour, IEnumerable<MetadataReference> references)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = new List<SyntaxTree>(types);
        for (var i = 0; i < types; i++)
        {
            trees.Add(CSharpSyntaxTree.ParseText(Source(i, flavour), options, $"Type{i}.cs", Encoding.UTF8));
        }

        return CSharpCompilation.Create(
            "Corpus", trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Source(int i, CorpusFlavour flavour)
    {
        var template = (i % 4) switch
        {
            0 => Entity,
            1 => Service,
            2 => flavour == CorpusFlavour.WithSql ? Repository : Parser,
            _ => Formatter,
        };
        return template
            .Replace("§N", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("§E", (i - (i % 4)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private const string Entity = """
        using System;
        using System.Collections.Generic;
        namespace Corpus.Entities;
        public sealed record Entity§N(int Id, string Name)
        {
            private readonly List<string> _tags = new();
            public DateTimeOffset Created { get; init; } = DateTimeOffset.UnixEpoch;
            public decimal Price { get; init; }
            public string? Description { get; init; }
            public IReadOnlyList<string> Tags => _tags;
            public bool IsExpensive => Price > 1000m;
            public Entity§N AddTag(string tag)
            {
                if (string.IsNullOrWhiteSpace(tag)) throw new ArgumentException("A tag needs a name.", nameof(tag));
                if (!_tags.Contains(tag)) _tags.Add(tag.Trim());
                return this;
            }
            public string Describe() => $"{Name} ({Id}): {Description ?? "no description"}, {Price:0.00} EUR, {string.Join(", ", _tags)}";
            public override string ToString() => Describe();
        }
        """;

    private const string Service = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Corpus.Entities;
        namespace Corpus.Services;
        public interface IStore§N { Task<IReadOnlyList<Entity§E>> LoadAsync(string filter, CancellationToken cancellationToken); }
        public sealed class Service§N
        {
            private readonly IStore§N _store;
            private readonly Dictionary<int, Entity§E> _cache = new();
            public Service§N(IStore§N store) => _store = store ?? throw new ArgumentNullException(nameof(store));
            public async Task<decimal> TotalAsync(string filter, decimal minimum, CancellationToken cancellationToken)
            {
                var items = await _store.LoadAsync(filter, cancellationToken).ConfigureAwait(false);
                decimal total = 0;
                foreach (var item in items.Where(x => x.Price >= minimum).OrderBy(x => x.Name, StringComparer.Ordinal))
                {
                    _cache[item.Id] = item;
                    total += item.IsExpensive ? item.Price * 0.9m : item.Price;
                }
                return Math.Round(total, 2);
            }
            public string Report()
            {
                var groups = _cache.Values.GroupBy(x => x.Name.Length switch { < 3 => "short", < 10 => "medium", _ => "long" });
                var lines = new List<string> { "Report of service §N", "===================" };
                foreach (var g in groups)
                {
                    lines.Add($"{g.Key}: {g.Count()} items, {g.Sum(x => x.Price):N2} in total");
                    try { lines.Add("first: " + g.First().Describe()); }
                    catch (InvalidOperationException e) { lines.Add("failed: " + e.Message); }
                }
                return string.Join(Environment.NewLine, lines);
            }
        }
        """;

    private const string Parser = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        namespace Corpus.Parsing;
        public enum Token§N { None, Number, Word, Symbol, End }
        public sealed class Parser§N
        {
            private readonly string _text;
            private int _position;
            public Parser§N(string text) => _text = text;
            public IEnumerable<(Token§N Kind, string Text)> Read()
            {
                while (_position < _text.Length)
                {
                    var start = _position;
                    var c = _text[_position];
                    if (char.IsWhiteSpace(c)) { _position++; continue; }
                    if (char.IsDigit(c)) { while (_position < _text.Length && char.IsDigit(_text[_position])) _position++; yield return (Token§N.Number, _text[start.._position]); }
                    else if (char.IsLetter(c)) { while (_position < _text.Length && char.IsLetterOrDigit(_text[_position])) _position++; yield return (Token§N.Word, _text[start.._position]); }
                    else { _position++; yield return (Token§N.Symbol, c.ToString()); }
                }
                yield return (Token§N.End, "");
            }
            public static int Evaluate(string text)
            {
                var value = 0; var sign = 1;
                foreach (var (kind, word) in new Parser§N(text).Read())
                {
                    switch (kind)
                    {
                        case Token§N.Number: value += sign * int.Parse(word, CultureInfo.InvariantCulture); break;
                        case Token§N.Symbol when word == "-": sign = -1; break;
                        case Token§N.Symbol when word == "+": sign = 1; break;
                        case Token§N.End: return value;
                        default: throw new FormatException("Unexpected '" + word + "' in expression §N");
                    }
                }
                return value;
            }
        }
        """;

    private const string Repository = """
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Threading;
        using System.Threading.Tasks;
        namespace Corpus.Data;
        public sealed class Repository§N
        {
            private const string Table = "products§N";
            private readonly DbConnection _connection;
            public Repository§N(DbConnection connection) => _connection = connection;
            public async Task<IReadOnlyList<string>> FindAsync(string name, int limit, bool newest, CancellationToken cancellationToken)
            {
                using var command = _connection.CreateCommand();
                var sql = "SELECT name FROM " + Table + " WHERE name LIKE @name";
                if (newest) sql += " ORDER BY created DESC";
                command.CommandText = sql + $" LIMIT {limit}";
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@name"; parameter.Value = "%" + name + "%";
                command.Parameters.Add(parameter);
                var found = new List<string>();
                using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false)) found.Add(reader.GetString(0));
                return found;
            }
            public int Delete(Guid id)
            {
                using var command = _connection.CreateCommand();
                command.CommandText = "DELETE FROM " + Table + " WHERE id = @id";
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@id"; parameter.Value = id;
                command.Parameters.Add(parameter);
                return command.ExecuteNonQuery();
            }
        }
        """;

    private const string Formatter = """
        using System;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        namespace Corpus.Text;
        public static class Formatter§N
        {
            private static readonly string[] Units = { "B", "KB", "MB", "GB", "TB" };
            public static string Size(long bytes)
            {
                double value = bytes; var unit = 0;
                while (value >= 1024 && unit < Units.Length - 1) { value /= 1024; unit++; }
                return value.ToString("0.#", CultureInfo.InvariantCulture) + " " + Units[unit];
            }
            public static string Table(string[][] rows)
            {
                var widths = Enumerable.Range(0, rows.Length == 0 ? 0 : rows[0].Length).Select(c => rows.Max(r => r[c].Length)).ToArray();
                var text = new StringBuilder();
                foreach (var row in rows)
                {
                    for (var c = 0; c < row.Length; c++) text.Append(row[c].PadRight(widths[c])).Append(c == row.Length - 1 ? "\n" : " | ");
                }
                return text.ToString();
            }
            public static string Slug(string title) =>
                new(title.Trim().ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-').ToArray());
            public static string Plural(int n, string one, string many) => n == 1 ? $"{n} {one}" : $"{n} {many}";
        }
        """;
}
