package vn.lantoa.reporting.chart;

import vn.lantoa.reporting.wording.ReportLanguage;

/** Says how much a picture leaves out. */
final class MoreRows {

    private MoreRows() {}

    static String of(ReportLanguage language, int count) {
        return language.pick("Không vẽ hết: còn %d dòng.", "Not all is drawn: %d more rows.")
                .formatted(count);
    }
}
