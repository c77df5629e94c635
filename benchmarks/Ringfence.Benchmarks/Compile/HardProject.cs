using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ringfence.Benchmarks.Compile;

/// <summary>What makes a project hard to follow.</summary>
public enum Hardness
{
    /// <summary>Ten methods a file build statements from what ten methods of other files build, and so on in circles.</summary>
    Circles,

    /// <summary>The same circles with sixty methods a file.</summary>
    Crowds,

    /// <summary>Each file has one method of 1,000 conditional appends.</summary>
    Branches,

    /// <summary>Ten methods a file hand statements to each other, four deep, before one reaches a command.</summary>
    Wrappers,

    /// <summary>Ten methods a file put a statement together in three nested loops.</summary>
    Loops,
}

/// <summary>A project of files that build SQL in ways that are costly to follow, the same in every run.</summary>
public static class HardProject
{
    public static CSharpCompilation Create(int files, Hardness hardness, IEnumerable<MetadataReference> references)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = Enumerable.Range(0, files)
            .Select(i => CSharpSyntaxTree.ParseText(Source(i, files, hardness), options, $"File{i}.cs", Encoding.UTF8));
        return CSharpCompilation.Create(
            "Hard", trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Source(int file, int files, Hardness hardness)
    {
        var text = new StringBuilder("using System.Data.Common;\nusing System.Text;\nnamespace Hard;\n");
        text.Append(CultureInfo.InvariantCulture, $"public static class File{file}\n{{\n");
        if (hardness == Hardness.Branches)
        {
            LongMethod(text);
        }
        else
        {
            var methods = hardness == Hardness.Crowds ? 60 : 10;
            for (var method = 0; method < methods; method++)
            {
                var next = $"File{((file * 7) + method + 1) % files}.M{(method + 3) % methods}";
                var other = $"File{((file * 11) + method + 5) % files}.M{(method + 7) % methods}";
                text.Append(CultureInfo.InvariantCulture, $"    public static string M{method}(DbCommand command, string a, string b)\n    {{\n");
                text.Append(Body(hardness, method, next, other)).Append("    }\n");
            }
        }

        return text.Append("}\n").ToString();
    }

    private static string Body(Hardness hardness, int method, string next, string other) => hardness switch
    {
        Hardness.Circles or Hardness.Crowds => $$"""
                    var sql = "SELECT * FROM t WHERE x = '" + {{next}}(command, a + "1", b) + "'";
                    if (a.Length > 3) sql += " AND y = '" + {{other}}(command, b, a) + "'";
                    else sql += " AND z IN (" + {{next}}(command, b + a, sql) + ")";
                    for (var i = 0; i < 3; i++) sql = sql + " OR c" + i + " = '" + {{other}}(command, sql, b) + "'";
                    command.CommandText = sql;
                    command.ExecuteNonQuery();
                    return sql + b;

            """,
        Hardness.Wrappers when method == 9 => """
                    command.CommandText = a;
                    command.ExecuteNonQuery();
                    return b;

            """,
        Hardness.Wrappers => $$"""
                    var text = a;
                    if (b.Length > 3) text = a ?? b;
                    M{{method + 1}}(command, text, b);
                    {{next}}(command, "SELECT " + b + " FROM t", a);
                    return {{other}}(command, text, b);

            """,
        _ => $$"""
                    var text = new StringBuilder("SELECT ");
                    var last = a;
                    foreach (var x in a.Split(','))
                    {
                        foreach (var y in b.Split(','))
                        {
                            foreach (var z in (x + y).Split(';'))
                            {
                                text.Append(z).Append(last).Append(", ");
                                last = z + y + last;
                                if (z.Length > 3) last = text.ToString();
                                else text.Append({{next}}(command, last, z));
                            }
                        }
                    }

                    command.CommandText = text.ToString();
                    command.ExecuteNonQuery();
                    return last;

            """,
    };

    private static void LongMethod(StringBuilder text)
    {
        text.Append("    public static string M(DbCommand command, string a, string b)\n    {\n        var sql = \"SELECT 1\";\n");
        for (var i = 0; i < 1000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"        if (a.Length > {i}) sql += \" AND c{i} = '\" + b + \"'\";\n");
        }

        text.Append("        command.CommandText = sql;\n        command.ExecuteNonQuery();\n        return sql;\n    }\n");
    }
}
