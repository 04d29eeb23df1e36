namespace GovOpen.Parsing.Deadlines;

/// <summary>What kind of time limit (时限).</summary>
public enum DeadlineKind
{
    /// <summary>The field says that there is none, or could not be read: only the literal counts.</summary>
    None,
    By,
    Period,
    Recurring,
    Ongoing,
    Prompt,
    Event,
    Discretionary,
}

/// <summary>Where a deadline stood.</summary>
public enum DeadlineOrigin
{
    Column,
    Merged,
    Inherited,
    Note,
    Text,
}

/// <summary>Where the year of a deadline came from.</summary>
public enum YearSource
{
    Literal,
    Row,
    Title,
    IssueDate,
}

/// <summary>What a day in an offset is.</summary>
public enum OffsetUnit
{
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
    Hour,
}

/// <summary>A number of days, working days … after an event.</summary>
public sealed record DeadlineOffset(int N, OffsetUnit Unit);

/// <summary>A time limit, exactly as precise as the notice was. Null members mean that the notice does not say.</summary>
public sealed record Deadline(string Literal, DeadlineKind Kind)
{
    /// <summary>First day of a period.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// What a recurring duty follows: <c>year</c>, <c>half-year</c>, <c>quarter</c>, <c>month</c>, <c>half-month</c>, <c>week</c>,
    /// <c>day</c>, with a number before it where it is more than one (<c>2-year</c>).
    /// </summary>
    public string? Every { get; init; }

    /// <summary>How often at least in that time.</summary>
    public int? MinCount { get; init; }
    public DeadlineOffset? Offset { get; init; }

    /// <summary>The event that an offset counts from, as written.</summary>
    public string? Event { get; init; }
    public int? Year { get; init; }
    public YearSource? YearFrom { get; init; }
    public DeadlineOrigin Origin { get; init; }
}
