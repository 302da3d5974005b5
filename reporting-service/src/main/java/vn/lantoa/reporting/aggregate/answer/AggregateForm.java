package vn.lantoa.reporting.aggregate.answer;

import jakarta.ws.rs.core.MediaType;

/** The forms of an answer, by the names that the parameter {@code format} takes. */
public enum AggregateForm {
    json(MediaType.APPLICATION_JSON_TYPE),
    csv(MediaType.valueOf(AggregatesCsv.TYPE).withCharset("UTF-8"));

    private final MediaType type;

    AggregateForm(MediaType type) {
        this.type = type;
    }

    public MediaType type() {
        return type;
    }
}
