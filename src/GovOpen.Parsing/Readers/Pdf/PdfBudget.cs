using System.Diagnostics;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>
/// What one file may still spend of its <see cref="PdfLimits"/>. Shared by all rooms that read the file. A method answers
/// false once its limit, or the time, is passed, reports it, and answers false from then on: the caller ends its work and
/// keeps what it has. Nothing is thrown but the cancellation that the caller of the reader asked for.
/// </summary>
internal sealed class PdfBudget(PdfLimits limits, PdfFindings findings, CancellationToken cancel)
{
    // The clock is asked once in so many operators: asking costs more than an operator does.
    private const int ClockInterval = 1024;

    private readonly long started = Stopwatch.GetTimestamp();
    private readonly HashSet<DiagnosticRule> passed = [];
    private long operators;
    private long decoded;
    private int objects;
    private long parsed;
    private bool isOutOfTime;

    public PdfLimits Limits => limits;

    public PdfFindings Findings => findings;

    /// <summary>Bytes of all streams decoded so far.</summary>
    public long DecodedBytes => decoded;

    /// <summary>There is time left, and the work was not cancelled.</summary>
    public bool HasTime()
    {
        cancel.ThrowIfCancellationRequested();
        if (!isOutOfTime && Stopwatch.GetElapsedTime(started) > limits.MaxTime)
        {
            isOutOfTime = true;
            findings.Add(PdfLimitRules.OutOfTime, $"读取超过{limits.MaxTime.TotalSeconds:0.#}秒，其余内容未读");
        }

        return !isOutOfTime;
    }

    /// <summary>One operator of a content stream may be carried out.</summary>
    public bool Operator()
    {
        operators++;
        return operators <= limits.MaxOperators
            ? (operators % ClockInterval != 0 && !isOutOfTime) || HasTime()
            : Pass(PdfLimitRules.TooManyOperators, $"绘图指令超过{limits.MaxOperators}条，其余未读");
    }

    /// <summary>So many more bytes of decoded streams may be kept.</summary>
    public bool Decoded(long bytes)
    {
        decoded += bytes;
        return decoded <= limits.MaxDecodedBytes
            ? HasTime()
            : Pass(PdfLimitRules.DecodedTooLarge, $"解压后的内容超过{limits.MaxDecodedBytes}字节，其余未读");
    }

    /// <summary>One more indirect object may be read.</summary>
    public bool Object()
    {
        objects++;
        return objects <= limits.MaxObjects
            ? HasTime()
            : Pass(PdfLimitRules.TooManyObjects, $"对象超过{limits.MaxObjects}个，其余未读");
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
