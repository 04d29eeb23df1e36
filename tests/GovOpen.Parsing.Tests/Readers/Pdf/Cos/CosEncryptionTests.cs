using System.Text;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosEncryptionTests
{
    private const string Title = "Notice 7";
    private const string Content = "BT (A)Tj ET";
    private const string FileId = "/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]";

    // Method, user password, encryption dictionary, title of object 2, content of object 5: the same file of six objects,
    // encrypted by qpdf 11 with --static-aes-iv; the owner password is "own".
    public static TheoryData<string, string, string, string, string> Files =>
        new()
        {
            {
                "Rc4Of40Bits",
                "",
                "<</Length 40/O<59aebc0b228d02a1dd1afd7be52ad249afdc6fd71ef9234a49bfa56eb72c801a>/P -4/R 2/U<79d4bc72212cd894b668e8d72906f11a8da6d324944e6695448916b9b7f3d61f>/V 1 >>",
                "<b61545088e5bbfda>",
                "f544a6e32c10cc8f9995b3"
            },
            {
                "Rc4Of128Bits",
                "",
                "<</Length 128/O<65fbeeb76e4691b7dc4babe5b911ce87196f39d0cfda0f00920838327413a714>/P -4/R 3/U<2f67ea2ba0b0ed9a2273e24736c8a00d0122456a91bae5134273a6db134c87c4>/V 2 >>",
                "<3cf424ea04467612>",
                "d4a44e7ff93f1595f76d57"
            },
            {
                "Rc4ByCryptFilter",
                "",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/V2/Length 16 >>>>/Length 128/O<65fbeeb76e4691b7dc4babe5b911ce87196f39d0cfda0f00920838327413a714>/P -4/R 4/StmF/StdCF/StrF/StdCF/U<2f67ea2ba0b0ed9a2273e24736c8a00d0122456a91bae5134273a6db134c87c4>/V 4 >>",
                "<3cf424ea04467612>",
                "d4a44e7ff93f1595f76d57"
            },
            {
                "Aes128",
                "",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV2/Length 16 >>>>/Length 128/O<65fbeeb76e4691b7dc4babe5b911ce87196f39d0cfda0f00920838327413a714>/P -4/R 4/StmF/StdCF/StrF/StdCF/U<2f67ea2ba0b0ed9a2273e24736c8a00d0122456a91bae5134273a6db134c87c4>/V 4 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e0ff49e1ec0518f70a910a3aa9989133c5>",
                "0e1c2a38465462707e8c9aa8b6c4d2e0a9b15a7a8e8ec6126ee979daa4cc8f61"
            },
            {
                "Aes128PlainMetadata",
                "",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV2/Length 16 >>>>/EncryptMetadata false/Length 128/O<65fbeeb76e4691b7dc4babe5b911ce87196f39d0cfda0f00920838327413a714>/P -4/R 4/StmF/StdCF/StrF/StdCF/U<51c406736315d481fe3bb4d8260850700122456a91bae5134273a6db134c87c4>/V 4 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e03e2eddd8b5e5f0922b54effb7124b5b5>",
                "0e1c2a38465462707e8c9aa8b6c4d2e0e93a9705ac4e6eda8074372a6d59866b"
            },
            {
                "Aes256Revision5",
                "",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32 >>>>/Length 256/O<3eddc80aa6ff2016dc9a8c3482312a295e78d22436f886a969c6c7a61a087eeed037bc8c71bdfae44eeab6f43b26d937>/OE<5bac4147a4558b8f4853b6fb96d8b0a3d8b91e7fea45923594a32943173e0814>/P -4/Perms<52885ea224dd2218eb04cb90a3c26814>/R 5/StmF/StdCF/StrF/StdCF/U<c7dc32f49744f60d58b50eec3247fdc2117946d49b5b980074462c320fa9a6def990c37e0db94c2919b051d6b096b2f8>/UE<25826a2d03ee12518bbdaea65524308a89a3572100da46c88772d1d7d381b56f>/V 5 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e0710599ce5dd0d1465ab07b322ba956a1>",
                "0e1c2a38465462707e8c9aa8b6c4d2e092141802ed0841ec5261e33c8e9d38d8"
            },
            {
                "Aes256Revision6",
                "",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32 >>>>/Length 256/O<bfc7931a0e1c0b8a05d9f248c510e18b5cdf23a0e6fecfaaef2c676f0c6bb7ff5e07393b300093831bbd9ab277f9bd8c>/OE<d8aa7b58f00520d273c7d5635050149332f89d3610845ba1e65432964d9cecbb>/P -4/Perms<d1fc2fcec1087abfe7e1e856d0aff7e7>/R 6/StmF/StdCF/StrF/StdCF/U<2f25529c005b2d0e11346efccbce6e250a1b39266a2b0788337dec7cfb05f9a1ed676ee47b28c891be5f7d73cbe50d61>/UE<a046a28fc4a14c431a16a3cac875d8597788d503e8f2f2624dd74417abd90eee>/V 5 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e03b75384415e95f9e20ea1fdf035be93b>",
                "0e1c2a38465462707e8c9aa8b6c4d2e0a08cef08c974f94db6f9d05b395b1478"
            },
            {
                "Rc4Of40Bits",
                "user",
                "<</Length 40/O<046297274447c6bef76f396c7ed09d177e086e69e0bf1d7cb6db3210fc73409e>/P -4/R 2/U<449ee1b907a1af51b61a744dba5671febadd51b1c6d02a60956705481d347d2e>/V 1 >>",
                "<e5eb79ea3d03c9b2>",
                "b87420c91df95d3b6fae99"
            },
            {
                "Rc4Of128Bits",
                "user",
                "<</Length 128/O<3837c59b088c55a8f63e6ff222eb81d9c8bb386e319c31366d6caf4c3f4c6790>/P -4/R 3/U<429f4dac228a0960156de18a5abbdf9a0122456a91bae5134273a6db134c87c4>/V 2 >>",
                "<5e7e275af24a93ea>",
                "90503ea15ce2df8c9bc7af"
            },
            {
                "Rc4ByCryptFilter",
                "user",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/V2/Length 16 >>>>/Length 128/O<3837c59b088c55a8f63e6ff222eb81d9c8bb386e319c31366d6caf4c3f4c6790>/P -4/R 4/StmF/StdCF/StrF/StdCF/U<429f4dac228a0960156de18a5abbdf9a0122456a91bae5134273a6db134c87c4>/V 4 >>",
                "<5e7e275af24a93ea>",
                "90503ea15ce2df8c9bc7af"
            },
            {
                "Aes128",
                "user",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV2/Length 16 >>>>/Length 128/O<3837c59b088c55a8f63e6ff222eb81d9c8bb386e319c31366d6caf4c3f4c6790>/P -4/R 4/StmF/StdCF/StrF/StdCF/U<429f4dac228a0960156de18a5abbdf9a0122456a91bae5134273a6db134c87c4>/V 4 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e0f10451346809ed21f7d6b681d901545d>",
                "0e1c2a38465462707e8c9aa8b6c4d2e0cb7c7f99ade156a749ceae25f681f3d0"
            },
            {
                "Aes128PlainMetadata",
                "user",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV2/Length 16 >>>>/EncryptMetadata false/Length 128/O<3837c59b088c55a8f63e6ff222eb81d9c8bb386e319c31366d6caf4c3f4c6790>/P -4/R 4/StmF/StdCF/StrF/StdCF/U<963c69acf249a7b2547a13971b557b4c0122456a91bae5134273a6db134c87c4>/V 4 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e08f4541db4c758e5172afd67641f0b65c>",
                "0e1c2a38465462707e8c9aa8b6c4d2e0b5d151c51620c63ba9af1fb1d1f176e6"
            },
            {
                "Aes256Revision5",
                "user",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32 >>>>/Length 256/O<2339a517d51687b58af1c7d02aebb7561d73dc25ab7e004e78aba2e87f5e34f0d5eea135115f09b0cb4ea94c27094ae9>/OE<296afd7777ce07e5ad851128eba28ef329f8dce901d44776a8d1c61110179d0a>/P -4/Perms<f645b598ad3c8ad87afa6285300be881>/R 5/StmF/StdCF/StrF/StdCF/U<42e72ffb2a0f0a970952c3ff8c8f151b90b292f1cfc54bff37318f92b0c838b3e47673b0d610667112c6584972d635c5>/UE<cf585b25e12e175b77fcc4a68ed3b9f552f9c23d4ac81499e9f8754ae1cb6f98>/V 5 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e06094bee326aa92ec73dda0442294f7da>",
                "0e1c2a38465462707e8c9aa8b6c4d2e0b60bdc9a76206c7f196f3a25027de35e"
            },
            {
                "Aes256Revision6",
                "user",
                "<</CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32 >>>>/Length 256/O<09517aee6bd0b65cb9e1319b43a3170c18d1ed59827622c061a82f32381f02869c0fb764b95718d065de9353bf9e8886>/OE<a054cc410ccd15efe2b8c946d6b60b162de612c624cd93f0480a686e0c5e9fef>/P -4/Perms<984c61c988ea28cb0e95862f815e5c5a>/R 6/StmF/StdCF/StrF/StdCF/U<ac823c2e11f38b6c747d330b6e66c55b9cf82d5e1045bc1bb9d197e139c2ee588d8c1cef7270193e7f9017042b34b7db>/UE<c51881a462f94481b2ea1520e711856a933a14eb8335acf2d7033c30ed258f73>/V 5 >>",
                "<0e1c2a38465462707e8c9aa8b6c4d2e00bd9189b11726587c166eaa7ecc28e3a>",
                "0e1c2a38465462707e8c9aa8b6c4d2e0b48efbce6c555590f7fe27aa993f1703"
            },
        };

    private static byte[] Write(string encrypt, string title, string content, string catalog = "", string stream = "")
    {
        var writer = new PdfWriter { Trailer = $"/Info 2 0 R/Encrypt 6 0 R{FileId}" };
        writer.Set(PdfWriter.Catalog, $"<</Type/Catalog/Pages 3 0 R{catalog}>>");
        writer.Set(PdfWriter.PageRoot, $"<</Title{title}>>");
        writer.Add("<</Type/Pages/Kids[4 0 R]/Count 1>>");
        writer.Add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 9 9]/Contents 5 0 R>>");
        writer.AddStream(Convert.FromHexString(content), stream);
        writer.Add(encrypt);
        return writer.ToBytes();
    }

    private static string? TitleOf(OpenedFile opened) =>
        opened.File.Bytes(opened.File.Dictionary(opened.File.Trailer["Info"])?["Title"]) is { } bytes
            ? Encoding.Latin1.GetString(bytes)
            : null;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_opens_by_the_user_or_the_owner(
        string method,
        string user,
        string encrypt,
        string title,
        string content
    )
    {
        var bytes = Write(encrypt, title, content);
        foreach (var password in new[] { user, "own" })
        {
            var opened = OpenedFile.Open(bytes, password: password);
            Assert.Equal([Content], opened.Pages);
            Assert.Equal(Title, TitleOf(opened));
            Assert.Empty(opened.Findings);
        }

        Assert.NotEmpty(method);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_password_that_is_missing_or_wrong_is_asked_for(
        string method,
        string user,
        string encrypt,
        string title,
        string content
    )
    {
        var bytes = Write(encrypt, title, content);
        foreach (var password in new[] { null, "", "wrong", "密码" })
        {
            if (user.Length == 0)
            {
                Assert.Equal([Content], OpenedFile.Open(bytes, password: password).Pages);
                continue;
            }

            var refused = Assert.Throws<UnreadableInputException>(() => OpenedFile.Open(bytes, password: password));
            Assert.Equal("GO1107", refused.Finding.Rule.Code);
            Assert.Contains("--password", refused.Message, StringComparison.Ordinal);
        }

        Assert.NotEmpty(method);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_encrypted_file_is_rebuilt(string method, string user, string encrypt, string title, string content)
    {
        var bytes = Write(encrypt, title, content);
        var text = Encoding.Latin1.GetString(bytes).Replace("startxref", "startxxxx", StringComparison.Ordinal);
        var opened = OpenedFile.Open(PdfWriter.Latin(text), password: user);
        Assert.Equal([Content], opened.Pages);
        Assert.Equal(Title, TitleOf(opened));
        Assert.Equal(["GO1100"], opened.Codes);
        Assert.NotEmpty(method);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Strings_in_object_streams_are_not_decrypted_twice(
        string method,
        string user,
        string encrypt,
        string title,
        string content
    )
    {
        // An object stream that is itself not encrypted, as far as its crypt filter says.
        if (!encrypt.Contains("/CF", StringComparison.Ordinal))
        {
            Assert.Contains("Rc4", method, StringComparison.Ordinal);
            return;
        }

        var writer = new PdfWriter { Trailer = $"/Encrypt 6 0 R{FileId}" };
        writer.Set(PdfWriter.Catalog, "<</Type/Catalog/Pages 3 0 R/Plain 9 0 R>>");
        writer.Set(PdfWriter.PageRoot, $"<</Title{title}>>");
        writer.Add("<</Type/Pages/Kids[4 0 R]/Count 1>>");
        writer.Add("<</Type/Page/Contents 5 0 R>>");
        writer.AddStream(Convert.FromHexString(content));
        writer.Add(encrypt);
        writer.AddStream("9 0 (plain)", "/Type/ObjStm/N 1/First 4/Filter/Crypt");
        var bytes = writer.ToBytes();
        var text = Encoding.Latin1.GetString(bytes).Replace("startxref", "startxxxx", StringComparison.Ordinal);
        var opened = OpenedFile.Open(PdfWriter.Latin(text), password: user);
        Assert.Equal("plain"u8.ToArray(), opened.File.Bytes(new CosReference(9, 0)));
    }

    [Fact]
    public void Streams_and_strings_may_be_plain()
    {
        var (encrypt, title, content) = Example("Aes128");
        var plainStrings = encrypt.Replace("/StrF/StdCF", "/StrF/Identity", StringComparison.Ordinal);
        var opened = OpenedFile.Open(Write(plainStrings, "(plain)", content));
        Assert.Equal(("plain", Content), (TitleOf(opened), opened.Pages[0]));

        var plainStreams = encrypt.Replace("/StmF/StdCF", "", StringComparison.Ordinal);
        opened = OpenedFile.Open(Write(plainStreams, title, "4142"));
        Assert.Equal((Title, "AB"), (TitleOf(opened), opened.Pages[0]));
    }

    [Fact]
    public void A_stream_may_name_its_own_crypt_filter()
    {
        var (encrypt, title, content) = Example("Aes256Revision6");
        var opened = OpenedFile.Open(Write(encrypt, title, "41423E", stream: "/Filter[/Crypt/AHx]"));
        Assert.Equal(["\u00AB"], opened.Pages);
        var named = "/Filter/Crypt/DecodeParms<</Name/StdCF>>";
        Assert.Equal([Content], OpenedFile.Open(Write(encrypt, title, content, stream: named)).Pages);
        Assert.Equal(Title, TitleOf(opened));
    }

    [Fact]
    public void Plain_metadata_are_not_decrypted()
    {
        var (encrypt, title, _) = Example("Aes128PlainMetadata");
        Assert.Equal(["AB"], OpenedFile.Open(Write(encrypt, title, "4142", stream: "/Type/Metadata")).Pages);
        (encrypt, title, var content) = Example("Aes128");
        Assert.Equal([Content], OpenedFile.Open(Write(encrypt, title, content, stream: "/Type/Metadata")).Pages);
    }

    [Theory]
    [InlineData("<</Filter/Adobe.PubSec/V 4>>")]
    [InlineData("<</Filter/Standard/V 9/R 3>>")]
    [InlineData("<</Filter/Standard/V 2/R 9>>")]
    [InlineData("<<>>")]
    [InlineData("null")]
    public void An_unknown_encryption_is_refused(string encrypt)
    {
        var bytes = Write(encrypt, "(x)", "41");
        var refused = Assert.Throws<UnreadableInputException>(() => OpenedFile.Open(bytes));
        Assert.Equal("GO1108", refused.Finding.Rule.Code);
    }

    [Fact]
    public void What_is_too_short_for_a_cipher_is_empty()
    {
        var (encrypt, _, content) = Example("Aes256Revision6");
        Assert.Equal([""], OpenedFile.Open(Write(encrypt, "<00>", "414243")).Pages);
        Assert.Equal("", TitleOf(OpenedFile.Open(Write(encrypt, "<00>", content))));
        Assert.Equal([Content], OpenedFile.Open(Write(encrypt, "<00>", content + "FFFF")).Pages);
    }

    [Theory]
    [InlineData("Key", "Plaintext", "BBF316E8D940AF0AD3")]
    [InlineData("Wiki", "pedia", "1021BF0420")]
    [InlineData("Secret", "Attack at dawn", "45A01F645FC35B383552544B9BF5")]
    public void Rc4_gives_its_known_answers(string key, string plain, string cipher) =>
        Assert.Equal(cipher, Convert.ToHexString(Rc4.Apply(PdfWriter.Latin(key), PdfWriter.Latin(plain))));

    private static (string Encrypt, string Title, string Content) Example(string method)
    {
        foreach (object?[] row in Files)
        {
            if (row is [string name, "", string encrypt, string title, string content] && name == method)
            {
                return (encrypt, title, content);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(method));
    }
}
