package vn.lantoa.task.proposal.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.task.value.Deliverable;

/** What a task brings about, as a cell says: {@code 12 chuyên mục}, {@code Báo cáo}. */
final class DeliverableCell {

    private static final int LONGEST = 50;
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,9}) +(\\p{L}.*)");

    private DeliverableCell() {}

    /** Empty when the words are more than a deliverable may have. */
    static Optional<Deliverable> of(String cell) {
        String words =
                cell.replaceAll("\\s+", " ").replaceAll("^[-–+•] ?|[.;]$", "").strip();
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches() && counted.group(2).length() <= LONGEST) {
            BigDecimal quantity = new BigDecimal(counted.group(1).replace(".", ""));
            return Optional.of(new Deliverable(counted.group(2), quantity, counted.group(2)));
        }
        return words.isEmpty() || words.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Deliverable(words, null, null));
    }
}
