using System.Text;
using Ringfence.Scripts.PreScan;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>Scripts that people write: nothing is found, at the strictest level.</summary>
public sealed class HonestScriptTests
{
    [Fact]
    public void AgentScript() => Assert.Empty(Scan.Ids(
        """
        // ==========================================================================
        // Overdue invoices -> reminders                                    (v1.2)
        // --------------------------------------------------------------------------
        /**********************************************************************
         * Nothing is sent twice: see [[reminders]] {{state}} (((notes)))      *
         **********************************************************************/
        const overdue = await callTool('invoices.list', { status: 'overdue', limit: 50 });
        const byCustomer = {};
        for (const invoice of overdue.items) {
          const key = invoice.customerId ?? 'unknown';
          (byCustomer[key] ??= []).push({ ...invoice, total: invoice.net * (1 + invoice.vat / 100) });
        }

        const rate = a / b / c;
        const isDraft = !!(byCustomer.draft && !byCustomer.sent) || -1 < +overdue.count;
        const text = `Dear ${names.map(n => `${n.first} ${n.last}`).join(', ')},\n\n${overdue.items.length > 1 ? `invoices` : 'invoice'} … – “soon”`;
        const id = /^\s*([A-Z]{2}-\d{4,})(?:\/\d+)?\s*$/u.exec(text)?.[1]?.replace(/[-/()[\]{}'"`]/g, '');
        if (text.length / 2 > 400 && /urgent/i.test(text)) return { skipped: true };
        return await callTool('mail.send', { to: 'billing@example.com', subject: "It's due \"now\"", body: text });
        """));

    [Theory]
    [InlineData("// Считаем сумму заказов клиента\nconst сумма = заказы.reduce((итог, заказ) => итог + заказ.цена, 0);\nreturn `Итого: ${сумма} ₽ — «спасибо»`;")]
    [InlineData("// Υπολογισμός συνόλου\nconst σύνολο = παραγγελίες.length;\nreturn 'Σύνολο: ' + σύνολο;")]
    [InlineData("// حساب المجموع\nconst المجموع = items.length;\nreturn 'المجموع: ' + المجموع + ' (total)';")]
    [InlineData("// סכום ההזמנות\nreturn { כותרת: 'שלום, עולם!', total: 3 };")]
    [InlineData("// 注文の合計を計算する\nconst 合計 = orders.length;\nconst データ名 = '日本語テスト（全角）';\nreturn `合計：${合計}件です。`;")]
    [InlineData("// 计算订单总额\nconst 总额 = orders.length;\nreturn '订单总额为：' + 总额;")]
    [InlineData("// 주문 합계\nconst 합계 = orders.length;\nreturn `합계: ${합계}`;")]
    [InlineData("// क्रमांक\nconst संख्या = 'नमस्ते दुनिया — क्ष';\nreturn संख्या;")]
    [InlineData("return '🎉 done 👩🏽‍💻 🏳️‍🌈 🇩🇪 ❤️ ✔️ 1️⃣ 👨‍👩‍👧‍👦';")]
    [InlineData("const größe = 'Ångström, façade, œuvre, ſ, ß, Øre, łódź, İstanbul, Đặng';")]
    public void LanguagesOfTheWorld(string text) => Assert.Empty(Scan.Ids(text));

    [Fact]
    public void LongScript_IsFineAtTheStrictestLevel()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1_000; i++) text.Append("const value").Append(i).Append(" = (item.price * ").Append(i).Append(") / rate; // 'open (\n");
        Assert.Empty(Scan.Ids(text.ToString()));
    }

    /// <summary>One line of 400,000 characters with everything minifiers make.</summary>
    [Fact]
    public void MinifiedCode_IsFineAtThePermissiveLevel()
    {
        const string unit =
            "!function(e,t){\"object\"==typeof exports?module.exports=t():e.x=t()}(this,(function(){var e=/[&<>\"'`=\\/]/g,t=1/2/3,n=void 0,r=!0;return function(i)"
            + "{if(i)/a(b/.test(i);for(var o=-1;++o<i.length;)n=n||~-i[o]>>>1^-1;return`${r?`a${t}`:\"}\"}`+{a:1}.a/2}}));";
        var text = string.Concat(Enumerable.Repeat(unit, 1_400));
        var result = ScriptPreScan.Run(
            text, Scan.Permissive with { MaxRegExpCount = 10_000 }, "a.js", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Findings);
        Assert.Equal((2_800, 6, 1), (result.Measures.RegExps, result.Measures.DeepestNesting, result.Measures.Lines));
    }
}
