using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>
/// What one file may still spend of its <see cref="PdfLimits"/>. Shared by all rooms that read the file. A method answers
/// false once its limit is passed, reports it, and answers false from then on: the caller ends its work and keeps what it
/// has. Work is counted and never timed, so that a file gives the same on every machine. Nothing is thrown but the
/// cancellation that the caller of the reader asked for, which leaves nothing of the file.
/// </summary>
internal sealed class PdfBudget(PdfLimits limits, PdfFindings findings, CancellationToken cancel)
{
    // Whether to go on is asked once in so many operators: asking costs more than an operator does.
    private const int CancelInterval = 1024;

    private readonly HashSet<DiagnosticRule> passed = [];
    private long operators;
    private long decoded;
    private int objects;
    private long parsed;

    public PdfLimits Limits => limits;

    public PdfFindings Findings => findings;

    /// <summary>Bytes of all streams decoded so far.</summary>
    public long DecodedBytes => decoded;

    /// <summary>One operator of a content stream may be carried out.</summary>
    public bool Operator()
    {
        operators++;
        if (operators % CancelInterval == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }

        return operators <= limits.MaxOperators
            || Pass(PdfLimitRules.TooManyOperators, $"绘图指令超过{limits.MaxOperators}条，其余未读");
    }

    /// <summary>So many more bytes of decoded streams may be kept.</summary>
    public bool Decoded(long bytes)
    {
        cancel.ThrowIfCancellationRequested();
        decoded += bytes;
        return decoded <= limits.MaxDecodedBytes
            || Pass(PdfLimitRules.DecodedTooLarge, $"解压后的内容超过{limits.MaxDecodedBytes}字节，其余未读");
    }

    /// <summary>One more indirect object, or entry of a cross-reference table, may be read.</summary>
    public bool Object()
    {
        cancel.ThrowIfCancellationRequested();
        objects++;
        return objects <= limits.MaxObjects
            || Pass(PdfLimitRules.TooManyObjects, $"对象超过{limits.MaxObjects}个，其余未读");
    }

    /// <summary>
    /// So many more values may be parsed: what keeps a file of nothing but brackets from filling the memory. Two of them
    /// for every object that is allowed, which no honest file comes near: most objects are never looked at.
    /// </summary>
    public bool Parsed(int values)
    {
        parsed += values;
        return parsed <= 2L * limits.MaxObjects
            || Pass(PdfLimitRules.TooManyObjects, $"对象超过{limits.MaxObjects}个，其余未读");
    }

    /// <summary>Reports, once, that a limit was passed.</summary>
    /// <returns>Always false.</returns>
    public bool Pass(DiagnosticRule rule, string message)
    {
        if (passed.Add(rule))
        {
            findings.Add(rule, message);
        }

        return false;
    }
}
