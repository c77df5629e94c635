namespace Ringfence.Secrets.Detectors;

/// <summary>
/// Azure's keys. Most carry a signature of four characters at a fixed place; older ones are known only by the setting they stand
/// in.
/// </summary>
internal static class AzureKeys
{
    internal static readonly SecretDetector[] All =
    [
        new("azure-account-key", "Azure", "Azure account key",
            "AccountKey=({b86}==)", "accountkey=({b86}==)", "AccountKey=({b85}{[AQgw]1}==)")
        {
            Variable = "AZURE_STORAGE_KEY",
            Rotation = "Azure portal: the account, Access keys, Rotate key",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-storage-key", "Azure", "Azure Storage account key", "{b76}+ASt{b5}{[AQgw]1}==")
        {
            Variable = "AZURE_STORAGE_KEY",
            Rotation = "Azure portal: the storage account, Access keys, Rotate key",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-cosmos-key", "Azure", "Azure Cosmos DB key", "{b76}ACDb{b5}{[AQgw]1}==")
        {
            Variable = "AZURE_COSMOS_KEY",
            Rotation = "Azure portal: the Cosmos DB account, Keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-batch-key", "Azure", "Azure Batch account key", "{b76}+ABa{b5}{[AQgw]1}==")
        {
            Variable = "AZURE_BATCH_ACCESS_KEY",
            Rotation = "Azure portal: the Batch account, Keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-api-management-key", "Azure", "Azure API Management key", "{b76}APIM{b5}{[AQgw]1}==")
        {
            Variable = "AZURE_API_MANAGEMENT_KEY",
            Rotation = "Azure portal: the API Management service, Subscriptions",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-shared-access-key", "Azure", "Azure shared access key", "SharedAccessKey=({b43}=)")
        {
            Variable = "AZURE_SHARED_ACCESS_KEY",
            Rotation = "Azure portal: the namespace, Shared access policies",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-service-bus-key", "Azure", "Azure Service Bus key", "{b33}+ASb{[ABCDEFGHIJKLMNOP]1}{b5}=")
        {
            Variable = "AZURE_SERVICE_BUS_KEY",
            Rotation = "Azure portal: the namespace, Shared access policies",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-event-hubs-key", "Azure", "Azure Event Hubs key", "{b33}+AEh{[ABCDEFGHIJKLMNOP]1}{b5}=")
        {
            Variable = "AZURE_EVENT_HUBS_KEY",
            Rotation = "Azure portal: the namespace, Shared access policies",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-relay-key", "Azure", "Azure Relay key", "{b33}+ARm{[ABCDEFGHIJKLMNOP]1}{b5}=")
        {
            Variable = "AZURE_RELAY_KEY",
            Rotation = "Azure portal: the namespace, Shared access policies",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-iot-key", "Azure", "Azure IoT key", "{b33}AIoT{[ABCDEFGHIJKLMNOP]1}{b5}=")
        {
            Variable = "AZURE_IOT_KEY",
            Rotation = "Azure portal: the hub, Shared access policies or the device",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-redis-key", "Azure", "Azure Cache for Redis key", "{b33}AzCa{[ABCDEFGHIJKLMNOP]1}{b5}=")
        {
            Variable = "AZURE_REDIS_KEY",
            Rotation = "Azure portal: the cache, Access keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-event-grid-key", "Azure", "Azure Event Grid key", "{b33}AZEG{[ABCDEFGHIJKLMNOP]1}{b5}=")
        {
            Variable = "AZURE_EVENT_GRID_KEY",
            Rotation = "Azure portal: the topic, Access keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-search-key", "Azure", "Azure AI Search key", "{w42}AzSe{[ABCD]1}{w5}")
        {
            Variable = "AZURE_SEARCH_KEY",
            Rotation = "Azure portal: the search service, Keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-functions-key", "Azure", "Azure Functions key", "{u44}AzFu{u5}{[AQgw]1}==")
        {
            Variable = "AZURE_FUNCTIONS_KEY",
            Rotation = "Azure portal: the function app, App keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-container-registry-key", "Azure", "Azure Container Registry password", "{b42}+ACR{[ABCD]1}{b5}")
        {
            Variable = "AZURE_CONTAINER_REGISTRY_PASSWORD",
            Rotation = "Azure portal: the registry, Access keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("azure-annotated-key", "Azure", "Azure service key",
            "{w52}JQQJ9{[9DH]1}{w1}{[ABCDEFGHIJKL]1}{w16}{a1}{w7}", "{w52}JQQJ9{[9DH]1}{w1}{[ABCDEFGHIJKL]1}{w16}{a1}{w9}==")
        {
            Variable = "AZURE_SERVICE_KEY",
            Rotation = "Azure portal: the resource, Keys",
            Source = "Microsoft's published patterns of identifiable keys",
        },
        new("entra-client-secret", "Microsoft Entra", "Microsoft Entra client secret", "{n3}7Q~{n31}", "{n3}8Q~{n34}")
        {
            Variable = "AZURE_CLIENT_SECRET",
            Rotation = "Entra admin center: App registrations, Certificates & secrets",
            Source = "Microsoft's published patterns of identifiable keys",
        },
    ];
}
