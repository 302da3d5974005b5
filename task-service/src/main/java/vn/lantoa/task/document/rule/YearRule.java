package vn.lantoa.task.document.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Header;

/** A title that is missing, that names several years, or that with the date speaks of another year than the plan's. */
public final class YearRule {

    private static final Pattern YEARS = Pattern.compile("(?<![\\d/])(20\\d\\d)(?![\\d/])");
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)20\\d\\d ?[-–] ?20\\d\\d|(?<!\\p{L})đến (?:hết )?(?:năm )?20\\d\\d");

    private YearRule() {}

    /** @param planYear null when it is not known whose plan it is to be */
    public static void check(Header header, @Nullable Integer planYear, Consumer<Finding> findings) {
        String title = header.title();
        if (title.isBlank()) {
            findings.accept(Finding.of(FindingCode.TITLE_BLANK, null, "no title"));
        }
        Matcher period = PERIOD.matcher(title);
        boolean several = period.find();
        if (several) {
            findings.accept(Finding.of(FindingCode.SEVERAL_YEARS, null, period.group()));
        }
        if (planYear != null) {
            check(header, planYear, several, findings);
        }
    }

    private static void check(Header header, int planYear, boolean several, Consumer<Finding> findings) {
        List<Integer> named = YEARS.matcher(header.title())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        boolean open = named.size() == 1;
        boolean covered = several
                && (open || named.stream().anyMatch(year -> year <= planYear))
                && named.stream().anyMatch(year -> year >= planYear);
        if (!named.isEmpty() && !named.contains(planYear) && !covered) {
            findings.accept(Finding.of(FindingCode.YEAR_DIFFERS, null, planYear + " ≠ " + header.title()));
        }
        LocalDate issuedOn = header.issuedOn();
        int issued = issuedOn == null ? planYear : issuedOn.getYear();
        if (issued > planYear || issued < planYear - 1) {
            findings.accept(Finding.of(FindingCode.YEAR_DIFFERS, null, planYear + " ≠ " + issuedOn));
        }
    }
}
