using System.Reflection;
using System.Text.Json;
using Ringfence.Policy;

namespace Ringfence.Core.Tests.Policy;

public sealed class LimitTests
{
    private static readonly ProtectionLevel[] Levels = [ProtectionLevel.Strict, ProtectionLevel.Secure, ProtectionLevel.Standard, ProtectionLevel.Permissive];

    [Fact]
    public void EveryDefinition_IsAPropertyOfTheSameNameAndEveryPropertyADefinition()
    {
        var defined = LimitTable.All.Select(d => d.Path).Order(StringComparer.Ordinal);
        var properties = NumbersOf(RingfencePolicy.Default).Keys.Order(StringComparer.Ordinal);

        Assert.Equal(defined, properties);
    }

    [Fact]
    public void EveryLevel_HasTheDefaultsOfTheTable() => Assert.All(Levels, level =>
    {
        var numbers = NumbersOf(RingfencePolicy.ForLevel(level));
        Assert.All(LimitTable.All, d => Assert.Equal(d.Default(level), numbers[d.Path]));
    });

    [Fact]
    public void EveryDefault_IsInRangeAndNoLevelIsTighterThanTheOneBefore() => Assert.All(LimitTable.All, d =>
    {
        Assert.True(d.Minimum >= 1 && d.Maximum < long.MaxValue);
        var values = Levels.Select(d.Default).ToArray();
        Assert.All(values, v => Assert.True(d.Accepts(v), d.Path));
        Assert.Equal(values.Order(), values);
    });

    [Theory]
    [InlineData(ProtectionLevel.Strict, 5_000, 30_000, 5_000_000, 16_777_216, 10_000, 64, 1_000_000, 10_000, 10, 102_400, 64, 65_536, 100)]
    [InlineData(ProtectionLevel.Secure, 15_000, 60_000, 25_000_000, 33_554_432, 100_000, 256, 4_000_000, 100_000, 50, 512_000, 128, 262_144, 500)]
    [InlineData(ProtectionLevel.Standard, 30_000, 120_000, 100_000_000, 67_108_864, 1_000_000, 1_000, 16_000_000, 1_000_000, 100, 1_048_576, 128, 1_048_576, 1_000)]
    [InlineData(ProtectionLevel.Permissive, 60_000, 300_000, 1_000_000_000, 134_217_728, 10_000_000, 10_000, 64_000_000, 10_000_000, 1_000, 5_242_880, 200, 10_485_760, 10_000)]
    public void ScriptLimits_AreThoseOfTheDesign(
        ProtectionLevel level, int timeoutMs, int wallMs, long fuel, long memoryBytes, long iterations, int callDepth, int stringLength, int arrayLength,
        int toolCalls, int sourceBytes, int nesting, int consoleBytes, int consoleCalls)
    {
        var limits = RingfencePolicy.ForLevel(level).Limits;

        Assert.Equal((timeoutMs, wallMs, fuel, memoryBytes), (limits.TimeoutMs, limits.WallMs, limits.Fuel, limits.MemoryBytes));
        Assert.Equal((iterations, callDepth, stringLength), (limits.MaxIterations, limits.MaxCallDepth, limits.MaxStringLength));
        Assert.Equal((arrayLength, arrayLength, toolCalls), (limits.MaxArrayLength, limits.MaxMapEntries, limits.MaxToolCalls));
        Assert.Equal((sourceBytes, nesting), (limits.MaxSourceBytes, limits.MaxNesting));
        Assert.Equal((consoleBytes, consoleCalls), (limits.MaxConsoleBytes, limits.MaxConsoleCalls));
    }

    [Theory]
    [InlineData(ProtectionLevel.Strict, 16, 1_000, 10_000, 10_000, 1_000_000, 16_777_216, 5_000, 524_288)]
    [InlineData(ProtectionLevel.Secure, 32, 10_000, 100_000, 100_000, 10_000_000, 67_108_864, 15_000, 524_288)]
    [InlineData(ProtectionLevel.Standard, 64, 100_000, 1_000_000, 1_000_000, 100_000_000, 134_217_728, 30_000, 1_048_576)]
    [InlineData(ProtectionLevel.Permissive, 128, 1_000_000, 10_000_000, 10_000_000, 1_000_000_000, 536_870_912, 60_000, 1_048_576)]
    public void OutputAndPluginLimits_AreThoseOfTheDesign(
        ProtectionLevel level, int depth, int properties, int stringLength, int arrayLength, long fuel, long memoryBytes, int timeoutMs, int stackBytes)
    {
        var policy = RingfencePolicy.ForLevel(level);
        var plugin = policy.Plugins.Limits;

        Assert.Equal(
            (depth, properties, stringLength, arrayLength),
            (policy.Output.MaxDepth, policy.Output.MaxProperties, policy.Output.MaxStringLength, policy.Output.MaxArrayLength));
        Assert.Equal(policy.Limits.MaxArrayLength, policy.Output.MaxArrayLength);
        Assert.Equal((fuel, memoryBytes, timeoutMs, stackBytes), (plugin.Fuel, plugin.MemoryBytes, plugin.TimeoutMs, plugin.StackBytes));
        Assert.Equal(plugin.MemoryBytes, plugin.MaxEntryBytes);
    }

    [Fact]
    public void NoLimit_CanBeSetOutOfRangeInCode()
    {
        var policy = RingfencePolicy.Default;

        Assert.Throws<ArgumentOutOfRangeException>(() => policy.Limits with { TimeoutMs = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => policy.Limits with { Fuel = long.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => policy.Output with { MaxDepth = int.MaxValue });
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => policy.Plugins.Limits with { StackBytes = 65_535 });
        Assert.StartsWith("'plugins.limits.stackBytes' must be from 65536 to 8388608 bytes; it was given 65535.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => policy.Output with { SensitiveKeys = ["--"] });
        Assert.Throws<ArgumentNullException>(() => policy with { Limits = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => RingfencePolicy.ForLevel((ProtectionLevel)4));
    }

    [Fact]
    public void SensitiveKeys_AreCopied()
    {
        string[] keys = ["one"];
        var output = RingfencePolicy.Default.Output with { SensitiveKeys = keys };
        keys[0] = "two";

        Assert.Equal(["one"], output.SensitiveKeys);
    }

    /// <summary>The numbers of a policy by the path they have in the file.</summary>
    private static Dictionary<string, long> NumbersOf(RingfencePolicy policy)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        Collect(policy, "");
        return numbers;

        void Collect(object part, string path)
        {
            foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var name = path + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                switch (property.GetValue(part))
                {
                    case int or long:
                        numbers.Add(name, Convert.ToInt64(property.GetValue(part)));
                        break;
                    case ScriptLimits or OutputLimits or PluginLimits or PluginPolicy:
                        Collect(property.GetValue(part)!, name + ".");
                        break;
                }
            }
        }
    }
}
