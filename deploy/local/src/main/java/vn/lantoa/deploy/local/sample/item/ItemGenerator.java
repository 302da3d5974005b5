package vn.lantoa.deploy.local.sample.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.print.ReportMonth;
import vn.lantoa.deploy.local.sample.sheet.SampleFiles;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/**
 * Everything that one press agency published in the sample year, always the same: as many works in each month as
 * {@code production.csv} says, and more publications of some of them.
 */
public final class ItemGenerator {

    /** The days that the sample year holds: the decree's January begins in December. */
    public static final LocalDate FIRST_DAY = ReportMonth.of(SampleYear.YEAR, 1).firstDay();

    public static final LocalDate LAST_DAY = LocalDate.of(SampleYear.YEAR, 9, 30);

    private static final LocalDate PLAN_BEGINS = LocalDate.of(SampleYear.YEAR, 1, 1);
    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(7);
    private static final long SEED = 20_240_329;
    private static final List<BigDecimal> LITTLE_REUSE =
            List.of(BigDecimal.ZERO, new BigDecimal("0.1"), new BigDecimal("0.25"), new BigDecimal("0.4"));
    private static final BigDecimal MUCH_REUSE = new BigDecimal("0.8");
    private static final int SHOWN_AGAIN = 6;
    private static final int TRANSLATED = 11;

    private final String agency;
    private final SampleFiles files;
    private final SubjectGenerator subjects;
    private final List<GeneratedItem> items = new ArrayList<>();

    public ItemGenerator(String agency, SampleFiles files) {
        this.agency = agency;
        this.files = files;
        this.subjects = new SubjectGenerator(files);
    }

    /** All of its publications. */
    public List<GeneratedItem> items() {
        if (items.isEmpty()) {
            List<Sheet.Row> rows = files.sheet("production");
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).text("agency").equals(agency)) {
                    produce(rows.get(i), channel(rows.get(i).text("genre")), new Random(SEED + i));
                }
            }
        }
        return List.copyOf(items);
    }

    /** Whether the channel where an item appeared counts views. */
    boolean countsViews(GeneratedItem item) {
        Sheet.Row channel = channel(item.genre());
        return channel.text("views").equals("yes") && channel.text("first").equals(item.channel());
    }

    private Sheet.Row channel(String genre) {
        return files.sheet("channels").stream()
                .filter(row ->
                        row.text("agency").equals(agency) && row.text("genre").equals(genre))
                .findFirst()
                .orElseThrow();
    }

    private void produce(Sheet.Row row, Sheet.Row channel, Random random) {
        int number = 0;
        int month = 0;
        for (int works : row.months()) {
            ReportMonth period = ReportMonth.of(SampleYear.YEAR, ++month);
            LocalDate last = period.lastDay().isAfter(LAST_DAY) ? LAST_DAY : period.lastDay();
            long days = ChronoUnit.DAYS.between(period.firstDay(), last) + 1;
            for (int i = 0; i < works; i++) {
                LocalDate day = period.firstDay().plusDays(i * days / works);
                publish(row, channel, random, at(day, i == 0, random), ++number);
            }
        }
    }

    /** The first of a month half an hour after midnight: by the clock of Greenwich it was the day before. */
    private static OffsetDateTime at(LocalDate day, boolean first, Random random) {
        LocalTime time = LocalTime.of(5 + random.nextInt(17), random.nextInt(60));
        return day.atTime(first ? LocalTime.of(0, 30) : time).atOffset(LOCAL);
    }

    private void publish(Sheet.Row row, Sheet.Row channel, Random random, OffsetDateTime at, int number) {
        boolean counts = row.text("counts").equals("yes");
        boolean inPlan = !at.toLocalDate().isBefore(PLAN_BEGINS);
        SubjectGenerator.Subject subject = subjects.choose(random, at.toLocalDate(), number);
        String language = language(random.nextInt(100));
        String id = "mau-%s-%s%s-%04d"
                .formatted(agency, row.text("genre"), counts ? "" : "-x", number)
                .toLowerCase(Locale.ROOT);
        boolean reused = !counts && number % 2 == 0;
        GeneratedItem work = new GeneratedItem(
                id,
                id,
                subjects.title(subject, language),
                row.text("genre"),
                channel.text("first"),
                language,
                null,
                at.toString(),
                row.number("seconds") == 0 ? null : row.number("seconds"),
                true,
                reused ? MUCH_REUSE : LITTLE_REUSE.get(random.nextInt(LITTLE_REUSE.size())),
                counts || reused ? purpose(random) : "OTHER",
                inPlan ? List.of(subject.theme()) : List.of(),
                inPlan ? subject.clausePaths() : List.of(),
                inPlan ? subject.audiences(language) : List.of(),
                inPlan ? subject.eventCode() : null,
                web(channel, id),
                GeneratedItem.Named.NOTHING);
        items.add(work);
        addMore(work, subject, channel, at);
    }

    private void addMore(GeneratedItem work, SubjectGenerator.Subject subject, Sheet.Row channel, OffsetDateTime at) {
        if (subject.number() % SHOWN_AGAIN == 0 && !at.plusDays(1).toLocalDate().isAfter(LAST_DAY)) {
            String when = at.plusDays(1).toString();
            items.add(work.again("-lai", work.title(), channel.text("again"), work.language(), when, null));
        }
        if (subject.number() % TRANSLATED == 0 && !at.plusDays(2).toLocalDate().isAfter(LAST_DAY)) {
            String other = work.language().equals("vi") ? "en" : "vi";
            String title = subjects.title(subject, other);
            String when = at.plusDays(2).toString();
            items.add(work.again("-dich", title, channel.text("first"), other, when, work.url()));
        }
    }

    private static String language(int percent) {
        return percent < 82 ? "vi" : percent < 94 ? "en" : "zh";
    }

    private static String purpose(Random random) {
        return random.nextInt(10) < 6 ? "POLITICAL_TASK" : "ESSENTIAL_INFORMATION";
    }

    private @Nullable String web(Sheet.Row channel, String id) {
        return channel.text("views").equals("yes")
                ? "https://example.org/" + agency.toLowerCase(Locale.ROOT) + "/" + id
                : null;
    }
}
