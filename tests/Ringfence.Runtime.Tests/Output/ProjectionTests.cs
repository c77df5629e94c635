using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

public sealed class ProjectionTests
{
    private interface IShape
    {
        int Sides { get; }
    }

    private sealed record Square(string Owner) : IShape
    {
        public int Sides => 4;

        public override string ToString() => throw Hostile.Exception();
    }

    private sealed record Box(object? Content);

    [Fact]
    public void RegisteredType_BecomesWhatItsProjectionSays()
    {
        var sanitizer = With(projections: OutputProjections.None.Add<Square>(static square => new Dictionary<string, object?> { ["owner"] = square.Owner }));

        Unchanged("[{\"owner\":\"Ann\"}]", sanitizer.Sanitize(new[] { new Square("Ann") }));
        Changed("\"[unsupported]\"", OutputNoteKind.Unsupported, "$", sanitizer.Sanitize(new Box(1)));
    }

    [Fact]
    public void FirstThatFits_IsUsed()
    {
        var byInterface = OutputProjections.None.Add<IShape>(static shape => shape.Sides);

        Unchanged("4", With(projections: byInterface.Add<Square>(static square => square.Owner)).Sanitize(new Square("Ann")));
        Unchanged("\"Ann\"", With(projections: OutputProjections.None.Add<Square>(static square => square.Owner).Add<IShape>(static shape => shape.Sides))
            .Sanitize(new Square("Ann")));
    }

    [Fact]
    public void Adding_LeavesTheOldOnesAlone()
    {
        var before = OutputProjections.None.Add<Box>(static box => box.Content);
        before.Add<Square>(static square => square.Owner);

        Changed("[\"[unsupported]\",1]", OutputNoteKind.Unsupported, "$[0]", With(projections: before).Sanitize(new object[] { new Square("Ann"), new Box(1) }));
    }

    [Fact]
    public void ProjectionOfProjection_IsFollowed()
    {
        var sanitizer = With(projections: OutputProjections.None.Add<Box>(static box => box.Content).Add<IShape>(static shape => shape.Sides));

        Unchanged("[4]", sanitizer.Sanitize(new[] { new Box(new Box(new Square("Ann"))) }));
    }

    [Fact]
    public void ProjectionThatFails_IsNotHeardOf()
    {
        var sanitizer = With(projections: OutputProjections.None.Add<Box>(static _ => throw Hostile.Exception()));
        var output = sanitizer.Sanitize(new[] { new Box(1) });

        Changed("[\"[unreadable]\"]", OutputNoteKind.Unreadable, "$[0]", output);
        Assert.DoesNotContain(Hostile.Leak, output.Notes[0].ToString());
    }

    [Fact]
    public void ProjectionThatRefusesInside_IsAFailureToo()
    {
        var inner = With(array: 1, overflow: OutputOverflow.Refuse);
        var sanitizer = With(projections: OutputProjections.None.Add<Box>(box => inner.ToJson(new[] { box, box })));

        Changed("\"[unreadable]\"", OutputNoteKind.Unreadable, "$", sanitizer.Sanitize(new Box(1)));
    }

    [Fact]
    public void ProjectionOntoItself_EndsAsACycle()
    {
        var sanitizer = With(projections: OutputProjections.None.Add<Box>(static box => box).Add<Square>(static square => new[] { square }));

        Changed("\"[circular]\"", OutputNoteKind.Circular, "$", sanitizer.Sanitize(new Box(1)));
        Changed("[\"[circular]\"]", OutputNoteKind.Circular, "$[0]", sanitizer.Sanitize(new Square("Ann")));
    }

    [Fact]
    public void ProjectionsWithoutEnd_AreGivenUp()
    {
        var calls = 0;
        var sanitizer = With(projections: OutputProjections.None.Add<Box>(box =>
        {
            calls++;
            return new Box(box);
        }));

        Changed("\"[unreadable]\"", OutputNoteKind.Unreadable, "$", sanitizer.Sanitize(new Box(1)));
        Assert.Equal(8, calls);
    }

    [Fact]
    public void ExceptionsAndEnumerables_CanBeProjected()
    {
        var sanitizer = With(projections: OutputProjections.None
            .Add<InvalidOperationException>(static _ => "invalid").Add<Endless>(static _ => "endless"));

        Unchanged("[\"invalid\",\"endless\"]", sanitizer.Sanitize(new object[] { new InvalidOperationException(), new Endless() }));
    }

    [Fact]
    public void SensitiveName_IsRedactedBeforeAnyProjectionRuns()
    {
        var sanitizer = With(projections: OutputProjections.None.Add<Box>(static _ => throw new Xunit.Sdk.XunitException("The projection ran.")));

        Assert.Equal("{\"password\":\"[redacted]\"}", sanitizer.ToJson(new KeyValuePair<string, object?>("password", new Box(1))));
    }
}
