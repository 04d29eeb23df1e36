using System.Text;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>
/// Reads the sections of a CMap program (ISO 32000-2, 9.7.5.4 and 9.10.3). Operators may stick to what stands before
/// them ("endbfrange1 beginbfchar"); a row that makes no sense is passed over.
/// </summary>
internal ref struct CMapParser
{
    // A row for each of 65,536 codes takes a third of this.
    private const int MaxBytes = 4 << 20;

    private readonly CMapSections sections = new();
    private CosLexer lexer;
    private CosToken token;

    private CMapParser(ReadOnlySpan<byte> bytes) => lexer = new(bytes[..Math.Min(bytes.Length, MaxBytes)]);

    public static CMapSections Parse(ReadOnlySpan<byte> bytes)
    {
        var parser = new CMapParser(bytes);
        parser.Run();
        return parser.sections;
    }

    private void Run()
    {
        string? name = null;
        Move();
        while (token.Kind != CosTokenKind.End)
        {
            if (token.Kind == CosTokenKind.Name)
            {
                name = lexer.Name(token);
                Move();
                if (name == "WMode" && token.Kind == CosTokenKind.Number)
                {
                    sections.WritingMode = (int)token.Number;
                }
            }
            else if (token.Kind != CosTokenKind.Keyword || !Section())
            {
                if (EndsWith("usecmap"u8))
                {
                    sections.Base = name;
                }

                Move();
            }
        }
    }

    /// <summary>Reads the section that the token opens, up to the keyword that closes it.</summary>
    private bool Section()
    {
        if (EndsWith("begincodespacerange"u8))
        {
            while (MoveInSection() && ReadCodespace()) { }
        }
        else if (EndsWith("begincidrange"u8) || EndsWith("begincidchar"u8))
        {
            ReadCids(sections.Cids, EndsWith("range"u8));
        }
        else if (EndsWith("beginnotdefrange"u8) || EndsWith("beginnotdefchar"u8))
        {
            ReadCids(sections.NotDefs, EndsWith("range"u8));
        }
        else if (EndsWith("beginbfrange"u8) || EndsWith("beginbfchar"u8))
        {
            ReadUnicodes(EndsWith("range"u8));
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool ReadCodespace()
    {
        if (ReadCode(out var low, out var length) && MoveInSection() && ReadCode(out var high, out var other))
        {
            if (length == other && sections.Take())
            {
                sections.Codespaces.Add(new(length, low, high));
            }
        }

        return token.Kind != CosTokenKind.Keyword;
    }

    private void ReadCids(List<CodeRangeTable.Row>[] rows, bool isRange)
    {
        while (MoveInSection())
        {
            if (ReadBounds(isRange, out var low, out var high, out var length) && token.Kind == CosTokenKind.Number)
            {
                var cid = (int)Math.Clamp(token.Number, 0, ushort.MaxValue);
                if (sections.Take())
                {
                    rows[length - 1].Add(new(low, high, low, cid));
                }
            }
            else if (token.Kind == CosTokenKind.Keyword)
            {
                return;
            }
        }
    }

    private void ReadUnicodes(bool isRange)
    {
        while (MoveInSection())
        {
            if (ReadBounds(isRange, out var low, out var high, out _))
            {
                if (token.Kind == CosTokenKind.ArrayStart)
                {
                    ReadTargets(low, high);
                }
                else if (ReadTarget() is { } target)
                {
                    Add(low, high, target);
                }
            }

            if (token.Kind == CosTokenKind.Keyword)
            {
                return;
            }
        }
    }

    // 9.10.3: one string a code of the range.
    private void ReadTargets(uint low, uint high)
    {
        for (var code = (ulong)low; MoveInSection() && token.Kind != CosTokenKind.ArrayEnd; code++)
        {
            if (code <= high && ReadTarget() is { } target)
            {
                Add((uint)code, (uint)code, target);
            }
        }
    }

    private void Add(uint low, uint high, string target)
    {
        if (sections.Take())
        {
            sections.Unicodes.Add(new(low, high, low, sections.Targets.Count));
            sections.Targets.Add(target);
        }
    }

    /// <summary>Reads the code or codes of a row and moves to its target.</summary>
    private bool ReadBounds(bool isRange, out uint low, out uint high, out int length)
    {
        high = 0;
        if (!ReadCode(out low, out length) || !MoveInSection())
        {
            return false;
        }

        high = low;
        return !isRange || (ReadCode(out high, out _) && MoveInSection());
    }

    private bool ReadCode(out uint code, out int length)
    {
        code = 0;
        length = 0;
        if (token.Kind is not (CosTokenKind.HexString or CosTokenKind.LiteralString))
        {
            return false;
        }

        var bytes = lexer.String(token);
        length = bytes.Length;
        foreach (var value in bytes.AsSpan(0, Math.Min(length, CodespaceRange.MaxLength)))
        {
            code = code << 8 | value;
        }

        return length is >= 1 and <= CodespaceRange.MaxLength;
    }

    private readonly string? ReadTarget() =>
        token.Kind switch
        {
            CosTokenKind.HexString or CosTokenKind.LiteralString => UnicodeText.FromBigEndian(lexer.String(token)),
            CosTokenKind.Name => GlyphNames.Text(lexer.Name(token)),
            _ => null,
        };

    private void Move() => token = lexer.Next();

    /// <summary>Moves on; false at the keyword that closes a section and at the end.</summary>
    private bool MoveInSection()
    {
        token = lexer.Next();
        return token.Kind is not (CosTokenKind.Keyword or CosTokenKind.End);
    }

    private readonly bool EndsWith(ReadOnlySpan<byte> word) =>
        token.Kind == CosTokenKind.Keyword && lexer.Bytes(token).EndsWith(word);
}
