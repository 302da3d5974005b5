package vn.lantoa.reporting.aggregate;

import jakarta.ws.rs.core.MediaType;

import vn.lantoa.reporting.aggregate.answer.AggregatesCsv;

/** The forms of an answer, by the names that the parameter {@code format} takes. */
public enum AggregateForm {
    json(MediaType.APPLICATION_JSON_TYPE),
    csv(MediaType.valueOf(AggregatesCsv.TYPE).withCharset("UTF-8"));

    private final MediaType type;

    AggregateForm(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }
}
