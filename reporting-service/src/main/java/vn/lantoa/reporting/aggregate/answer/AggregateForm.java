package vn.lantoa.reporting.aggregate.answer;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.file.Workbook;

/** The forms of an answer, by the names that the parameter {@code format} takes. */
public enum AggregateForm {
    json(MediaType.APPLICATION_JSON_TYPE),
    csv(MediaType.valueOf(AggregatesCsv.TYPE).withCharset("UTF-8")),
    xlsx(MediaType.valueOf(Workbook.TYPE));

    private final MediaType type;

    AggregateForm(MediaType type) {
        this.type = type;
    }

    public MediaType type() {
        return type;
    }

    /** The forms for the header Accept to choose from. */
    public static List<Variant> variants() {
        return Variant.mediaTypes(
                        Arrays.stream(values()).map(AggregateForm::type).toArray(MediaType[]::new))
                .build();
    }

    /** The form that is of the type of one of the {@link #variants}. */
    public static AggregateForm of(Variant variant) {
        return Arrays.stream(values())
                .filter(form -> form.type.isCompatible(variant.getMediaType()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The answer in this form.
     *
     * @param groups the names of what tells rows apart
     * @param bom whether CSV begins with the mark by which Excel knows UTF-8
     * @param header whether lines with calendar, asOf, completeness and each warning stand before the names of a table
     */
    public Object of(AggregatesView view, List<String> groups, boolean bom, boolean header) {
        return switch (this) {
            case json -> view;
            case csv -> new AggregatesCsv(view, groups).text(bom, header);
            case xlsx -> sheet(new AggregateLines(view, groups).lines(header));
        };
    }

    private static StreamingOutput sheet(List<List<@Nullable Object>> lines) {
        return output -> Workbook.write("aggregates", lines, output);
    }

    /** Whether it is a file with a name. */
    public boolean isFile() {
        return this != json;
    }

    /** Such as {@code aggregates-decree-agency-month.csv}. */
    public String fileName(AggregatesView view, List<String> groups) {
        return new AggregateLines(view, groups).fileName(name());
    }
}
