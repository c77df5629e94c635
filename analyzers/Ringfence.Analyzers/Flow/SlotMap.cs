namespace Ringfence.Analyzers.Flow;

/// <summary>
/// An immutable map from small numbers to values, as a trie over the bits of the number (Okasaki and Gill, "Fast Mergeable Integer Maps",
/// 1998). Merging two maps that grew out of each other costs what they differ in, not what they hold: this keeps long methods linear.
/// </summary>
internal sealed class SlotMap<T> where T : class
{
    internal static readonly SlotMap<T> Empty = new(null);

    private readonly Node? _root;

    private SlotMap(Node? root) => _root = root;

    internal bool IsEmpty => _root is null;

    internal T? Find(int key)
    {
        var node = _root;
        while (node is Branch branch)
        {
            node = (key & branch.Bit) == 0 ? branch.Zero : branch.One;
        }

        return node is Leaf leaf && leaf.Key == key ? leaf.Value : null;
    }

    internal SlotMap<T> Set(int key, T value) => Wrap(Merge(_root, new Leaf(key, value), static (_, added) => added, keepSingles: true));

    internal SlotMap<T> Remove(int key) => Wrap(Remove(_root, key));

    /// <summary>Both maps in one. A value both have is combined, the first map's value first.</summary>
    /// <param name="other">The other map.</param>
    /// <param name="combine">Gives its first argument back when the second tells nothing new.</param>
    /// <param name="keepSingles">Whether a value only one map has stays.</param>
    internal SlotMap<T> Merge(SlotMap<T> other, Func<T, T, T> combine, bool keepSingles) =>
        Wrap(Merge(_root, other._root, combine, keepSingles));

    internal void ForEach(Action<int, T> visit) => ForEach(_root, visit);

    private SlotMap<T> Wrap(Node? root) => ReferenceEquals(root, _root) ? this : root is null ? Empty : new SlotMap<T>(root);

    private static void ForEach(Node? node, Action<int, T> visit)
    {
        switch (node)
        {
            case Branch branch:
                ForEach(branch.Zero, visit);
                ForEach(branch.One, visit);
                break;
            case Leaf leaf:
                visit(leaf.Key, leaf.Value);
                break;
            default:
                break;
        }
    }

    private static Node? Remove(Node? node, int key)
    {
        switch (node)
        {
            case Leaf leaf:
                return leaf.Key == key ? null : node;
            case Branch branch when (key & (branch.Bit - 1)) == branch.Prefix:
                var inZero = (key & branch.Bit) == 0;
                var child = inZero ? branch.Zero : branch.One;
                var left = Remove(child, key);
                if (ReferenceEquals(left, child))
                {
                    return node;
                }

                var sibling = inZero ? branch.One : branch.Zero;
                return left is null ? sibling : inZero ? branch.With(left, sibling) : branch.With(sibling, left);
            default:
                return node;
        }
    }

    private static Node? Merge(Node? a, Node? b, Func<T, T, T> combine, bool keepSingles)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        if (a is null || b is null)
        {
            return keepSingles ? a ?? b : null;
        }

        if (a.Prefix == b.Prefix && a.Bit == b.Bit)
        {
            return a is Leaf leafA && b is Leaf leafB
                ? leafA.With(combine(leafA.Value, leafB.Value))
                : MergeAlike((Branch)a, (Branch)b, combine, keepSingles);
        }

        if (a is Branch outerA && Holds(outerA, b))
        {
            var inZero = (b.Prefix & outerA.Bit) == 0;
            var merged = Merge(inZero ? outerA.Zero : outerA.One, b, combine, keepSingles);
            return keepSingles ? inZero ? Rebuild(outerA, merged, outerA.One) : Rebuild(outerA, outerA.Zero, merged) : merged;
        }

        if (b is Branch outerB && Holds(outerB, a))
        {
            var inZero = (a.Prefix & outerB.Bit) == 0;
            var merged = Merge(a, inZero ? outerB.Zero : outerB.One, combine, keepSingles);
            return keepSingles ? inZero ? Rebuild(outerB, merged, outerB.One) : Rebuild(outerB, outerB.Zero, merged) : merged;
        }

        return keepSingles ? Link(a, b) : null;
    }

    private static Node? MergeAlike(Branch a, Branch b, Func<T, T, T> combine, bool keepSingles) =>
        Rebuild(a, Merge(a.Zero, b.Zero, combine, keepSingles), Merge(a.One, b.One, combine, keepSingles));

    private static bool Holds(Branch outer, Node inner) =>
        unchecked((uint)outer.Bit < (uint)inner.Bit || inner is Leaf) && (inner.Prefix & (outer.Bit - 1)) == outer.Prefix;

    private static Node? Rebuild(Branch branch, Node? zero, Node? one) =>
        zero is null ? one : one is null ? zero : branch.With(zero, one);

    private static Branch Link(Node a, Node b)
    {
        var differing = a.Prefix ^ b.Prefix;
        var bit = differing & -differing;
        var prefix = a.Prefix & (bit - 1);
        return (a.Prefix & bit) == 0 ? new Branch(prefix, bit, a, b) : new Branch(prefix, bit, b, a);
    }

    private abstract class Node(int prefix, int bit)
    {
        /// <summary>The bits all keys below share, lowest first; of a leaf, its key.</summary>
        internal int Prefix { get; } = prefix;

        /// <summary>The lowest bit in which keys below differ; of a leaf, none.</summary>
        internal int Bit { get; } = bit;
    }

    private sealed class Leaf(int key, T value) : Node(key, 0)
    {
        internal int Key => Prefix;

        internal T Value { get; } = value;

        internal Leaf With(T other) => ReferenceEquals(other, Value) ? this : new Leaf(Key, other);
    }

    private sealed class Branch(int prefix, int bit, Node zero, Node one) : Node(prefix, bit)
    {
        internal Node Zero { get; } = zero;

        internal Node One { get; } = one;

        internal Branch With(Node newZero, Node newOne) =>
            ReferenceEquals(newZero, Zero) && ReferenceEquals(newOne, One) ? this : new Branch(Prefix, Bit, newZero, newOne);
    }
}
