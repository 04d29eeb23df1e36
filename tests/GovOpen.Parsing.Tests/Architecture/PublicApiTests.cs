using System.Reflection;
using System.Text;

namespace GovOpen.Parsing.Tests.Architecture;

/// <summary>What the library shows to others stands in a file, so that nothing is shown or taken away unnoticed.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_types_and_members_are_those_in_the_file() =>
        Golden.Check("PublicApi/members.txt", Members());

    private static string Members()
    {
        var text = new StringBuilder();
        var types = typeof(NoticePipeline).Assembly.GetExportedTypes();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Name(type)).Append('\n');
            const BindingFlags Own =
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (var member in type.GetMembers(Own).Select(Describe).Distinct().Order(StringComparer.Ordinal))
            {
                if (member.Length > 0)
                {
                    text.Append("  ").Append(member).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    // What the compiler writes for records (equality, printing, copying) says nothing that the members do not.
    private static string Describe(MemberInfo member) =>
        member switch
        {
            _ when member.Name.Contains('<', StringComparison.Ordinal) => "",
            ConstructorInfo made => $"new({Parameters(made)})",
            MethodInfo { IsSpecialName: true } => "",
            MethodInfo method
                when method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers" => "",
            MethodInfo method =>
                $"{(method.IsStatic ? "static " : "")}{method.Name}({Parameters(method)}): {Name(method.ReturnType)}",
            PropertyInfo property when property.Name == "EqualityContract" => "",
            PropertyInfo property => $"{property.Name}: {Name(property.PropertyType)}",
            FieldInfo field => $"{(field.IsLiteral ? "const " : "")}{field.Name}: {Name(field.FieldType)}",
            _ => "",
        };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(each => $"{Name(each.ParameterType)} {each.Name}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Name(inner) + "?";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var name = type.FullName ?? $"{type.Namespace}.{type.Name}";
        var open = name.IndexOf('`', StringComparison.Ordinal);
        var bare = open < 0 ? name : name[..open];
        bare = bare.StartsWith("System.", StringComparison.Ordinal) ? bare[(bare.LastIndexOf('.') + 1)..] : bare;
        return type.IsGenericType ? $"{bare}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : bare;
    }
}
