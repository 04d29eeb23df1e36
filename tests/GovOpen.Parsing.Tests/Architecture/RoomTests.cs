using System.Text.RegularExpressions;

namespace GovOpen.Parsing.Tests.Architecture;

/// <summary>Rooms depend in one direction: text, model, grammars, tables and structure, interpretation; the `using` lines say so.</summary>
public partial class RoomTests
{
    // A room and what it may see. What is not listed it may not see; the root sees all.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Lexicons"] = ["Text"],
        ["Model"] = ["Text", "Diagnostics"],
        ["Diagnostics"] = ["Model"],
        ["Numbering"] = ["Text"],
        ["Heads"] = ["Text"],
        ["Deadlines"] = ["Text", "Diagnostics", "Lexicons"],
        ["Units"] = ["Text", "Diagnostics", "Lexicons"],
        ["Readers"] = ["Text", "Model", "Diagnostics", "Lexicons"],
        ["Tasks"] = ["Text", "Model", "Diagnostics", "Heads", "Deadlines", "Units"],
        ["Tables"] = ["Text", "Model", "Diagnostics", "Lexicons", "Numbering", "Deadlines", "Units", "Structure"],
        ["Structure"] = ["Text", "Model", "Diagnostics", "Lexicons", "Numbering", "Heads", "Units", "Tables", "Tasks"],
        ["Interpretation"] =
        [
            "Text",
            "Model",
            "Diagnostics",
            "Lexicons",
            "Numbering",
            "Heads",
            "Deadlines",
            "Units",
            "Tables",
            "Structure",
            "Tasks",
        ],
        ["Export"] = ["Model", "Diagnostics", "Tasks", "Heads", "Deadlines", "Units"],
    };

    // What breaks the rule today. A line may leave this list, none may join it.
    private static readonly string[] Exceptions = [];

    [Fact]
    public void A_room_sees_only_the_rooms_below_it()
    {
        var offences = SourceTree.Parsing.SelectMany(Offences).Order(StringComparer.Ordinal);
        Assert.Equal(Exceptions, offences);
    }

    [Fact]
    public void Every_room_is_known() =>
        Assert.All(
            SourceTree.Parsing.Select(file => file.Room).Where(room => room.Length > 0).Distinct(),
            room => Assert.Contains(room, Allowed.Keys)
        );

    [Fact]
    public void The_library_writes_to_no_console_and_asks_no_clock() =>
        Assert.All(
            SourceTree.Parsing,
            file =>
                Assert.DoesNotMatch(
                    @"\bConsole\.|DateTime(Offset)?\.(Utc)?Now|\bDateTime\.Today|CurrentCulture",
                    file.Text
                )
        );

    private static IEnumerable<string> Offences(SourceTree.SourceFile file)
    {
        if (file.Room.Length == 0)
        {
            return [];
        }

        var allowed = Allowed.GetValueOrDefault(file.Room, []);
        return Usings()
            .Matches(file.Text)
            .Select(match => match.Groups["room"].Value)
            .Where(room => room != file.Room && !allowed.Contains(room))
            .Select(room => $"{file.Path} sees {room}");
    }

    [GeneratedRegex(@"^using (static )?GovOpen\.Parsing\.(?<room>\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
