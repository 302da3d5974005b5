package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.content.field.ContentReader;
import vn.lantoa.media.line.LineFields;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.metric.Metrics;

/** The rules of an observation (contract.md, Press and content). */
public final class ObservationReader implements LineReader<ObservationEntry> {

    private static final int NAME = 200;

    private static final CsvColumns COLUMNS = CsvColumns.none()
            .and("externalId", CsvColumns.Cell.TEXT)
            .and("observedAt", CsvColumns.Cell.TEXT)
            .and("views", CsvColumns.Cell.NUMBER)
            .and("reach", CsvColumns.Cell.NUMBER)
            .and("engagements", CsvColumns.Cell.NUMBER)
            .and("source", CsvColumns.Cell.TEXT);

    private final Instant now;

    /** @param now when the submission was received */
    public ObservationReader(Instant now) {
        this.now = now;
    }

    @Override
    public @Nullable Object keyOf(ObservationEntry entry) {
        return entry.externalId() == null || entry.observedAt() == null || entry.source() == null
                ? null
                : List.of(entry.externalId(), entry.observedAt(), entry.source());
    }

    @Override
    public CsvColumns columns() {
        return COLUMNS;
    }

    @Override
    public ObservationEntry read(LineFields fields) {
        String externalId = fields.text("externalId", NAME);
        Instant observedAt = fields.instant("observedAt");
        if (observedAt != null && observedAt.isAfter(now.plus(ContentReader.TOLERANCE))) {
            fields.fault("observedAt", MetricProblem.OBSERVED_IN_FUTURE);
        }
        Metrics values = Metrics.read(fields);
        return new ObservationEntry(
                externalId,
                observedAt,
                values.views(),
                values.reach(),
                values.engagements(),
                fields.text("source", NAME));
    }
}
