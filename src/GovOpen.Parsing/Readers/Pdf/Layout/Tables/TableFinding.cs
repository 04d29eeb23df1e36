using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A finding about a table before its text has a place in the plane.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Message">The finding itself, in Chinese.</param>
/// <param name="Page">One-based.</param>
/// <param name="Box">What it is about.</param>
internal sealed record TableFinding(DiagnosticRule Rule, string Message, int Page, PageBox Box);
