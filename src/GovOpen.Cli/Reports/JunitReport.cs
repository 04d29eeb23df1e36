using System.Globalization;
using System.Text;
using System.Xml;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reports;

/// <summary>
/// JUnit's XML, as build servers read it: a suite, and a case a finding. What makes the run fail is a failure, what could
/// not be read an error; lighter findings pass, with their words as output.
/// </summary>
/// <param name="failOn">The severity from which a finding fails; null: none does.</param>
internal sealed class JunitReport(Stream output, Severity? failOn, FindingWords words) : IFindingReport
{
    private readonly List<Finding> findings = [];

    // The suite's head counts what follows it.
    public void Add(Finding finding) => findings.Add(finding);

    public void Complete()
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        };
        using (var xml = XmlWriter.Create(output, settings))
        {
            var failures = findings.Count(IsFailure);
            var errors = findings.Count(IsUnread);
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, failures, errors);
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "govopen");
            WriteCounts(xml, failures, errors);
            if (findings.Count == 0)
            {
                // A suite without cases counts as one that did not run.
                WriteCase(xml, "govopen", "validate", () => { });
            }

            findings.ForEach(finding => Write(xml, finding));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() { }

    private static bool IsUnread(Finding finding) => finding.Plane is null && finding.Rule.Severity == Severity.Error;

    private bool IsFailure(Finding finding) => !IsUnread(finding) && finding.Rule.Severity >= failOn;

    private void WriteCounts(XmlWriter xml, int failures, int errors)
    {
        xml.WriteAttributeString("tests", Number(Math.Max(1, findings.Count)));
        xml.WriteAttributeString("failures", Number(failures));
        xml.WriteAttributeString("errors", Number(errors));
    }

    private void Write(XmlWriter xml, Finding finding)
    {
        var place = FindingPlace.Of(finding);
        var message = XmlText(Plain.Line(words.Message(finding)));
        var element =
            IsUnread(finding) ? "error"
            : IsFailure(finding) ? "failure"
            : null;
        WriteCase(
            xml,
            XmlText(finding.Path),
            XmlText($"{finding.Rule.Code} {place}"),
            () =>
            {
                if (element is null)
                {
                    xml.WriteElementString("system-out", message);
                    return;
                }

                xml.WriteStartElement(element);
                xml.WriteAttributeString("type", finding.Rule.Code);
                xml.WriteAttributeString("message", message);
                xml.WriteString(XmlText($"{place}: {message}"));
                xml.WriteEndElement();
            }
        );
    }

    private static void WriteCase(XmlWriter xml, string path, string name, Action content)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", path);
        xml.WriteAttributeString("name", name);
        content();
        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // XML 1.0, 2.2: some characters cannot be written at all.
    private static string XmlText(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i, 2);
                i++;
            }
            else
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }
}
