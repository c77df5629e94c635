using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants;

internal sealed partial class ConstantFolder
{
    private const int MaxReturns = 16;

    private ConstantSet ValueOf(CallExpression call)
    {
        if (Functions.Of(call.Callee, _scopes, Names) is { } function) return Need(new Result(function));
        if (Names.Resolve(call.Callee, _need) is { } name)
        {
            return _isMissing ? ConstantSet.Unknown
                : List(Nullable(call.Arguments), values => GlobalFunctions.Call(name, new Arguments(values, 0)));
        }

        if (call.Callee is not MemberExpression { Property: not PrivateIdentifier } member) return ConstantSet.Unknown;
        ConstantSet receiver = Need(member.Object);
        if (!member.Computed && receiver.IsUnknown) return ConstantSet.Unknown;
        ConstantSet key = KeyOf(member);
        if (receiver.IsUnknown || key.IsUnknown) return ConstantSet.Unknown;
        if (RegularReplacement(call, key) is { } plain)
        {
            return Combination.Of(_budget, receiver, Need(call.Arguments[1]), (text, replacement) =>
                text.IsString && Coercion.ToText(replacement) is { } by ? StringMethods.Replace(text.Text, plain.Text, by, plain.All)
                    : null);
        }

        ConstantSet result = ConstantSet.Unknown;
        foreach (ConstantValue method in key.Values)
        {
            if (!method.IsString) continue;
            ConstantSet one = List(Nullable(call.Arguments), values => Call(values[0], method.Text, new Arguments(values, 1)), receiver);
            result = result.IsUnknown ? one : result.Union(one);
        }

        return key.IsComplete ? result : result.Incomplete();
    }

    private ConstantSet ValueOf(NewExpression creation)
    {
        string? name = Names.Resolve(creation.Callee, _need);
        if (name is null || _isMissing) return ConstantSet.Unknown;
        return List(Nullable(creation.Arguments), values => GlobalFunctions.Call(name, new Arguments(values, 0)));
    }

    private static ConstantValue? Call(ConstantValue receiver, string method, Arguments arguments) => receiver.Kind switch
    {
        ConstantKind.String => StringMethods.Call(receiver.Text, method, arguments),
        ConstantKind.Array => ArrayMethods.Call(receiver, method, arguments),
        ConstantKind.Number when method == "toString" && arguments.Integer(0, absent: 10) is { } radix =>
            NumberFormat.ToText(receiver.Number, radix) is { } text ? ConstantValue.Of(text) : null,
        ConstantKind.Boolean or ConstantKind.Function when method == "toString" => Coercion.ToText(receiver) is { } text
            ? ConstantValue.Of(text) : null,
        ConstantKind.Boolean or ConstantKind.Number when method == "valueOf" => receiver,
        _ => null,
    };

    /// <summary><c>replace(/x/g, y)</c> where the expression has no special characters.</summary>
    private static (string Text, bool All)? RegularReplacement(CallExpression call, ConstantSet key)
    {
        if (key.SingleString is not ("replace" or "replaceAll") || call.Arguments.Count != 2) return null;
        if (call.Arguments[0] is not RegExpLiteral regex || regex.Flags is not ("" or "g")) return null;
        string text = regex.Pattern;
        if (text.Length == 2 && text[0] == '\\' && !char.IsLetterOrDigit(text[1])) text = text.Substring(1);
        else if (text.IndexOfAny(['\\', '^', '$', '.', '*', '+', '?', '(', ')', '[', ']', '{', '}', '|']) >= 0) return null;
        return (text, regex.Flags == "g");
    }

    /// <summary>What a function of the script gives back, whatever it is called with.</summary>
    private ConstantSet ResultOf(Node function)
    {
        if (function is ArrowFunctionExpression { Body: Expression body }) return Need(body);
        NodeList<Statement> statements = Functions.BodyOf(function);
        ConstantSet? result = null;
        bool isComplete = true;
        int returns = 0;
        for (int i = 0; i < statements.Count; i++)
        {
            switch (statements[i])
            {
                case ReturnStatement { Argument: { } argument } when returns++ < MaxReturns:
                    result = result is null ? Need(argument) : result.Union(Need(argument));
                    break;
                case VariableDeclaration or ExpressionStatement or FunctionDeclaration or ClassDeclaration or EmptyStatement:
                    break;
                default:
                    isComplete = false;
                    break;
            }

            if (statements[i] is ReturnStatement) break;
        }

        if (result is null) return ConstantSet.Unknown;
        return isComplete ? result : result.Incomplete();
    }

    private static NodeList<Expression?> Nullable(NodeList<Expression> arguments) => new([.. arguments]);
}
