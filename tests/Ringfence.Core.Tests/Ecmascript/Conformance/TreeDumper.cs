using System.Runtime.CompilerServices;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Writes the nodes of one tree. The order of values and children is that of the table in <c>tests/peers/acorn.mjs</c>.</summary>
internal sealed class TreeDumper(DumpWriter writer, DumpForm form)
{
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>Writes a node and everything below it.</summary>
    public void Node(Node? node)
    {
        if (node is null)
        {
            writer.Word("_").Line();
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (form == DumpForm.Shape && Reduced(node)) return;
        writer.Word(Name(node.Type));
        if (form == DumpForm.Whole) writer.Word(" ").Number(node.Start).Word(" ").Number(node.End);
        Values(node);
        writer.Line();
        Children(node);
    }

    private static string Name(NodeType type) => Names[(int)type];

    private static readonly string[] Names = Enum.GetNames<NodeType>();

    /// <summary>Writes a name, a key or a literal as the number of its first appearance, and a sequence without its grouping.</summary>
    private bool Reduced(Node node)
    {
        switch (node)
        {
            case Identifier n: Numbered(n.Name); break;
            case StringLiteral n: Numbered(n.Value); break;
            case NumericLiteral n: Numbered(n.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)); break;
            case SequenceExpression n:
                foreach (var part in n.Expressions) Node(part);
                break;
            default: return false;
        }

        return true;
    }

    private void Numbered(string text)
    {
        if (!_numbers.TryGetValue(text, out var number)) _numbers.Add(text, number = _numbers.Count);
        writer.Number(number).Line();
    }

    private void List<T>(NodeList<T> list)
        where T : Node?
    {
        writer.Word("[").Number(list.Count).Line();
        foreach (var item in list) Node(item);
    }

    private void Values(Node node)
    {
        switch (node)
        {
            case Literal literal: Value(literal); break;
            case TemplateElement n: Element(n); break;
            case Identifier n: writer.Word(" ").Quoted(n.Name); break;
            case PrivateIdentifier n: writer.Word(" ").Quoted(n.Name); break;
            case ArrowFunctionExpression n: writer.Flag(n.Expression).Flag(n.Async); break;
            case IFunction n: writer.Flag(n.Generator).Flag(n.Async); break;
            case AssignmentExpression n: writer.Word(" ").Word(n.Operator.ToText()); break;
            case BinaryExpression n: writer.Word(" ").Word(n.Operator.ToText()); break;
            case LogicalExpression n: writer.Word(" ").Word(n.Operator.ToText()); break;
            case UnaryExpression n: writer.Word(" ").Word(n.Operator.ToText()); break;
            case UpdateExpression n: writer.Word(" ").Word(n.Operator.ToText()).Flag(n.Prefix); break;
            case CallExpression n: writer.Flag(n.Optional); break;
            case MemberExpression n: writer.Flag(n.Computed).Flag(n.Optional); break;
            case ExpressionStatement n: writer.Flag(n.IsDirective); break;
            case ForOfStatement n: writer.Flag(n.Await); break;
            case MethodDefinition n: writer.Word(" ").Word(Lower(n.Kind)).Flag(n.Computed).Flag(n.Static); break;
            case PropertyDefinition n: writer.Flag(n.Computed).Flag(n.Static); break;
            case Property n: writer.Word(" ").Word(Lower(n.Kind)).Flag(n.Computed).Flag(n.Method).Flag(n.Shorthand); break;
            case VariableDeclaration n: writer.Word(" ").Word(n.Kind.ToText()); break;
            case YieldExpression n: writer.Flag(n.Delegate); break;
            case Program n: writer.Word(n.SourceType == SourceType.Module ? " module" : " script"); break;
        }
    }

    private static string Lower(MethodKind kind) => kind switch
    {
        MethodKind.Constructor => "constructor",
        MethodKind.Get => "get",
        MethodKind.Set => "set",
        _ => "method",
    };

    private static string Lower(PropertyKind kind) => kind switch
    {
        PropertyKind.Get => "get",
        PropertyKind.Set => "set",
        _ => "init",
    };

    private void Value(Literal node)
    {
        switch (node)
        {
            case RegExpLiteral n: writer.Word(" regex ").Quoted(n.Pattern).Word(" ").Quoted(n.Flags); break;
            case BigIntLiteral n: writer.Word(" bigint ").Quoted(n.Digits); break;
            case StringLiteral n:
                writer.Word(" string ").Quoted(n.Value);
                if (form == DumpForm.Whole) writer.Word(" ").Quoted(n.Raw);
                break;
            case NumericLiteral n:
                var bits = BitConverter.DoubleToUInt64Bits(n.Value);
                writer.Word(" number ").Hex((uint)(bits >> 32)).Word(" ").Hex((uint)bits);
                if (form == DumpForm.Whole) writer.Word(" ").Quoted(n.Raw);
                break;
            default: writer.Word(" ").Word(node.Raw); break;
        }
    }

