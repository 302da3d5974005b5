package vn.lantoa.media.field;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.line.LineFields;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * What a field holds.
 *
 * @param reader reads a field of that name; notes what is wrong with it; null where it is absent or wrong
 * @param schema describes it in the OpenAPI document, but for whether it may be null
 * @param element what PostgreSQL calls the elements of an array of such values
 * @param column the SQL expression that makes the column's value of an element; {@code %s} is the element
 * @param stored makes an array's element of a value
 */
public record FieldType<T>(
        Reader<T> reader, Consumer<Schema> schema, String element, String column, Function<T, Object> stored) {

    private static final Map<String, CsvColumns.Cell> CELLS =
            Map.of("bool", CsvColumns.Cell.FLAG, "int4", CsvColumns.Cell.NUMBER, "numeric", CsvColumns.Cell.NUMBER);

    private static final String SEPARATOR = "\u001f"; // no code holds a control character
    private static final String NONE = "%s";

    /** Reads one field. */
    @FunctionalInterface
    public interface Reader<T> {

        @Nullable
        T read(LineFields fields, String name, boolean required);
    }

    private static <T> FieldType<T> of(String element, Reader<T> reader, Consumer<Schema> schema) {
        return new FieldType<>(reader, schema, element, NONE, value -> value);
    }

    /** Of a type whose fields each have a rule of their own. */
    private static <T> Reader<T> unread() {
        return (fields, name, required) -> {
            throw new UnsupportedOperationException(name);
        };
    }

    /** What a cell of CSV says of it. */
    public CsvColumns.Cell cell() {
        return column.equals(NONE) ? CELLS.getOrDefault(element, CsvColumns.Cell.TEXT) : CsvColumns.Cell.LIST;
    }

    /** Text of at most so many characters. */
    public static FieldType<String> text(int most) {
        return of("text", readText(most), schema -> schema.addType(Schema.SchemaType.STRING)
                .maxLength(most));
    }

    /** Text whose form a rule of the field checks; it is described by an example too. */
    public static FieldType<String> formedText(int most, String example) {
        return of("text", readText(most), schema -> schema.addType(Schema.SchemaType.STRING)
                .maxLength(most)
                .addExample(example));
    }

    private static Reader<String> readText(int most) {
        return (fields, name, required) -> required ? fields.text(name, most) : fields.optionalText(name, most);
    }

    /** One name of a closed list that has a schema of its own; required. */
    public static <E extends Enum<E>> FieldType<E> oneOf(Class<E> names, ProblemCode unknown) {
        return of(
                "text",
                (fields, name, required) -> fields.oneOf(names, name, unknown),
                schema -> schema.ref("#/components/schemas/" + names.getSimpleName()));
    }

    /** A list of codes, each once; empty where it is absent. */
    public static FieldType<List<String>> codes(int most, int length) {
        return new FieldType<>(
                (fields, name, required) -> fields.codes(name, most, length),
                schema -> schema.addType(Schema.SchemaType.ARRAY)
                        .maxItems(most)
                        .items(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .maxLength(length)),
                "text",
                "string_to_array(%s, E'\\x1f')::varchar[]",
                codes -> String.join(SEPARATOR, codes));
    }

    public static FieldType<Instant> instant() {
        return of(
                "timestamptz",
                (fields, name, required) -> required ? fields.instant(name) : fields.optionalInstant(name),
                schema -> schema.ref("#/components/schemas/Instant").addType(Schema.SchemaType.STRING));
    }

    public static FieldType<LocalDate> date() {
        return of("date", unread(), schema -> schema.ref("#/components/schemas/LocalDate"));
    }

    /** A whole number; how it is read is for the field to say. */
    public static FieldType<Integer> integer(int least, long most) {
        return of("int4", unread(), schema -> schema.addType(Schema.SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most)));
    }

    /** A share of a whole, of at most so many decimals. */
    public static FieldType<BigDecimal> share(int decimals) {
        return of("numeric", (fields, name, required) -> fields.number(name), schema -> schema.addType(
                        Schema.SchemaType.NUMBER)
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.ONE)
                .multipleOf(BigDecimal.ONE.movePointLeft(decimals)));
    }

    /** True or false; required. */
    public static FieldType<Boolean> flag() {
        return of(
                "bool",
                (fields, name, required) -> fields.flag(name),
                schema -> schema.addType(Schema.SchemaType.BOOLEAN));
    }

    /** A UUID; optional. */
    public static FieldType<UUID> id() {
        return of(
                "uuid",
                (fields, name, required) -> fields.optionalId(name),
                schema -> schema.ref("#/components/schemas/UUID"));
    }
}
