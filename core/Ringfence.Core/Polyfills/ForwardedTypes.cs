#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;

// A library compiled against the netstandard2.0 assembly names that assembly's IsExternalInit in its calls of init accessors. In an app it
// meets this assembly, and without the forward every such call is a MissingMethodException.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
