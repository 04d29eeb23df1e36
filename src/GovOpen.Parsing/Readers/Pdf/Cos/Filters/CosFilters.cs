using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>Undoes a chain of filters (ISO 32000-2, 7.4), of streams and of inline images.</summary>
internal static class CosFilters
{
    private const int MaxChain = 16;

    /// <param name="data">The bytes as the file has them, decrypted.</param>
    /// <param name="dictionary">
    /// The dictionary that names the filters: /Filter and /DecodeParms of a stream, or /F and /DP of an inline image.
    /// </param>
    /// <returns>
    /// What the filters give; of damaged data what stands before the damage; unchanged from the first image filter on.
    /// </returns>
    public static ReadOnlyMemory<byte> Decode(
        ReadOnlyMemory<byte> data,
        CosDictionary dictionary,
        ICosSource source,
        PdfBudget budget
    )
    {
        var filters = List(source, dictionary["Filter"] ?? dictionary["F"]);
        var parameters = List(source, dictionary["DecodeParms"] ?? dictionary["DP"]);
        if (filters.Count > MaxChain)
        {
            budget.Pass(PdfLimitRules.TooDeep, $"数据流的压缩层数超过{MaxChain}层，未读");
            return default;
        }

        for (var i = 0; i < filters.Count; i++)
        {
            var name = source.Name(filters[i]);
            if (name is null || IsImage(name))
            {
                break;
            }

            data = One(name, data, source, i < parameters.Count ? source.Dictionary(parameters[i]) : null, budget);
        }

        return data;
    }

    /// <summary>The filter's result is the samples of an image, which the reader leaves as they are.</summary>
    public static bool IsImage(string filter) =>
        filter is "DCTDecode" or "DCT" or "JPXDecode" or "CCITTFaxDecode" or "CCF" or "JBIG2Decode";

    /// <summary>The elements of an array, or the single value that stands for one.</summary>
    private static IReadOnlyList<CosObject> List(ICosSource source, CosObject? value) =>
        source.Resolve(value) switch
        {
            CosArray array => array.Items,
            CosNull => [],
            var single => [single],
        };

    private static ReadOnlyMemory<byte> One(
        string name,
        ReadOnlyMemory<byte> data,
        ICosSource source,
        CosDictionary? parameters,
        PdfBudget budget
    )
    {
        if (name == "Crypt")
        {
            return data;
        }

        var output = new FilterOutput(budget.Limits.MaxStreamBytes, FlateFilter.ExpectedLength(data.Length));
        if (Run(name, data, output, source.Integer(parameters?["EarlyChange"]) ?? 1) is not { } isWhole)
        {
            budget.Findings.Add(PdfRules.FilterUnknown, $"压缩方式{name}不支持，数据流未读");
            return default;
        }

        if (output.IsFull)
        {
            budget.Pass(PdfLimitRules.DecodedTooLarge, $"数据流解压后超过{budget.Limits.MaxStreamBytes}字节，其余未读");
        }
        else if (!isWhole)
        {
            budget.Findings.Add(PdfRules.StreamDamaged, $"数据流（{name}）损坏，只读出{output.Length}字节");
        }

        return !budget.Decoded(output.Length) ? default
            : IsFlateOrLzw(name) ? Predictor.Undo(output.Written, source, parameters)
            : output.Written;
    }

    private static bool IsFlateOrLzw(string name) => name is "FlateDecode" or "Fl" or "LZWDecode" or "LZW";

    // Abbreviations are for inline images (table 92) but met everywhere.
    private static bool? Run(string name, ReadOnlyMemory<byte> data, FilterOutput output, int earlyChange) =>
        name switch
        {
            "FlateDecode" or "Fl" => FlateFilter.Decode(data, output),
            "LZWDecode" or "LZW" => LzwFilter.Decode(data.Span, output, earlyChange),
            "ASCII85Decode" or "A85" => AsciiFilters.Base85(data.Span, output),
            "ASCIIHexDecode" or "AHx" => AsciiFilters.Hex(data.Span, output),
            "RunLengthDecode" or "RL" => RunLengthFilter.Decode(data.Span, output),
            _ => null,
        };
}
