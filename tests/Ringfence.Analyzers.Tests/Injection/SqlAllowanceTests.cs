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
}