    private void Element(TemplateElement node)
    {
        writer.Flag(node.Tail).Word(" ");
        if (node.Cooked is { } cooked) writer.Quoted(cooked);
        else writer.Word("_");
        writer.Word(" ").Quoted(node.Raw);
    }

    private void Children(Node node)
    {
        switch (node)
        {
            case ArrayExpression n: List(n.Elements); break;
            case ArrayPattern n: List(n.Elements); break;
            case ArrowFunctionExpression n: List(n.Params); Node(n.Body); break;
            case IFunction n: Node(n.Id); List(n.Params); Node(n.Body); break;
            case AssignmentExpression n: Node(n.Left); Node(n.Right); break;
            case AssignmentPattern n: Node(n.Left); Node(n.Right); break;
            case AwaitExpression n: Node(n.Argument); break;
            case BinaryExpression n: Node(n.Left); Node(n.Right); break;
            case BlockStatement n: List(n.Body); break;
            case BreakStatement n: Node(n.Label); break;
            case CallExpression n: Node(n.Callee); List(n.Arguments); break;
            case CatchClause n: Node(n.Param); Node(n.Body); break;
            case ChainExpression n: Node(n.Expression); break;
            case ClassBody n: List(n.Body); break;
            case IClass n: Node(n.Id); Node(n.SuperClass); Node(n.Body); break;
            case ConditionalExpression n: Node(n.Test); Node(n.Consequent); Node(n.Alternate); break;
            case ContinueStatement n: Node(n.Label); break;
            case DoWhileStatement n: Node(n.Body); Node(n.Test); break;
            case ExportAllDeclaration n: Node(n.Exported); Node(n.Source); List(n.Attributes); break;
            case ExportDefaultDeclaration n: Node(n.Declaration); break;
            case ExportNamedDeclaration n: Node(n.Declaration); List(n.Specifiers); Node(n.Source); List(n.Attributes); break;
            case ExportSpecifier n: Node(n.Local); Node(n.Exported); break;
            case ExpressionStatement n: Node(n.Expression); break;
            case ForInStatement n: Node(n.Left); Node(n.Right); Node(n.Body); break;
            case ForOfStatement n: Node(n.Left); Node(n.Right); Node(n.Body); break;
            case ForStatement n: Node(n.Init); Node(n.Test); Node(n.Update); Node(n.Body); break;
            case IfStatement n: Node(n.Test); Node(n.Consequent); Node(n.Alternate); break;
            case ImportAttribute n: Node(n.Key); Node(n.Value); break;
            case ImportDeclaration n: List(n.Specifiers); Node(n.Source); List(n.Attributes); break;
            case ImportDefaultSpecifier n: Node(n.Local); break;
            case ImportExpression n: Node(n.Source); Node(n.Options); break;
            case ImportNamespaceSpecifier n: Node(n.Local); break;
            case ImportSpecifier n: Node(n.Imported); Node(n.Local); break;
            case LabeledStatement n: Node(n.Label); Node(n.Body); break;
            case LogicalExpression n: Node(n.Left); Node(n.Right); break;
            case MemberExpression n: Node(n.Object); Node(n.Property); break;
            case MetaProperty n: Node(n.Meta); Node(n.Property); break;
            case MethodDefinition n: Node(n.Key); Node(n.Value); break;
            case NewExpression n: Node(n.Callee); List(n.Arguments); break;
            case ObjectExpression n: List(n.Properties); break;
            case ObjectPattern n: List(n.Properties); break;
            case Program n: List(n.Body); break;
            case Property n: Node(n.Key); Node(n.Value); break;
            case PropertyDefinition n: Node(n.Key); Node(n.Value); break;
            case RestElement n: Node(n.Argument); break;
            case ReturnStatement n: Node(n.Argument); break;
            case SequenceExpression n: List(n.Expressions); break;
            case SpreadElement n: Node(n.Argument); break;
            case StaticBlock n: List(n.Body); break;
            case SwitchCase n: Node(n.Test); List(n.Consequent); break;
            case SwitchStatement n: Node(n.Discriminant); List(n.Cases); break;
            case TaggedTemplateExpression n: Node(n.Tag); Node(n.Quasi); break;
            case TemplateLiteral n: List(n.Quasis); List(n.Expressions); break;
            case ThrowStatement n: Node(n.Argument); break;
            case TryStatement n: Node(n.Block); Node(n.Handler); Node(n.Finalizer); break;
            case UnaryExpression n: Node(n.Argument); break;
            case UpdateExpression n: Node(n.Argument); break;
            case VariableDeclaration n: List(n.Declarations); break;
            case VariableDeclarator n: Node(n.Id); Node(n.Init); break;
            case WhileStatement n: Node(n.Test); Node(n.Body); break;
            case WithStatement n: Node(n.Object); Node(n.Body); break;
            case YieldExpression n: Node(n.Argument); break;
            default: Assert.False(node.Children.GetEnumerator().MoveNext(), $"{node} has children the dump does not know"); break;
        }
    }
}
