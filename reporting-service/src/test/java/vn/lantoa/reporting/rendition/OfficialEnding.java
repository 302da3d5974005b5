package vn.lantoa.reporting.rendition;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a report must end.
 *
 * @param signature the lines of who signs, from the right by which they do to their name
 * @param recipients whom it goes to, without dashes and stops
 */
public record OfficialEnding(List<String> signature, List<String> recipients) {

    /** The lines of the distribution, as Nghị định 30/2020/NĐ-CP has them. */
    List<String> distribution() {
        int last = recipients.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> "- " + recipients.get(at) + (at == last ? "." : ";"))
                .toList();
    }
}
