using Microsoft.Data.Sqlite;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Where more text is put together than a compilation may spend on, the short methods are still looked at.</summary>
public sealed class SqlAllowanceTests
{
    [Theory]
    [InlineData(1_000, "{|RF2001:n|}")]
    [InlineData(2_500_000, "n")]
    public Task AMethodTooLongAmongAll_IsLeftAlone_AndTheOthersAreNot(int length, string hole) =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>()
            .WithReferenceFile(typeof(SqliteCommand).Assembly.Location)
            .Source($$"""
                using Microsoft.Data.Sqlite;

                public class Store
                {
                    SqliteCommand cmd = new();

                    public void Short(string n) => cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";

                    public void Long(string n)
                    {
                        // {{new string('x', length)}}
                        cmd.CommandText = "SELECT * FROM t WHERE n = '" + {{hole}} + "'";
                    }
                }
                """)
            .RunAsync();

    /// <summary>The part of a partial method that has the body counts, not the one that only declares it.</summary>
    [Theory]
    [InlineData(1_000, "Constant(n)")]
    [InlineData(2_500_000, "{|RF2001:Constant(n)|}")]
    public Task APartialMethod_IsAsLongAsItsBody(int length, string call) =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>()
            .WithReferenceFile(typeof(SqliteCommand).Assembly.Location)
            .Source($$"""
                using Microsoft.Data.Sqlite;

                public partial class Store
                {
                    SqliteCommand cmd = new();

                    private partial string Constant(string n);

                    public void M(string n) => cmd.CommandText = "SELECT * FROM t WHERE n = '" + {{call}} + "'";
                }

                public partial class Store
                {
                    private partial string Constant(string n)
                    {
                        // {{new string('x', length)}}
                        cmd.CommandText = n;
                        return "a";
                    }
                }
                """)
            .RunAsync();
}
