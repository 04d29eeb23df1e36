using System.Text;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class CMapCatalogTests
{
    // ISO 32000-2, table 116, and the Unicode CMaps that newer versions have.
    private const string Table116 =
        "GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H "
        + "UniGB-UCS2-V UniGB-UTF16-H UniGB-UTF16-V UniGB-UTF8-H UniGB-UTF8-V UniGB-UTF32-H UniGB-UTF32-V B5pc-H B5pc-V "
        + "HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H "
        + "UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V UniCNS-UTF8-H UniCNS-UTF32-H 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V "
        + "90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V UniJIS-UCS2-H "
        + "UniJIS-UCS2-V UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V UniJIS-UTF32-H UniJIS-UTF8-H "
        + "KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H UniKS-UCS2-H UniKS-UCS2-V "
        + "UniKS-UTF16-H UniKS-UTF16-V UniKS-UTF32-H UniKS-UTF8-H Identity-H Identity-V";

    public static TheoryData<string> Names => [.. Table116.Split(' ')];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_predefined_CMap_is_there(string name)
    {
        var map = CMapCatalog.Find(name);
        Assert.NotNull(map);
        Assert.Equal(name.EndsWith('V'), map.IsVertical);
        Assert.Same(map, CMapCatalog.Find(name));
    }

    [Fact]
    public void Every_packed_CMap_can_be_read() =>
        Assert.All(
            CMapFile.Names.Where(name => !name.StartsWith("Adobe-", StringComparison.Ordinal)),
            name => Assert.NotEmpty(CMapCatalog.Find(name)?.Codespace.Ranges ?? [])
        );

    [Theory]
    [InlineData("NoSuchMap-H")]
    [InlineData("Adobe-GB1")]
    [InlineData("")]
    public void Other_names_are_no_CMap(string name) => Assert.Null(CMapCatalog.Find(name));

    // Values that stand in the CMap files of Adobe.
    [Theory]
    [InlineData("GBK-EUC-H", 0xB0A1u, 2, 940)]
    [InlineData("GBK-EUC-H", 0x20u, 1, 7716)]
    [InlineData("GBK-EUC-H", 0x41u, 1, 846)]
    [InlineData("UniGB-UCS2-H", 0x554Au, 2, 940)]
    [InlineData("UniGB-UTF16-V", 0x3001u, 2, 575)]
    [InlineData("UniGB-UTF16-V", 0x554Au, 2, 940)]
    [InlineData("GBK-EUC-H", 0xFFFFu, 2, 0)]
    [InlineData("Identity-H", 0x1234u, 2, 0x1234)]
    public void Codes_have_their_CIDs(string name, uint code, int length, int cid) =>
        Assert.Equal(cid, CMapCatalog.Find(name)?.Cid(code, length));

    // CMap and collection together against the charset as .NET has it: two tables of different origin.
    [Theory]
    [InlineData("GBK-EUC-H", 54936, 0.998)]
    [InlineData("GB-EUC-H", 54936, 0.998)]
    [InlineData("GBK2K-H", 54936, 0.995)]
    [InlineData("ETenms-B5-H", 950, 0.995)]
    [InlineData("KSCms-UHC-H", 949, 0.995)]
    [InlineData("90ms-RKSJ-H", 932, 0.965)]
    public void Two_byte_codes_mean_what_their_charset_says(string name, int codePage, double share)
    {
        var map = CMapCatalog.Find(name) ?? throw new InvalidOperationException(name);
        var collection = CidCollection.Find(map.Ordering);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage);
        var (same, all) = (0, 0);
        for (var code = 0x8140; code <= 0xFEFE; code++)
        {
            var cid = map.Cid((uint)code, 2);
            var ours = Plain(collection?.Text(cid));
            var theirs = Plain(encoding?.GetString([(byte)(code >> 8), (byte)code]));
            if (cid > 0 && ours is not null && theirs is { Length: 1 } && IsIdeograph(theirs[0]))
            {
                all++;
                same += ours == theirs ? 1 : 0;
            }
        }

        Assert.InRange(all, 3000, 30_000);
        Assert.True(same >= all * share, $"{name}: {same} of {all}");
    }

    [Theory]
    [InlineData("UniGB-UTF8-H", "E5958A", "啊")]
    [InlineData("UniGB-UTF16-H", "D840DC87", "𠂇")]
    [InlineData("UniGB-UTF32-H", "0000554A", "啊")]
    [InlineData("UniGB-UCS2-H", "FF0C", "，")]
    public void Unicode_CMaps_carry_the_character_in_the_code(string name, string code, string text)
    {
        var bytes = Convert.FromHexString(code);
        var map = CMapCatalog.Find(name) ?? throw new InvalidOperationException(name);
        Assert.Equal(bytes.Length, map.Codespace.Length(bytes));
        var value = bytes.Aggregate(0u, (sum, next) => sum << 8 | next);
        Assert.Equal(text, UnicodeCMap.Text(map, value, bytes.Length));
    }

    [Theory]
    [InlineData("GB1", 940, "啊")]
    [InlineData("GB1", 34, "A")]
    [InlineData("CNS1", 595, "一")]
    [InlineData("Japan1", 1125, "亜")]
    [InlineData("Korea1", 1086, "가")]
    [InlineData("GB1", 0, null)]
    [InlineData("GB1", 65535, null)]
    public void Collections_know_their_characters(string ordering, int cid, string? text) =>
        Assert.Equal(text, CidCollection.Find(ordering)?.Text(cid));

    [Theory]
    [InlineData("Identity")]
    [InlineData(null)]
    public void Other_orderings_are_no_collection(string? ordering) => Assert.Null(CidCollection.Find(ordering));

    [Fact]
    public void Collections_hold_no_private_characters() =>
        Assert.All(
            new[] { "GB1", "CNS1", "Japan1", "Korea1", "KR" },
            ordering =>
            {
                var texts = Enumerable
                    .Range(0, 31_000)
                    .Select(cid => CidCollection.Find(ordering)?.Text(cid))
                    .OfType<string>();
                Assert.All(texts, text => Assert.NotNull(UnicodeText.Sound(text)));
            }
        );

    [Fact]
    public void CMaps_may_be_asked_for_by_many_threads_at_once()
    {
        var maps = new CMap?[64];
        Parallel.For(0, maps.Length, i => maps[i] = CMapCatalog.Find(i % 2 == 0 ? "ETHK-B5-V" : "ETHK-B5-H"));
        Assert.Equal(2, maps.Distinct().Count());
    }

    private static string? Plain(string? text) =>
        text is null ? null : CharacterForms.Normalize(text, isVertical: false);

    private static bool IsIdeograph(char c) => c is (>= '\u4E00' and < '\uA000') or (>= '\uAC00' and < '\uD7A4');
}
