namespace Ringfence.Scripts.Constants;

/// <summary>Applies an operation to every choice of values out of sets.</summary>
internal static class Combination
{
    private const int MaxChoices = 256;

    internal static ConstantSet Of(FoldingBudget budget, ConstantSet operand, Func<ConstantValue, ConstantValue?> operation)
    {
        if (operand.IsUnknown) return ConstantSet.Unknown;
        bool isComplete = operand.IsComplete;
        List<ConstantValue> results = [];
        foreach (ConstantValue value in operand.Values) isComplete &= Add(budget, results, operation(value));
        return ConstantSet.From(results, isComplete);
    }

    internal static ConstantSet Of(
        FoldingBudget budget, ConstantSet left, ConstantSet right, Func<ConstantValue, ConstantValue, ConstantValue?> operation)
    {
        if (left.IsUnknown || right.IsUnknown) return ConstantSet.Unknown;
        bool isComplete = left.IsComplete && right.IsComplete;
        List<ConstantValue> results = [];
        foreach (ConstantValue first in left.Values)
        {
            foreach (ConstantValue second in right.Values) isComplete &= Add(budget, results, operation(first, second));
        }

        return ConstantSet.From(results, isComplete);
    }

    /// <summary>For any number of operands. Too many choices: the first ones, and the set is incomplete.</summary>
    internal static ConstantSet Of(
        FoldingBudget budget, IReadOnlyList<ConstantSet> operands, Func<IReadOnlyList<ConstantValue>, ConstantValue?> operation)
    {
        bool isComplete = true;
        foreach (ConstantSet operand in operands)
        {
            if (operand.IsUnknown) return ConstantSet.Unknown;
            isComplete &= operand.IsComplete;
        }

        int[] choice = new int[operands.Count];
        List<ConstantValue> results = [];
        for (int count = 0; ; count++)
        {
            if (count == MaxChoices
                || (count > 0 && count * operands.Count > FoldingBudget.MaxElements)) return ConstantSet.From(results, isComplete: false);
            ConstantValue[] values = new ConstantValue[operands.Count];
            for (int i = 0; i < values.Length; i++) values[i] = operands[i].Values[choice[i]];
            isComplete &= Add(budget, results, operation(values));
            if (!Advance(choice, operands)) return ConstantSet.From(results, isComplete);
        }
    }

    private static bool Advance(int[] choice, IReadOnlyList<ConstantSet> operands)
    {
        for (int i = 0; i < choice.Length; i++)
        {
            if (++choice[i] < operands[i].Values.Count) return true;
            choice[i] = 0;
        }

        return false;
    }

    private static bool Add(FoldingBudget budget, List<ConstantValue> results, ConstantValue? result)
    {
        if (result is null || !budget.Pay(result)) return false;
        results.Add(result);
        return true;
    }
}
