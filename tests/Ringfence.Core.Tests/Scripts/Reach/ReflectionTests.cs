using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class ReflectionTests
{
    [Theory]
    [InlineData("""«4028|Reflect».ownKeys({});""")]
    [InlineData("""const { get } = «4028|Reflect»;""")]
    [InlineData("""new «4028|Proxy»({}, {});""")]
    [InlineData("""const P = «4028|Proxy»; new P({}, {});""")]
    [InlineData("""«4028|Object.defineProperty»({}, "x", { get() { return 1; } });""")]
    [InlineData("""«4028|Object.defineProperties»({}, {});""")]
    [InlineData("""«4028|Object["defineProperty"]»({}, "x", {});""")]
    [InlineData("""«4028|Object["define" + "Property"]»({}, "x", {});""")]
    [InlineData("""const O = Object; «4028|O.getPrototypeOf»({});""")]
    [InlineData("""const { «4028|getPrototypeOf»: g } = Object; g({});""")]
    [InlineData("""const { «4028|setPrototypeOf» } = Object; setPrototypeOf({}, null);""")]
    [InlineData("""«4028|Object.setPrototypeOf»({}, null);""")]
    [InlineData("""«4028|Object.create»({});""")]
    [InlineData("""«4028|Object.getOwnPropertyDescriptor»({}, "x");""")]
    [InlineData("""«4028|Object.getOwnPropertyNames»({});""")]
    [InlineData("""«4028|Object?.getOwnPropertySymbols»?.({});""")]
    [InlineData("""«4028|Error.captureStackTrace»({});""")]
    [InlineData("""«4028|Error.prepareStackTrace» = (e, s) => s;""")]
    [InlineData("""const o = { [«4028|Symbol.toPrimitive»]: () => 1 };""")]
    [InlineData("""class A { static [«4028|Symbol.hasInstance»]() { return true; } }""")]
    [InlineData("""class A { static get [«4028|Symbol.species»]() { return Array; } }""")]
    [InlineData("""«4028|[].map.call.call»(x => x);""")]
    [InlineData("""const f = () => 1; «4028|f.bind.apply»(f);""")]
    [InlineData("""«4026|globalThis».«4028|Reflect».ownKeys({});""")]
    public void Reflection_IsReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked);

    [Theory]
    [InlineData("""Object.create(null);""")]
    [InlineData("""Object.keys({}); Object.entries({}); Object.values({}); Object.assign({}, {}); Object.freeze({});""")]
    [InlineData("""const Reflect = { get: x => x }; Reflect.get(1);""")]
    [InlineData("""class Proxy { } new Proxy();""")]
    [InlineData("""const factory = { create: x => x, defineProperty: 1 }; factory.create({});""")]
    [InlineData("""class A { *[Symbol.iterator]() { yield 1; } }""")]
    [InlineData("""const f = x => x; f.call(null, 1); f.apply(null, [1]); f.bind(null)(1);""")]
    [InlineData("""const e = new Error("x"); e.message;""")]
    [InlineData("""typeof Proxy;""")]
    [InlineData("""const o = { Reflect: 1 }; o.Reflect;""")]
    [InlineData("""const { create } = { create: 1 }; create;""")]
    [InlineData("""const Object2 = { defineProperty() { } }; Object2.defineProperty();""")]
    public void LookAlikes_AreAccepted(string source) => ReachScript.Check(ScriptPreset.Strict, source);
}
