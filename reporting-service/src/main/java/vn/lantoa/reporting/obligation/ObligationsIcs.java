package vn.lantoa.reporting.obligation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What is due as a calendar that other programs subscribe to (RFC 5545): an all-day event for each. The same
 * obligations in the same states are the same text.
 */
final class ObligationsIcs {

    static final String TYPE = "text/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int MOST_OCTETS = 75;

    private ObligationsIcs() {}

    static String of(ObligationsView view) {
        List<String> lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lan Toa//Obligations//VI", "CALSCALE:GREGORIAN"));
        view.items().forEach(one -> addTo(lines, one));
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static void addTo(List<String> lines, Obligation one) {
        LocalDate met = one.metOn();
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + text(one.id()) + "@lantoa");
        lines.add("DTSTAMP:" + DAY.format(met == null ? one.dueOn() : met) + "T000000Z");
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(one.dueOn()));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(one.dueOn().plusDays(1)));
        lines.add("SUMMARY:" + text((one.agency() == null ? "" : one.agency() + ": ") + one.title()));
        lines.add("DESCRIPTION:"
                + text(one.titleEn() + "\n" + one.legalBasis() + "\n" + one.state() + (met == null ? "" : " " + met)));
        lines.add("CATEGORIES:" + one.kind() + "," + one.state());
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** In lines of at most 75 octets; no character is cut. */
    private static String folded(String line) {
        StringBuilder text = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String one = Character.toString(point);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
        }
        return text.toString();
    }
}
