namespace Ringfence.Ecmascript.Parsing;

/// <summary>
/// What the open scopes declare, to find names that are declared twice. A name leads to its declarations from the inside out, so a
/// declaration costs the same whatever else is declared. A <c>var</c> is kept with its function only; the place of its last occurrence
/// tells whether it lies in an open block.
/// </summary>
internal sealed class DeclarationTable
{
    internal const int None = -1;

    private Declaration[] _declarations = new Declaration[16];
    private int _count;
    private int _free = None;
    private int[] _innermost = [];
    private Scope[] _scopes = new Scope[8];

    internal int Depth { get; private set; }

    /// <summary>Opens a scope.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="isFunction">Whether a <c>var</c> goes no further.</param>
    /// <param name="hasFunctionVariables">
    /// Whether functions directly in it are declared like a <c>var</c>: in functions and scripts.
    /// </param>
    internal void Enter(int position, bool isFunction, bool hasFunctionVariables = false)
    {
        if (Depth == _scopes.Length) Array.Resize(ref _scopes, Depth * 2);
        _scopes[Depth] = new Scope
        {
            First = None,
            Start = position,
            Function = isFunction ? Depth : _scopes[Depth - 1].Function,
            HasFunctionVariables = hasFunctionVariables,
        };
        Depth++;
    }

    internal void Exit()
    {
        int index = _scopes[--Depth].First;
        while (index != None)
        {
            ref Declaration declaration = ref _declarations[index];
            int next = declaration.NextInScope;
            _innermost[declaration.Name] = declaration.Outer;
            declaration.NextInScope = _free;
            _free = index;
            index = next;
        }
    }

    internal void ExitTo(int depth)
    {
        while (Depth > depth) Exit();
    }

    /// <summary>Whether the outermost scope declares a name.</summary>
    internal bool IsDeclaredAtTop(int name) => name < _innermost.Length && FindIn(0, name) != None;

    /// <summary>Declares a <c>var</c>.</summary>
    /// <returns>The place of a declaration that forbids it, or <see cref="None"/>.</returns>
    internal int DeclareVar(int name, int position)
    {
        int function = _scopes[Depth - 1].Function;
        int conflict = None;
        int last = None;
        for (int i = Innermost(name); i != None && _declarations[i].Scope >= function; i = _declarations[i].Outer)
        {
            ref Declaration declaration = ref _declarations[i];
            if (declaration.Kind is DeclarationKind.Lexical or DeclarationKind.BlockFunction or DeclarationKind.CatchPattern)
            {
                conflict = declaration.Position;
            }

            if (declaration.Scope == function)
            {
                declaration.LastVar = position;
                return conflict;
            }

            last = i;
        }

        Insert(name, function, DeclarationKind.Var, position, behind: last);
        return conflict;
    }

    /// <summary>Declares a parameter of the function whose scope is open.</summary>
    /// <returns>The place of a parameter of that name, or <see cref="None"/>.</returns>
    internal int DeclareParameter(int name, int position) => DeclareHere(name, DeclarationKind.Parameter, position);

    /// <summary>Declares the parameter of a <c>catch</c>.</summary>
    /// <returns>The place of a parameter of that name, or <see cref="None"/>.</returns>
    internal int DeclareCatch(int name, int position, bool isPattern) =>
        DeclareHere(name, isPattern ? DeclarationKind.CatchPattern : DeclarationKind.CatchName, position);

    /// <summary>Declares what <c>let</c>, <c>const</c>, <c>class</c> and <c>import</c> declare.</summary>
    /// <returns>The place of a declaration that forbids it, or <see cref="None"/>.</returns>
    internal int DeclareLexical(int name, int position)
    {
        int variable = FindVarWithin(name);
        int here = DeclareHere(name, DeclarationKind.Lexical, position);
        return here != None ? here : variable;
    }

    /// <summary>Declares a function. In sloppy code a plain one may repeat another plain one of the same block.</summary>
    /// <returns>The place of a declaration that forbids it, or <see cref="None"/>.</returns>
    internal int DeclareFunction(int name, int position, bool mayRepeat)
    {
        int scope = Depth - 1;
        int found = FindIn(scope, name);
        if (_scopes[scope].HasFunctionVariables)
        {
            if (found == None) Insert(name, scope, DeclarationKind.Var, position, None);
            return found != None && _declarations[found].Kind == DeclarationKind.Lexical ? _declarations[found].Position : None;
        }

        if (found != None)
        {
            bool repeats = mayRepeat && _declarations[found].Kind == DeclarationKind.BlockFunction;
            return repeats ? None : _declarations[found].Position;
        }

        int variable = FindVarWithin(name);
        Insert(name, scope, mayRepeat ? DeclarationKind.BlockFunction : DeclarationKind.Lexical, position, None);
        return variable;
    }

    private int DeclareHere(int name, DeclarationKind kind, int position)
    {
        int found = FindIn(Depth - 1, name);
        if (found != None) return _declarations[found].Position;
        Insert(name, Depth - 1, kind, position, None);
        return None;
    }

    /// <summary>A <c>var</c> of this function whose last occurrence lies in the open scope, in a block of it that has ended.</summary>
    private int FindVarWithin(int name)
    {
        ref Scope scope = ref _scopes[Depth - 1];
        for (int i = Innermost(name); i != None && _declarations[i].Scope >= scope.Function; i = _declarations[i].Outer)
        {
            ref Declaration declaration = ref _declarations[i];
            if (declaration.Scope == scope.Function && declaration.LastVar >= scope.Start) return declaration.LastVar;
        }

        return None;
    }

    private int FindIn(int scope, int name)
    {
        for (int i = Innermost(name); i != None && _declarations[i].Scope >= scope; i = _declarations[i].Outer)
        {
            if (_declarations[i].Scope == scope) return i;
        }

        return None;
    }

    private int Innermost(int name)
    {
        if (name >= _innermost.Length)
        {
            int old = _innermost.Length;
            Array.Resize(ref _innermost, Math.Max(128, Math.Max(name + 1, old * 2)));
            for (int i = old; i < _innermost.Length; i++) _innermost[i] = None;
        }

        return _innermost[name];
    }

    private void Insert(int name, int scope, DeclarationKind kind, int position, int behind)
    {
        int outer = Innermost(name);
        int index = _free;
        if (index != None) _free = _declarations[index].NextInScope;
        else index = _count++;
        if (index == _declarations.Length) Array.Resize(ref _declarations, index * 2);
        if (behind == None) _innermost[name] = index;
        else (outer, _declarations[behind].Outer) = (_declarations[behind].Outer, index);
        _declarations[index] = new Declaration
        {
            Name = name,
            Scope = scope,
            Outer = outer,
            NextInScope = _scopes[scope].First,
            Position = position,
            LastVar = kind == DeclarationKind.Var ? position : None,
            Kind = kind,
        };
        _scopes[scope].First = index;
    }

    private enum DeclarationKind : byte
    {
        Var,
        Parameter,
        Lexical,
        BlockFunction,
        CatchName,
        CatchPattern,
    }

    private struct Declaration
    {
        internal int Name;
        internal int Scope;
        internal int Outer;
        internal int NextInScope;
        internal int Position;
        internal int LastVar;
        internal DeclarationKind Kind;
    }

    private struct Scope
    {
        internal int First;
        internal int Start;
        internal int Function;
        internal bool HasFunctionVariables;
    }
}
