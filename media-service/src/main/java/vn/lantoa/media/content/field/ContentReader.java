package vn.lantoa.media.content.field;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.media.field.LineField;
import vn.lantoa.media.line.LineFields;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.metric.Metrics;

/** Reads an item: each of {@link ItemFields}, and its metrics. */
public final class ContentReader implements LineReader<NewContentItem> {

    /** A sender's clock may be ahead of ours by so much. */
    public static final Duration TOLERANCE = ItemRules.TOLERANCE;

    private static final CsvColumns COLUMNS = columnsOf("metrics.");

    private final Instant now;

    /** @param now when the submission was received */
    public ContentReader(Instant now) {
        this.now = now;
    }

    private static CsvColumns columnsOf(String metrics) {
        CsvColumns columns = CsvColumns.none();
        for (LineField<?> field : ItemFields.SENT) {
            columns = columns.and(field.name(), field.type().cell());
        }
        return columns.and(metrics + "views", CsvColumns.Cell.NUMBER)
                .and(metrics + "reach", CsvColumns.Cell.NUMBER)
                .and(metrics + "engagements", CsvColumns.Cell.NUMBER)
                .and(metrics + "observedAt", CsvColumns.Cell.TEXT);
    }

    @Override
    public @Nullable Object keyOf(NewContentItem entry) {
        return entry.values().get(ItemFields.EXTERNAL_ID);
    }

    @Override
    public CsvColumns columns() {
        return COLUMNS;
    }

    @Override
    public NewContentItem read(LineFields fields) {
        FieldValues values = new FieldValues();
        LineField.Reading reading = new LineField.Reading(fields, values, now);
        ItemFields.IN_READING_ORDER.forEach(field -> field.read(reading));
        return new NewContentItem(values, metrics(fields));
    }

    private NewContentItem.@Nullable MetricsEntry metrics(LineFields fields) {
        LineFields metrics = fields.optionalObject("metrics");
        if (metrics == null) {
            return null;
        }
        Metrics values = Metrics.read(metrics);
        Instant observedAt = metrics.optionalInstant("observedAt");
        if (observedAt != null && observedAt.isAfter(now.plus(TOLERANCE))) {
            metrics.fault("observedAt", MetricProblem.OBSERVED_IN_FUTURE);
        }
        metrics.refuseOthers();
        return new NewContentItem.MetricsEntry(values.views(), values.reach(), values.engagements(), observedAt);
    }
}
