using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>
/// Bodies one thread is about to work through, from the first to the last. Threads that would wait for it analyze them from the last to the first instead, so
/// that it finds them done.
/// </summary>
internal sealed class BodiesAhead(ObservedBodies bodies)
{
    private Batch _batch = new([]);

    /// <summary>Names the bodies the calling thread goes through now, and goes through them.</summary>
    internal void WorkThrough(List<SyntaxNode> declarations, Action<SyntaxNode> work)
    {
        var batch = new Batch(declarations);
        Volatile.Write(ref _batch, batch);
        for (var i = 0; i < declarations.Count; i++)
        {
            batch.Start(i);
            work(declarations[i]);
        }
    }

    /// <summary>Analyzes one of the bodies ahead. False when none is left.</summary>
    internal bool TryHelp(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _batch).TakeLast() is not { } declaration)
        {
            return false;
        }

        bodies.Of(declaration, cancellation);
        return true;
    }

    private sealed class Batch(List<SyntaxNode> declarations)
    {
        private int _first = -1;
        private int _last = declarations.Count;

        internal void Start(int index) => Volatile.Write(ref _first, index);

        internal SyntaxNode? TakeLast()
        {
            var index = Interlocked.Decrement(ref _last);
            return index > Volatile.Read(ref _first) ? declarations[index] : null;
        }
    }
}
