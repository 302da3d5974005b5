package vn.lantoa.media.growth;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Growth targets and baselines for tests: as the plan's sentence has them, from 2023 to 2024. */
final class TargetMother {

    /** The baseline of the check by hand in rules.md §3: 1300 in all. */
    static final List<Long> MONTHS = List.of(100L, 60L, 90L, 110L, 120L, 130L, 100L, 95L, 105L, 110L, 120L, 160L);

    private TargetMother() {}

    /** A definition with nothing but what must be given. */
    static GrowthTargetEntry usual() {
        return named("Tăng khoảng 20 %");
    }

    static GrowthTargetEntry named(String name) {
        return new GrowthTargetEntry(null, name, null, null, null, null, null, null, null, null, 2023, null, null);
    }

    static GrowthTargetEntry measuredBy(ReportCalendar calendar) {
        return new GrowthTargetEntry(
                null, "Tăng khoảng 20 %", null, null, null, null, null, null, null, null, 2023, null, calendar);
    }

    static GrowthTargetEntry growingBy(String percent) {
        BigDecimal growth = new BigDecimal(percent);
        return new GrowthTargetEntry(
                null, "Tăng khoảng 20 %", null, null, null, null, null, null, growth, null, 2023, null, null);
    }

    static BaselineEntry monthly() {
        return new BaselineEntry(ReportCalendar.DECREE, MONTHS, null, "số liệu mẫu");
    }

    static BaselineEntry yearly(long value) {
        return new BaselineEntry(ReportCalendar.DECREE, null, value, "số liệu mẫu");
    }

    static Baseline newsOf(String agency, GrowthTarget target) {
        return new Baseline(target.id(), agency, Measure.NEWS_ITEMS, 2023, monthly());
    }

    /** The body of a request that sets a target. */
    static Map<String, Object> target() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("planId", UUID.randomUUID().toString());
        body.put("name", "Tăng khoảng 20 %");
        body.put("baselineYear", 2023);
        return body;
    }

    /** The body of a request that sets a baseline. */
    static Map<String, Object> baseline() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("calendar", "DECREE");
        body.put("months", MONTHS);
        body.put("source", "số liệu mẫu");
        return body;
    }

    static List<Long> months(int count) {
        return Collections.nCopies(count, 1L);
    }
}
