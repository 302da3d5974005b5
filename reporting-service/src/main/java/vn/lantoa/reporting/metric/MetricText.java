package vn.lantoa.reporting.metric;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words in both languages. */
@Schema(name = "MetricText")
public record MetricText(String vi, String en) {

    public static MetricText of(String vi, String en) {
        return new MetricText(vi, en);
    }
}
