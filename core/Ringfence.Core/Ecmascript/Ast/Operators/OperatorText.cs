namespace Ringfence.Ecmascript.Ast;

/// <summary>How operators and keywords are written.</summary>
public static class OperatorText
{
    /// <summary>The operator as it is written.</summary>
    public static string ToText(this UnaryOperator value) => value switch
    {
        UnaryOperator.Minus => "-",
        UnaryOperator.Plus => "+",
        UnaryOperator.Not => "!",
        UnaryOperator.BitwiseNot => "~",
        UnaryOperator.TypeOf => "typeof",
        UnaryOperator.Void => "void",
        _ => "delete",
    };

    /// <summary>The operator as it is written.</summary>
    public static string ToText(this BinaryOperator value) => value switch
    {
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.StrictEqual => "===",
        BinaryOperator.StrictNotEqual => "!==",
        BinaryOperator.LessThan => "<",
        BinaryOperator.LessThanOrEqual => "<=",
        BinaryOperator.GreaterThan => ">",
        BinaryOperator.GreaterThanOrEqual => ">=",
        BinaryOperator.LeftShift => "<<",
        BinaryOperator.RightShift => ">>",
        BinaryOperator.UnsignedRightShift => ">>>",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.Exponentiate => "**",
        BinaryOperator.BitwiseOr => "|",
        BinaryOperator.BitwiseXor => "^",
        BinaryOperator.BitwiseAnd => "&",
        BinaryOperator.In => "in",
        _ => "instanceof",
    };

    /// <summary>The operator as it is written.</summary>
    public static string ToText(this LogicalOperator value) => value switch
    {
        LogicalOperator.And => "&&",
        LogicalOperator.Or => "||",
        _ => "??",
    };

    /// <summary>The operator as it is written.</summary>
    public static string ToText(this UpdateOperator value) => value switch
    {
        UpdateOperator.Increment => "++",
        _ => "--",
    };

    /// <summary>The operator as it is written.</summary>
    public static string ToText(this AssignmentOperator value) => value switch
    {
        AssignmentOperator.Assign => "=",
        AssignmentOperator.Add => "+=",
        AssignmentOperator.Subtract => "-=",
        AssignmentOperator.Multiply => "*=",
        AssignmentOperator.Divide => "/=",
        AssignmentOperator.Remainder => "%=",
        AssignmentOperator.Exponentiate => "**=",
        AssignmentOperator.LeftShift => "<<=",
        AssignmentOperator.RightShift => ">>=",
        AssignmentOperator.UnsignedRightShift => ">>>=",
        AssignmentOperator.BitwiseOr => "|=",
        AssignmentOperator.BitwiseXor => "^=",
        AssignmentOperator.BitwiseAnd => "&=",
        AssignmentOperator.And => "&&=",
        AssignmentOperator.Or => "||=",
        _ => "??=",
    };

    /// <summary>The keyword as it is written.</summary>
    public static string ToText(this VariableDeclarationKind value) => value switch
    {
        VariableDeclarationKind.Var => "var",
        VariableDeclarationKind.Let => "let",
        _ => "const",
    };
}
