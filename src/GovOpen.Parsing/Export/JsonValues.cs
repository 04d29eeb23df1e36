using System.Globalization;
using System.Text.Json;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Export;

/// <summary>Members whose value may be absent: the name is always written, absence is null or an empty array.</summary>
internal static class JsonValues
{
    /// <summary>Bytes that are kept before they are written out; a whole notice would take ten times that.</summary>
    private const int MostPending = 16 * 1024;

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Without the trailing zeros that decimal arithmetic leaves.</summary>
    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal value) =>
        json.WriteNumber(name, value / 1.0000000000000000000000000000m);

    public static void Date(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? value) =>
        json.WriteString(name, value?.ToString("O", CultureInfo.InvariantCulture));

    public static void Strings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.Strings(values);
    }

    public static void Strings(this Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, EquatableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values.AsSpan())
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of objects, each written by <paramref name="write"/>.</summary>
    public static void Objects<T>(
        this Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        EquatableArray<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var value in values.AsSpan())
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>An object, or null.</summary>
    public static void Object<T>(
        this Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        T? value,
        Action<Utf8JsonWriter, T> write
    )
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }
}
