namespace GovOpen.Browser.Tests;

/// <summary>All tests share one browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
