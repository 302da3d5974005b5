package vn.lantoa.reporting.report.form;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.report.dataset.Dataset;

/** Which target a caption is about, where the report has several whose captions are the same otherwise. */
final class PrintedTargets {

    /** The end of an id: it tells targets apart also where they were registered in the same minute. */
    private static final int TOLD = 8;

    private final boolean several;

    PrintedTargets(Dataset dataset) {
        several = dataset.figures().stream()
                        .map(figure -> figure.dimensions().get("targetId"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** What follows a caption; empty where the report has one target. */
    String mark(@Nullable String targetId) {
        return several && targetId != null
                ? " (" + targetId.substring(Math.max(0, targetId.length() - TOLD)) + ")"
                : "";
    }
}
