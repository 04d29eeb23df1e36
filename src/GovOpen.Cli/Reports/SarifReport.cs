using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reports;

/// <summary>SARIF 2.1.0, as code scanning services read it.</summary>
internal sealed class SarifReport : IFindingReport
{
    private readonly Stream output;
    private readonly FindingWords words;
    private readonly Utf8JsonWriter json;

    public SarifReport(Stream output, FindingWords words)
    {
        this.output = output;
        this.words = words;
        json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool();
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        json.WriteStartArray("results"u8);
    }

    public void Add(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Rule.Code);
        json.WriteString("level"u8, Level(finding.Rule.Severity));
        WriteText("message"u8, words.Message(finding));
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("govopen/v1"u8, Fingerprint(finding));
        json.WriteEndObject();
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, Uri(finding.Path));
        json.WriteEndObject();
        if (finding.HasLine)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, finding.Line);
            json.WriteNumber("startColumn"u8, finding.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (finding.Page is { } page)
        {
            // SARIF has no regions in pages; a logical location may name one.
            json.WriteStartArray("logicalLocations"u8);
            json.WriteStartObject();
            json.WriteString("name"u8, string.Create(CultureInfo.InvariantCulture, $"page {page}"));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public void Complete()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => json.Dispose();

    private void WriteTool()
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "govopen");
        json.WriteString("version"u8, ProgramVersion.Text);
        json.WriteStartArray("rules"u8);
        foreach (var rule in RuleCatalog.All)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Code);
            WriteText("shortDescription"u8, words.Title(rule));
            WriteText("fullDescription"u8, words.Explanation(rule));
            json.WriteStartObject("defaultConfiguration"u8);
            json.WriteString("level"u8, Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    // What a finding is told by between runs, as in a baseline: its path, code and words, not its line. No language changes it.
    private static string Fingerprint(Finding finding) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes($"{finding.Path}\n{finding.Rule.Code}\n{finding.Diagnostic.Message}")
            )
        );

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
