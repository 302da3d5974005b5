package vn.lantoa.reporting.quality.spike;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;

/** Reads how much each press agency published of each measure, month by month. */
@ApplicationScoped
class SpikeTable {

    // what lies before the range is one half-month: it says that there was something
    private static final String AMOUNTS = """
            WITH measured AS (
              SELECT agency, greatest(half_month, ?::int) AS half_month,
                CASE genre WHEN 'NEWS' THEN 'NEWS_ITEMS' WHEN 'RADIO_PROGRAMME' THEN 'RADIO_SECONDS'
                  WHEN 'TV_PROGRAMME' THEN 'TV_SECONDS' ELSE 'ARTICLES' END AS measure,
                CASE WHEN genre IN ('RADIO_PROGRAMME', 'TV_PROGRAMME') THEN airtime_seconds ELSE publications
                  END AS amount
              FROM rollup_genre
              WHERE genre IN ('NEWS', 'ARTICLE', 'REPORTAGE', 'RADIO_PROGRAMME', 'TV_PROGRAMME') AND half_month <= ?)
            SELECT m.agency, m.measure, m.half_month, p.valid_to, sum(m.amount)::bigint AS amount
            FROM measured m LEFT JOIN press_agency p ON p.code = m.agency
            GROUP BY m.agency, m.measure, m.half_month, p.valid_to HAVING sum(m.amount) > 0
            ORDER BY m.agency, m.measure, m.half_month""";

    private final Database database;

    SpikeTable(Database database) {
        this.database = database;
    }

    /**
     * What an agency published of a measure.
     *
     * @param validTo the agency's last day; null while it exists
     * @param amounts of the months of which there is something
     */
    record Series(
            String agency, GrowthMeasure measure, @Nullable LocalDate validTo, NavigableMap<YearMonth, Long> amounts) {}

    private record SeriesKey(String agency, GrowthMeasure measure) {}

    /** The series up to a month; what lies before {@code from} is told as of the month before it. */
    Collection<Series> of(ReportCalendar calendar, YearMonth from, YearMonth to) {
        Map<SeriesKey, Series> all = new LinkedHashMap<>();
        database.query(
                AMOUNTS,
                row -> add(all, calendar, row),
                calendar.lastHalfOf(from.minusMonths(1)).number(),
                calendar.lastHalfOf(to).number());
        return all.values();
    }

    private static boolean add(Map<SeriesKey, Series> all, ReportCalendar calendar, ResultColumns row) {
        SeriesKey key = new SeriesKey(row.text("agency"), row.constant("measure", GrowthMeasure.class));
        all.computeIfAbsent(key, one -> new Series(one.agency, one.measure, row.date("valid_to"), new TreeMap<>()))
                .amounts
                .merge(
                        calendar.monthOf(HalfMonth.ofNumber(row.integer("half_month"))),
                        row.bigint("amount"),
                        Long::sum);
        return true;
    }
}
