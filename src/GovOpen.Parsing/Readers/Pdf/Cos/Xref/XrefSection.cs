namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>
/// A cross-reference table (ISO 32000-2, 7.5.4). Read token by token, so that entries of 19 or 21 bytes, counts that are
/// too large or too small and a first subsection that starts at 1 instead of 0 do no harm.
/// </summary>
internal ref struct XrefSection
{
    private const int FirstFreeGeneration = 65535;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly PdfBudget budget;
    private CosLexer lexer;

    public XrefSection(ReadOnlySpan<byte> bytes, int offset, PdfBudget budget)
    {
        this.bytes = bytes;
        this.budget = budget;
        lexer = new(bytes, offset);
        IsTable = lexer.Is(lexer.Next(), "xref"u8);
    }

    /// <summary>The keyword <c>xref</c> stands at the offset.</summary>
    public bool IsTable { get; }

    /// <summary>The numbers that the table calls free.</summary>
    public List<int> Free { get; } = [];

    public CosDictionary? Trailer { get; private set; }

    /// <summary>Adds the objects in use that are not known from a newer section.</summary>
    /// <returns>Whether all was understood.</returns>
    public bool Read(Dictionary<int, XrefEntry> entries)
    {
        var next = 0;
        while (budget.Object())
        {
            var first = lexer.Next();
            if (lexer.Is(first, "trailer"u8))
            {
                var parser = new CosParser(bytes, first.End, budget);
                Trailer = parser.Value() as CosDictionary;
                return Trailer is not null;
            }

            var second = lexer.Next();
            if (!first.IsCount || !second.IsCount)
            {
                return false;
            }

            // A pair with n or f behind it is an entry that its subsection's count left out.
            var after = lexer.Position;
            if (Kind(lexer.Next()) is { } kind)
            {
                Add(entries, next++, first, kind);
                continue;
            }

            lexer.Position = after;
            next = Subsection(entries, (int)first.Number, (int)second.Number);
            if (next < 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads the entries of a subsection, or those that are there.</summary>
    /// <returns>The number after the last one; −1 where an entry is malformed or there are too many.</returns>
    private int Subsection(Dictionary<int, XrefEntry> entries, int start, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var before = lexer.Position;
            var position = lexer.Next();
            var generation = lexer.Next();
            if (Kind(lexer.Next()) is not { } kind || !position.IsCount || !generation.IsCount)
            {
                lexer.Position = before;
                return lexer.Is(lexer.Next(), "trailer"u8) ? Back(before, start + i) : -1;
            }

            if (i == 0 && start == 1 && kind == XrefPlace.Free && generation.Number == FirstFreeGeneration)
            {
                start = 0;
            }

            if (!Add(entries, start + i, position, kind))
            {
                return -1;
            }
        }

        return start + count;
    }

    private int Back(int position, int result)
    {
        lexer.Position = position;
        return result;
    }

    private readonly bool Add(Dictionary<int, XrefEntry> entries, int number, CosToken position, XrefPlace kind)
    {
        // No object stands at 0; some writers mark free entries so.
        if (kind == XrefPlace.Free || position.Number == 0)
        {
            Free.Add(number);
        }
        else if (!entries.ContainsKey(number))
        {
            entries[number] = new(XrefPlace.Offset, (int)position.Number);
        }

        return budget.Object();
    }

    private readonly XrefPlace? Kind(CosToken token) =>
        lexer.Is(token, "n"u8) ? XrefPlace.Offset
        : lexer.Is(token, "f"u8) ? XrefPlace.Free
        : null;
}
