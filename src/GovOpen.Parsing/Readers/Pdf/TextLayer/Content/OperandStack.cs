using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>What stands before an operator: tokens, which say where their bytes are. Surplus operands are not looked at.</summary>
internal sealed class OperandStack
{
    // A line of a justified page has hundreds; more than this is no text.
    private const int MaxOperands = 1 << 20;

    private CosToken[] tokens = new CosToken[64];

    public int Count { get; private set; }

    /// <summary>There were more than are kept.</summary>
    public bool IsCut { get; private set; }

    public void Clear()
    {
        Count = 0;
        IsCut = false;
    }

    public void Push(CosToken token)
    {
        if (Count == MaxOperands)
        {
            IsCut = true;
            return;
        }

        if (Count == tokens.Length)
        {
            System.Array.Resize(ref tokens, Count * 2);
        }

        tokens[Count++] = token;
    }

    /// <summary>There are at least so many.</summary>
    public bool Has(int count) => Count >= count;

    /// <summary>Counted from the last, which is 0; of no kind where there are fewer.</summary>
    public CosToken Back(int index) => index < Count ? tokens[Count - 1 - index] : default;

    /// <summary>The number so far from the last; 0 where there is none.</summary>
    public double Number(int index) => Back(index).Number;

    /// <summary>The elements of the last array, without its brackets. An array that is not closed ends with the operands.</summary>
    public ReadOnlySpan<CosToken> Array()
    {
        var end = Count > 0 && tokens[Count - 1].Kind == CosTokenKind.ArrayEnd ? Count - 1 : Count;
        var start = end;
        while (start > 0 && tokens[start - 1].Kind != CosTokenKind.ArrayStart)
        {
            start--;
        }

        return tokens.AsSpan(start, end - start);
    }

    /// <summary>The numbers at the end, in their order, as many as there is room for.</summary>
    public ReadOnlySpan<double> Numbers(Span<double> room)
    {
        var count = 0;
        while (count < Count && count < room.Length && Back(count).Kind == CosTokenKind.Number)
        {
            count++;
        }

        for (var i = 0; i < count; i++)
        {
            room[i] = Number(count - 1 - i);
        }

        return room[..count];
    }
}
