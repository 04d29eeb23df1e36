namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>The operators of content streams (ISO 32000-2, annex A), their bytes packed into a number.</summary>
internal static class Op
{
    public const uint Save = 'q';
    public const uint Restore = 'Q';
    public const uint Concat = 'c' << 8 | 'm';
    public const uint LineWidth = 'w';
    public const uint LineCap = 'J';
    public const uint LineJoin = 'j';
    public const uint MiterLimit = 'M';
    public const uint Dash = 'd';
    public const uint Intent = 'r' << 8 | 'i';
    public const uint Flatness = 'i';
    public const uint Parameters = 'g' << 8 | 's';

    public const uint MoveTo = 'm';
    public const uint LineTo = 'l';
    public const uint CurveTo = 'c';
    public const uint CurveFromCurrent = 'v';
    public const uint CurveToEnd = 'y';
    public const uint ClosePath = 'h';
    public const uint Rectangle = 'r' << 8 | 'e';

    public const uint Stroke = 'S';
    public const uint CloseStroke = 's';
    public const uint Fill = 'f';
    public const uint FillOld = 'F';
    public const uint FillEvenOdd = 'f' << 8 | '*';
    public const uint FillStroke = 'B';
    public const uint FillStrokeEvenOdd = 'B' << 8 | '*';
    public const uint CloseFillStroke = 'b';
    public const uint CloseFillStrokeEvenOdd = 'b' << 8 | '*';
    public const uint EndPath = 'n';
    public const uint Clip = 'W';
    public const uint ClipEvenOdd = 'W' << 8 | '*';

    public const uint BeginText = 'B' << 8 | 'T';
    public const uint EndText = 'E' << 8 | 'T';
    public const uint CharSpacing = 'T' << 8 | 'c';
    public const uint WordSpacing = 'T' << 8 | 'w';
    public const uint HorizontalScale = 'T' << 8 | 'z';
    public const uint Leading = 'T' << 8 | 'L';
    public const uint Font = 'T' << 8 | 'f';
    public const uint RenderMode = 'T' << 8 | 'r';
    public const uint Rise = 'T' << 8 | 's';
    public const uint NextLine = 'T' << 8 | 'd';
    public const uint NextLineLeading = 'T' << 8 | 'D';
    public const uint TextMatrix = 'T' << 8 | 'm';
    public const uint NewLine = 'T' << 8 | '*';
    public const uint Show = 'T' << 8 | 'j';
    public const uint ShowArray = 'T' << 8 | 'J';
    public const uint ShowLine = '\'';
    public const uint ShowLineSpaced = '"';

    public const uint FillGray = 'g';
    public const uint StrokeGray = 'G';
    public const uint FillRgb = 'r' << 8 | 'g';
    public const uint StrokeRgb = 'R' << 8 | 'G';
    public const uint FillCmyk = 'k';
    public const uint StrokeCmyk = 'K';
    public const uint FillSpace = 'c' << 8 | 's';
    public const uint StrokeSpace = 'C' << 8 | 'S';
    public const uint FillColor = 's' << 8 | 'c';
    public const uint StrokeColor = 'S' << 8 | 'C';
    public const uint FillColorNamed = 's' << 16 | 'c' << 8 | 'n';
    public const uint StrokeColorNamed = 'S' << 16 | 'C' << 8 | 'N';

    public const uint Shading = 's' << 8 | 'h';
    public const uint Draw = 'D' << 8 | 'o';
    public const uint BeginImage = 'B' << 8 | 'I';

    public const uint BeginMarked = 'B' << 16 | 'M' << 8 | 'C';
    public const uint BeginMarkedProperties = 'B' << 16 | 'D' << 8 | 'C';
    public const uint EndMarked = 'E' << 16 | 'M' << 8 | 'C';
    public const uint MarkPoint = 'M' << 8 | 'P';
    public const uint MarkPointProperties = 'D' << 8 | 'P';
    public const uint GlyphWidth = 'd' << 8 | '0';
    public const uint GlyphWidthBox = 'd' << 8 | '1';
    public const uint BeginCompatible = 'B' << 8 | 'X';
    public const uint EndCompatible = 'E' << 8 | 'X';

    private const int MaxLength = 3;

    /// <summary>The operator of a keyword; 0 for what is longer than any.</summary>
    public static uint Pack(ReadOnlySpan<byte> keyword)
    {
        if (keyword.Length > MaxLength)
        {
            return 0;
        }

        var packed = 0u;
        foreach (var value in keyword)
        {
            packed = packed << 8 | value;
        }

        return packed;
    }
}
