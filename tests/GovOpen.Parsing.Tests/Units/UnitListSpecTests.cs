using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Units;

public class UnitListSpecTests
{
    [Fact]
    public void Lists_read_as_specified()
    {
        foreach (var row in UnitSpec.Rows("units.md", "Lists"))
        {
            var reading = UnitListGrammar.Read(row[0], UnitRole.Responsible);

            Assert.Equal(
                (row[0], row[1], row[2]),
                (row[0], UnitSpec.Show(reading.Units), UnitSpec.Show(reading.Findings))
            );
        }
    }

    [Fact]
    public void Lists_look_like_lists()
    {
        foreach (
            var row in UnitSpec
                .Rows("units.md", "Lists")
                .Where(row => row[2].Length == 0 && row[1].StartsWith('人') is false)
        )
        {
            Assert.True(UnitListGrammar.Likeness(row[0]) >= 0.5, row[0]);
        }
    }

    [Fact]
    public void People_keep_their_names()
    {
        foreach (var row in UnitSpec.Rows("units.md", "People"))
        {
            Assert.Equal(row[1], UnitSpec.Show(UnitListGrammar.Read(row[0], UnitRole.Person).Units));
        }
    }

    [Fact]
    public void Units_and_people_in_one_cell_read_as_specified()
    {
        foreach (var row in UnitSpec.Rows("units.md", "Units and people"))
        {
            var reading = UnitListGrammar.ReadWithPeople(row[0], UnitRole.Responsible);

            Assert.Equal(
                (row[0], row[1], row[2]),
                (row[0], UnitSpec.Show(reading.Units), UnitSpec.Show(reading.Findings))
            );
        }
    }

    [Fact]
    public void What_is_no_list_does_not_look_like_one()
    {
        foreach (var row in UnitSpec.Rows("units.md", "Must not look like units"))
        {
            Assert.True(UnitListGrammar.Likeness(row[0]) < 0.5, row[0]);
        }
    }

    [Fact]
    public void Cells_without_a_unit_give_none()
    {
        foreach (var row in UnitSpec.Rows("units.md", "Must give no unit"))
        {
            Assert.Empty(UnitListGrammar.Read(row[0], UnitRole.Responsible).Units);
        }
    }
}
