namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>
/// Cuts PDF syntax into tokens (ISO 32000-2, 7.2): of files and of content streams alike. Allocates nothing, never fails:
/// a stray bracket is skipped, a string that is not closed ends with the bytes.
/// </summary>
internal ref struct CosLexer(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the next token is looked for. May be set to any place, also past the end.</summary>
    public int Position { get; set; } = position;

    /// <summary>The bytes of a token, brackets and slash included.</summary>
    public readonly ReadOnlySpan<byte> Bytes(CosToken token) => bytes[token.Start..token.End];

    /// <summary>A keyword is this one.</summary>
    public readonly bool Is(CosToken token, ReadOnlySpan<byte> keyword) =>
        token.Kind == CosTokenKind.Keyword && bytes[token.Start..token.End].SequenceEqual(keyword);

    /// <summary>The characters of a name token without its slash, #xx decoded, one char a byte.</summary>
    public readonly string Name(CosToken token) => CosText.Name(Bytes(token));

    /// <summary>The bytes that a literal or hexadecimal string token stands for.</summary>
    public readonly byte[] String(CosToken token) => CosText.String(Bytes(token));

    public CosToken Next()
    {
        while (SkipSpace())
        {
            var start = Position;
            var value = bytes[start];
            if (CosBytes.IsDigit(value) || value is (byte)'-' or (byte)'+' or (byte)'.')
            {
                var token = CosNumberScanner.Scan(bytes, start);
                Position = token.End;
                return token;
            }

            if (CosBytes.IsRegular(value))
            {
                return Take(CosTokenKind.Keyword, RegularEnd(start + 1));
            }

            if (value is not ((byte)')' or (byte)'>') || IsPair(start, (byte)'>'))
            {
                return Delimited(start, value);
            }

            Position = start + 1;
        }

        return new(CosTokenKind.End, bytes.Length, bytes.Length);
    }

    private CosToken Delimited(int start, byte value) =>
        value switch
        {
            (byte)'/' => Take(CosTokenKind.Name, RegularEnd(start + 1)),
            (byte)'(' => Take(CosTokenKind.LiteralString, LiteralEnd(start + 1)),
            (byte)'[' => Take(CosTokenKind.ArrayStart, start + 1),
            (byte)']' => Take(CosTokenKind.ArrayEnd, start + 1),
            (byte)'<' when IsPair(start, (byte)'<') => Take(CosTokenKind.DictionaryStart, start + 2),
            (byte)'<' => Take(CosTokenKind.HexString, HexEnd(start + 1)),
            (byte)'>' => Take(CosTokenKind.DictionaryEnd, start + 2),
            _ => Take(CosTokenKind.Keyword, start + 1),
        };

    private CosToken Take(CosTokenKind kind, int end)
    {
        var token = new CosToken(kind, Position, end);
        Position = end;
        return token;
    }

    private readonly bool IsPair(int start, byte value) =>
        bytes[start] == value && start + 1 < bytes.Length && bytes[start + 1] == value;

    /// <summary>Moves to the next byte that is neither white space nor in a comment.</summary>
    private bool SkipSpace()
    {
        var at = Math.Max(Position, 0);
        for (; at < bytes.Length; at++)
        {
            if (bytes[at] == '%')
            {
                var rest = bytes[at..].IndexOfAny((byte)'\r', (byte)'\n');
                at = rest < 0 ? bytes.Length : at + rest;
            }
            else if (!CosBytes.IsSpace(bytes[at]))
            {
                break;
            }
        }

        Position = Math.Min(at, bytes.Length);
        return Position < bytes.Length;
    }

    private readonly int RegularEnd(int at)
    {
        while (at < bytes.Length && CosBytes.IsRegular(bytes[at]))
        {
            at++;
        }

        return at;
    }

    // 7.3.4.2: balanced parentheses need no backslash.
    private readonly int LiteralEnd(int at)
    {
        for (var depth = 1; at < bytes.Length; at++)
        {
            var rest = bytes[at..].IndexOfAny((byte)'\\', (byte)'(', (byte)')');
            if (rest < 0)
            {
                break;
            }

            at += rest;
            if (bytes[at] == '\\')
            {
                at++;
            }
            else
            {
                depth += bytes[at] == '(' ? 1 : -1;
                if (depth == 0)
                {
                    return at + 1;
                }
            }
        }

        return bytes.Length;
    }

    private readonly int HexEnd(int at)
    {
        var rest = bytes[at..].IndexOf((byte)'>');
        return rest < 0 ? bytes.Length : at + rest + 1;
    }
}
