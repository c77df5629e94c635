using System.Security.Cryptography;
using System.Text;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>What a consumer's files hold: one mistake each for the gates to find, at a place written beside it.</summary>
internal static class ShopSources
{
    /// <summary>RF2001 at line 5, column 71.</summary>
    internal const string Sql = """
        internal static class Shop
        {
            internal static void Find(System.Data.Common.DbCommand command, string name)
            {
                command.CommandText = "SELECT Id FROM Users WHERE Name = '" + name + "'";
            }
        }
        """;

    /// <summary>A program that does nothing.</summary>
    internal const string Program = "System.Console.WriteLine();";

    /// <summary>A policy without fault.</summary>
    internal const string Policy = """{ "level": "strict" }""";

    /// <summary>RF9002 at line 1, column 3.</summary>
    internal const string MisspeltPolicy = """{ "levle": "strict" }""";

    /// <summary>The bytes of the plugin.</summary>
    internal const string Wasm = "\0asm\u0001\0\0\0";

    /// <summary>RF1001 at line 3, column 37: the token is made here, so that none stands in the tree.</summary>
    internal static string Secret => $$"""
        internal static class Keys
        {
            internal const string Hosting = "{{SampleSecrets.Create("github-personal-access-token")}}";
        }
        """;

    /// <summary>A manifest; when its digest is not that of <see cref="Wasm"/>, RF5016 at line 9, column 13.</summary>
    internal static string Manifest(string content) => $$"""
        {
          "manifestVersion": 1,
          "id": "acme.gift",
          "name": "Gift",
          "version": "1.0.0",
          "kind": "wasm",
          "abi": "core",
          "entry": "gift.wasm",
          "digest": "sha256:{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}}",
          "engines": { "ringfence": ">=1.0.0 <2.0.0" },
          "permissions": {},
          "limits": { "timeoutMs": 2000 }
        }
        """;
}
