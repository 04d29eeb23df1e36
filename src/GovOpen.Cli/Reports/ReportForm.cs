namespace GovOpen.Cli.Reports;

/// <summary>How findings are written.</summary>
internal enum ReportForm
{
    /// <summary>A line each: <c>path:line:column: warning GO2001: message</c>.</summary>
    Text,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>Workflow commands that GitHub shows beside the lines.</summary>
    Github,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
    Junit,
}
