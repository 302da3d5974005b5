package vn.lantoa.reporting.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.reference.ChannelPlaces;

/** What figures can be grouped by. */
enum Dimension {
    AGENCY("agency", 50, "agency"),
    /** Joined when the figures are read: the level is the agency's of today. */
    AGENCY_LEVEL("agencyLevel", 4),
    MONTH("month", 1),
    QUARTER("quarter", 3),
    YEAR("year", 12),
    GENRE("genre", 7, "genre"),
    /** Under its name where it is listed, as its filter finds it; else by its key. */
    CHANNEL("channel", 30, "channel"),
    /** These three are joined by the channel, as the level is by the agency. */
    CHANNEL_COUNTRY(ChannelPlaces.Part.COUNTRY.key(), 10, "channel"),
    DISTRICT(ChannelPlaces.Part.DISTRICT.key(), 11, "channel"),
    /** Comes with its district. */
    COMMUNE(ChannelPlaces.Part.COMMUNE.key(), 15, "channel"),
    LANGUAGE("language", 20, "language"),
    /** A theme's code is one of a plan. */
    THEME("theme", 50, "plan_id", "theme"),
    PURPOSE("purpose", 3, "purpose"),
    EVENT("event", 50, "event"),
    /** A clause is one of a plan. */
    CLAUSE("clause", 100, "plan_id", "clause"),
    /** An audience's code is one of a plan. */
    AUDIENCE("audience", 20, "plan_id", "audience");

    static final String PLAN_COLUMN = "plan_id";

    private static final int MONTHS_OF_YEAR = 12;
    private static final int HALVES = 2;

    private final String key;
    private final int size;
    private final List<String> columns;

    /** @param size how many values it is reckoned with; of a time, how many months it joins */
    Dimension(String key, int size, String... columns) {
        this.key = key;
        this.size = size;
        this.columns = List.of(columns);
    }

    String key() {
        return key;
    }

    int size() {
        return size;
    }

    boolean isTime() {
        return this == MONTH || this == QUARTER || this == YEAR;
    }

    /** Whether the list of channels must be known for it. */
    boolean isOfChannels() {
        return columns.contains(AggregateQuery.CHANNEL);
    }

    /** Whether its value follows from that of another group of the question. */
    boolean followsFrom(List<Dimension> groups) {
        return this == AGENCY_LEVEL && groups.contains(AGENCY)
                || this != CHANNEL && isOfChannels() && groups.contains(CHANNEL);
    }

    /** Whether an item may stand in several of its rows. */
    boolean overlaps() {
        return this == THEME || this == CLAUSE || this == AUDIENCE;
    }

    /** The columns of contributions that it needs; of a rollup, those beside half-month and agency. */
    List<String> columns() {
        return columns;
    }

    /** Whether its values are told apart by the plan that they belong to. */
    boolean isOfPlan() {
        return columns.contains(PLAN_COLUMN);
    }

    /** What to group by. A time becomes the number of its month, quarter or year, counted from year 0. */
    String expression(ReportCalendar calendar) {
        if (isTime()) {
            return "(half_month + %d) / %d".formatted(calendar.halvesBefore(), HALVES * size);
        }
        return switch (this) {
            case AGENCY_LEVEL -> "p.level";
            case CHANNEL -> "coalesce(n.name, " + AggregateQuery.CHANNEL_KEY + ")";
            case CHANNEL_COUNTRY -> "n.country";
            case DISTRICT -> "n.district";
            case COMMUNE -> "n.commune";
            default -> columns.get(columns.size() - 1);
        };
    }

    /** The key of the period with that number: {@code 2024-04}, {@code 2024-Q2}, {@code 2024}. */
    String period(int number) {
        int perYear = MONTHS_OF_YEAR / size;
        String year = "%04d".formatted(number / perYear);
        return switch (this) {
            case MONTH -> year + "-%02d".formatted(number % perYear + 1);
            case QUARTER -> year + "-Q" + (number % perYear + 1);
            default -> year;
        };
    }

    static Optional<Dimension> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
