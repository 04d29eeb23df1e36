namespace GovOpen.Benchmarks;

/// <summary>How many documents one measured call reads, so that figures are per document.</summary>
internal static class TextSet
{
    public const int Count = 5;
}
