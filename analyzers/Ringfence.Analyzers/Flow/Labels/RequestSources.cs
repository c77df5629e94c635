namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>What a client sends: ASP.NET Core, ASP.NET of .NET Framework, and listeners.</summary>
internal static class RequestSources
{
    private const PartLabel Label = PartLabel.FromRequest;

    internal static readonly LabeledMember[] All =
    [
        .. LabeledMember.Of(
            Label, "Microsoft.Extensions.Primitives.StringValues", "Microsoft.AspNetCore.Http.IQueryCollection", "Microsoft.AspNetCore.Http.IFormCollection",
            "Microsoft.AspNetCore.Http.IHeaderDictionary", "Microsoft.AspNetCore.Http.IRequestCookieCollection", "Microsoft.AspNetCore.Http.IFormFile",
            "Microsoft.AspNetCore.Http.QueryString", "Microsoft.AspNetCore.Routing.RouteValueDictionary",
            "Microsoft.AspNetCore.Http.HttpRequestJsonExtensions", "System.Web.HttpCookie", "Microsoft.Azure.Functions.Worker.Http.HttpRequestData"),
        .. LabeledMember.Each(
            "Microsoft.AspNetCore.Http.HttpRequest", Label, "Query", "QueryString", "Form", "Headers", "Cookies", "RouteValues", "Body", "BodyReader", "Path",
            "PathBase", "Host", "ReadFormAsync", "ContentType"),
        .. LabeledMember.Each("Microsoft.AspNetCore.Http.HttpRequestRewindExtensions", Label, "ReadAsync"),
        .. LabeledMember.Each("Microsoft.AspNetCore.Routing.RouteData", Label, "Values"),
        .. LabeledMember.Each("Microsoft.AspNetCore.Routing.RoutingHttpContextExtensions", Label, "GetRouteValue"),
        .. LabeledMember.Each("Microsoft.AspNetCore.Http.Extensions.UriHelper", Label, "GetDisplayUrl", "GetEncodedUrl"),
        .. LabeledMember.Each(
            "System.Web.HttpRequest", Label, "Item", "this[]", "QueryString", "Form", "Params", "Cookies", "Headers", "RawUrl", "Url", "UrlReferrer", "UserAgent",
            "UserLanguages", "Path", "PathInfo", "InputStream", "ServerVariables"),
        .. LabeledMember.Each(
            "System.Web.HttpRequestBase", Label, "Item", "this[]", "QueryString", "Form", "Params", "Cookies", "Headers", "RawUrl", "Url", "UrlReferrer",
            "UserAgent", "Path", "PathInfo", "InputStream"),
        .. LabeledMember.Each("System.Web.UI.WebControls.TextBox", Label, "Text"),
        .. LabeledMember.Each("System.Web.UI.WebControls.HiddenField", Label, "Value"),
        .. LabeledMember.Each("System.Web.UI.WebControls.ListControl", Label, "SelectedValue"),
        .. LabeledMember.Each("System.Web.UI.HtmlControls.HtmlInputControl", Label, "Value"),
        .. LabeledMember.Each("System.Net.HttpListenerRequest", Label, "QueryString", "Headers", "RawUrl", "Url", "InputStream", "Cookies", "UserAgent"),
        .. LabeledMember.Each("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest", Label, "Body", "QueryStringParameters", "PathParameters", "Headers"),
    ];
}
