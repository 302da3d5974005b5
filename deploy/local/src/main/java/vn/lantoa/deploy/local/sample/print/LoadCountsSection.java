package vn.lantoa.deploy.local.sample.print;

import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** What was written now, and what was there before. */
public final class LoadCountsSection {

    private static final String LINE = "  %-58s %12s %15s%n";

    private LoadCountsSection() {}

    public static String of(LoadCounts tally) {
        StringBuilder table = new StringBuilder("NĂM MẪU · SAMPLE YEAR%n%n".formatted())
                .append(LINE.formatted("", "mới · new", "đã có · found"));
        for (LoadCounts.Kind kind : LoadCounts.Kind.values()) {
            table.append(LINE.formatted(kind.label(), tally.writtenOf(kind), tally.foundOf(kind)));
        }
        if (tally.nothingWritten()) {
            table.append("%n  Không có gì thay đổi. · Nothing changed.%n".formatted());
        }
        return table.toString();
    }
}
