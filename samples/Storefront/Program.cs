using System.Globalization;
using Ringfence.Runtime;
using Storefront;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var verifier = PluginVerifier.FromAssembly(typeof(Program).Assembly);
using var database = ShopDatabase.OpenSeeded();
using var desk = SupportDesk.FromEnvironment();

Session.ShowCatalog(new Catalog(database));
Session.ShowDiscount(new OutputSanitizer(verifier.Policy.Output));
var scriptsAreAccepted = Session.ShowScripts(new ScriptShelf());
return await Session.ShowPluginsAsync(new PluginShelf(verifier), desk) && scriptsAreAccepted ? 0 : 1;
