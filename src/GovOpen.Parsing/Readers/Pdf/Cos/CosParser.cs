using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>
/// Builds objects from tokens (ISO 32000-2, 7.3). Never fails: an object that breaks off holds what stood before, and
/// <see cref="IsDamaged"/> says so. Streams are the <see cref="CosObjectReader"/>'s.
/// </summary>
internal ref struct CosParser(ReadOnlySpan<byte> bytes, int position, PdfBudget budget)
{
    // What a dictionary weighs in memory against a number.
    private const int DictionaryWeight = 8;

    // Bytes that a number takes in memory, about.
    private const int NumberSize = 32;

    private CosLexer lexer = new(bytes, position);

    /// <summary>Decrypts the strings, or null where they are plain.</summary>
    public CosObjectCipher? Cipher { get; init; }

    /// <summary>Something that was parsed is not as the standard wants it.</summary>
    public bool IsDamaged { get; private set; }

    public int Position
    {
        readonly get => lexer.Position;
        set => lexer.Position = value;
    }

    /// <summary>The next value; null, and nothing consumed, before a keyword that ends objects.</summary>
    public CosObject Value() => Value(lexer.Next(), 0);

    /// <summary>Reads <c>N G obj</c>. Where it does not stand there, null, and the position is anywhere.</summary>
    public CosReference? Header()
    {
        var number = lexer.Next();
        var generation = lexer.Next();
        return
            number.IsCount
            && generation.IsCount
            && lexer.Next() is var keyword
            && lexer.Bytes(keyword).StartsWith("obj"u8)
            ? Started(keyword.Start + 3, new((int)number.Number, (int)generation.Number))
            : null;
    }

    /// <summary>Consumes a keyword if it stands next.</summary>
    public bool Take(ReadOnlySpan<byte> keyword)
    {
        var before = lexer.Position;
        var token = lexer.Next();
        if (token.Kind == CosTokenKind.Keyword && lexer.Bytes(token).StartsWith(keyword))
        {
            lexer.Position = token.Start + keyword.Length;
            return true;
        }

        lexer.Position = before;
        return false;
    }

    private CosReference Started(int at, CosReference id)
    {
        lexer.Position = at;
        return id;
    }

    private CosObject Value(CosToken token, int depth)
    {
        if (!budget.Parsed(Weight(token)))
        {
            return CosNull.Instance;
        }

        switch (token.Kind)
        {
            case CosTokenKind.Number:
                return token.IsCount && Reference(token) is { } reference ? reference : Number(token);
            case CosTokenKind.Name:
                return new CosName(lexer.Name(token));
            case CosTokenKind.LiteralString or CosTokenKind.HexString:
                var plain = lexer.String(token);
                return new CosString(Cipher is null ? plain : Cipher.String(plain));
            case CosTokenKind.ArrayStart or CosTokenKind.DictionaryStart:
                return Container(token, depth + 1);
            case CosTokenKind.Keyword:
                return Keyword(token);
            default:
                IsDamaged = true;
                return CosNull.Instance;
        }
    }

    /// <summary>What a value weighs in memory, in numbers: strings and names by their length.</summary>
    private static int Weight(CosToken token) =>
        token.Kind == CosTokenKind.DictionaryStart ? DictionaryWeight : 1 + (token.End - token.Start) / NumberSize;

    private CosObject Container(CosToken token, int depth)
    {
        if (depth > budget.Limits.MaxDepth)
        {
            budget.Pass(PdfLimitRules.TooDeep, $"对象嵌套超过{budget.Limits.MaxDepth}层，更深处未读");
            return CosNull.Instance;
        }

        return token.Kind == CosTokenKind.ArrayStart ? Array(depth) : Dictionary(depth);
    }

    private CosArray Array(int depth)
    {
        var items = new List<CosObject>();
        while (true)
        {
            var token = lexer.Next();
            if (token.Kind == CosTokenKind.ArrayEnd)
            {
                return new(items);
            }

            if (lexer.Is(token, "R"u8) && LastReference(items) is { } reference)
            {
                items.RemoveRange(items.Count - 2, 2);
                items.Add(reference);
            }
            else if (IsEnd(token) || token.Kind == CosTokenKind.DictionaryEnd || !budget.Parsed(0))
            {
                BreakOff(token);
                return new(items);
            }
            else
            {
                items.Add(Element(token, depth));
            }
        }
    }

    // References within arrays are put together when their R comes: looking ahead would read long arrays of numbers thrice.
    private CosObject Element(CosToken token, int depth) =>
        token.Kind != CosTokenKind.Number ? Value(token, depth)
        : budget.Parsed(1) ? Number(token)
        : CosNull.Instance;

    private CosDictionary Dictionary(int depth)
    {
        var entries = new Dictionary<string, CosObject>(StringComparer.Ordinal);
        while (true)
        {
            var token = lexer.Next();
            if (token.Kind == CosTokenKind.DictionaryEnd)
            {
                return new(entries);
            }

            if (IsEnd(token) || !budget.Parsed(0))
            {
                BreakOff(token);
                return new(entries);
            }

            if (token.Kind != CosTokenKind.Name)
            {
                IsDamaged = true;
                continue;
            }

            var value = lexer.Next();
            if (value.Kind == CosTokenKind.DictionaryEnd || IsEnd(value))
            {
                lexer.Position = value.Start;
                continue;
            }

            if (budget.Parsed(Weight(token)))
            {
                entries[lexer.Name(token)] = Value(value, depth);
            }
        }
    }

    private CosReference? Reference(CosToken number)
    {
        var after = lexer.Position;
        var generation = lexer.Next();
        if (generation.IsCount && lexer.Is(lexer.Next(), "R"u8))
        {
            return new((int)number.Number, (int)generation.Number);
        }

        lexer.Position = after;
        return null;
    }

    private static CosReference? LastReference(List<CosObject> items) =>
        items.Count >= 2
        && items[^2] is CosNumber { IsInteger: true, Value: >= 0 and <= int.MaxValue } number
        && items[^1] is CosNumber { IsInteger: true, Value: >= 0 and <= int.MaxValue } generation
            ? new((int)number.Value, (int)generation.Value)
            : null;

    private static CosNumber Number(CosToken token) => new(token.Number, token.IsInteger);

    private CosObject Keyword(CosToken token)
    {
        if (lexer.Is(token, "true"u8) || lexer.Is(token, "false"u8))
        {
            return new CosBoolean(token.End - token.Start == 4);
        }

        if (IsEnd(token))
        {
            lexer.Position = token.Start;
        }
        else if (!lexer.Is(token, "null"u8))
        {
            IsDamaged = true;
        }

        return CosNull.Instance;
    }

    private void BreakOff(CosToken token)
    {
        IsDamaged = true;
        lexer.Position = token.Start;
    }

    /// <summary>No object goes on past this token: a bracket was left open.</summary>
    private readonly bool IsEnd(CosToken token) =>
        token.Kind == CosTokenKind.End
        || (
            token.Kind == CosTokenKind.Keyword
            && lexer.Bytes(token) is var word
            && (
                word.StartsWith("endobj"u8)
                || word.StartsWith("obj"u8)
                || word.StartsWith("stream"u8)
                || word.StartsWith("endstream"u8)
                || word.SequenceEqual("xref"u8)
                || word.SequenceEqual("trailer"u8)
                || word.SequenceEqual("startxref"u8)
            )
        );
}
