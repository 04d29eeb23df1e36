namespace GovOpen.Parsing.Text;

/// <summary>The signs that lists print before their items.</summary>
internal static class Bullets
{
    /// <summary>
    /// Signs that at the head of a line are bullets and nothing else. Whoever takes ○ (also a zero: 二○二四年), · (also in names),
    /// - (also a minus) or * (also a note's) as bullets too adds them where it has looked at more of the line.
    /// </summary>
    public const string Signs = "●■▲◆★☆□◇△▪▶►※➢➤❖◎•";
}
