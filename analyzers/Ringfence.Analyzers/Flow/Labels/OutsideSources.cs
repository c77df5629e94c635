namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>What people, files, machines, queues, scripts and models hand to a program, and its own settings.</summary>
internal static class OutsideSources
{
    internal static readonly LabeledMember[] All =
    [
        .. LabeledMember.Each("System.Console", PartLabel.FromUser, "ReadLine", "In"),
        .. LabeledMember.Each("System.Environment", PartLabel.FromUser, "GetCommandLineArgs", "CommandLine"),
        .. LabeledMember.Each("Spectre.Console.AnsiConsole", PartLabel.FromUser, "Ask", "Prompt"),
        .. LabeledMember.Each("System.Windows.Forms.Control", PartLabel.FromUser, "Text"),
        .. LabeledMember.Each("System.Windows.Controls.TextBox", PartLabel.FromUser, "Text"),

        .. LabeledMember.Each(
            "System.IO.File", PartLabel.FromFile, "ReadAllText", "ReadAllTextAsync", "ReadAllLines", "ReadAllLinesAsync", "ReadLines", "ReadLinesAsync",
            "OpenText", "ReadAllBytes", "ReadAllBytesAsync"),
        .. LabeledMember.Each("System.IO.FileInfo", PartLabel.FromFile, "OpenText"),

        .. LabeledMember.Each(
            "System.Net.Http.HttpClient", PartLabel.FromNetwork, "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync"),
        .. LabeledMember.Each("System.Net.Http.HttpContent", PartLabel.FromNetwork, "ReadAsStringAsync", "ReadAsStreamAsync", "ReadAsByteArrayAsync"),
        .. LabeledMember.Each("System.Net.Http.Json.HttpClientJsonExtensions", PartLabel.FromNetwork, "GetFromJsonAsync"),
        .. LabeledMember.Each("System.Net.Http.Json.HttpContentJsonExtensions", PartLabel.FromNetwork, "ReadFromJsonAsync"),
        .. LabeledMember.Each("System.Net.WebClient", PartLabel.FromNetwork, "DownloadString", "DownloadStringTaskAsync", "UploadString", "OpenRead"),
        .. LabeledMember.Each("System.Net.Sockets.TcpClient", PartLabel.FromNetwork, "GetStream"),
        .. LabeledMember.Each("System.Net.WebResponse", PartLabel.FromNetwork, "GetResponseStream", "Headers"),
        .. LabeledMember.Of(PartLabel.FromNetwork, "System.Net.Sockets.NetworkStream", "System.Net.Mail.MailMessage"),
        .. LabeledMember.Each("System.Net.Sockets.UdpClient", PartLabel.FromNetwork, "Receive", "ReceiveAsync"),

        .. LabeledMember.Of(
            PartLabel.FromMessage, "Azure.Messaging.ServiceBus.ServiceBusReceivedMessage", "Azure.Storage.Queues.Models.QueueMessage",
            "RabbitMQ.Client.Events.BasicDeliverEventArgs", "Confluent.Kafka.Message`2", "Confluent.Kafka.ConsumeResult`2", "Amazon.SQS.Model.Message",
            "Azure.Messaging.EventHubs.EventData", "MQTTnet.MqttApplicationMessage", "System.Messaging.Message", "Amazon.Lambda.SQSEvents.SQSEvent+SQSMessage"),
        .. LabeledMember.Each("MassTransit.ConsumeContext`1", PartLabel.FromMessage, "Message"),

        .. LabeledMember.Of(PartLabel.FromScript, "Jint.Native.JsValue", "Microsoft.ClearScript.ScriptObject", "Jurassic.Library.ObjectInstance"),
        .. LabeledMember.Each("Jint.Engine", PartLabel.FromScript, "Evaluate", "EvaluateAsync", "Invoke", "GetValue", "GetCompletionValue"),
        .. LabeledMember.Each("Microsoft.ClearScript.ScriptEngine", PartLabel.FromScript, "Evaluate", "Invoke", "ExecuteCommand"),
        .. LabeledMember.Each("Jurassic.ScriptEngine", PartLabel.FromScript, "Evaluate", "CallGlobalFunction", "GetGlobalValue"),
        .. LabeledMember.Each("MoonSharp.Interpreter.Script", PartLabel.FromScript, "DoString", "Call", "DoFile"),
        .. LabeledMember.Each("NLua.Lua", PartLabel.FromScript, "DoString"),
        .. LabeledMember.Each("Wasmtime.Memory", PartLabel.FromScript, "ReadString", "ReadNullTerminatedString"),
        .. LabeledMember.Each("Extism.Sdk.Plugin", PartLabel.FromScript, "Call"),
        .. LabeledMember.Each("Extism.Sdk.CurrentPlugin", PartLabel.FromScript, "ReadString"),
        .. LabeledMember.Each("Ringfence.Runtime.ScriptResult", PartLabel.FromScript, "Value", "Json"),

        .. LabeledMember.Of(
            PartLabel.FromModel, "Microsoft.Extensions.AI.ChatResponse", "Microsoft.Extensions.AI.ChatMessage", "Microsoft.Extensions.AI.ChatResponseUpdate",
            "Microsoft.Extensions.AI.FunctionCallContent", "Microsoft.SemanticKernel.ChatMessageContent", "Microsoft.SemanticKernel.FunctionResult",
            "OpenAI.Chat.ChatCompletion", "OpenAI.Chat.ChatToolCall", "Azure.AI.OpenAI.ChatCompletions", "OllamaSharp.Models.Chat.ChatResponseStream"),

        .. LabeledMember.Each("System.Environment", PartLabel.FromConfiguration, "GetEnvironmentVariable", "MachineName", "UserName"),
        .. LabeledMember.Of(
            PartLabel.FromConfiguration, "Microsoft.Extensions.Configuration.IConfiguration", "Microsoft.Extensions.Configuration.ConfigurationBinder",
            "Microsoft.Extensions.Configuration.ConfigurationExtensions", "System.Configuration.ConfigurationManager",
            "System.Configuration.ConnectionStringSettings"),
        .. LabeledMember.Each("Microsoft.Extensions.Options.IOptions`1", PartLabel.FromConfiguration, "Value"),
        .. LabeledMember.Each("Microsoft.Extensions.Options.IOptionsMonitor`1", PartLabel.FromConfiguration, "CurrentValue", "Get"),
        .. LabeledMember.Each("Microsoft.Extensions.Options.IOptionsSnapshot`1", PartLabel.FromConfiguration, "Value", "Get"),
    ];
}
