package vn.lantoa.task.mail.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.lantoa.task.inbox.InboxItem;

/** Writes what an agency has to do as an e-mail, in its language. */
@ApplicationScoped
class DigestWriter {

    private static final int MOST_LINES = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Template vietnamese;
    private final Template english;
    private final String link;

    DigestWriter(
            @Location("digest_vi") Template vietnamese,
            @Location("digest_en") Template english,
            @ConfigProperty(name = "lantoa.public-url", defaultValue = "http://localhost:8080") String link) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.link = link.replaceAll("/+$", "");
    }

    DigestText write(DigestTable.Recipient recipient, LocalDate day, List<InboxItem> items) {
        Template template =
                switch (recipient.language()) {
                    case VI -> vietnamese;
                    case EN -> english;
                };
        String words = template.data("agency", recipient.name())
                .data("code", recipient.agency())
                .data("day", DAY.format(day))
                .data("count", items.size())
                .data("overdue", items.stream().filter(InboxItem::overdue).count())
                .data("lines", items.stream().limit(MOST_LINES).map(this::line).toList())
                .data("more", Math.max(0, items.size() - MOST_LINES))
                .data("link", link)
                .render();
        return DigestText.of(words, items.size());
    }

    private Map<String, Object> line(InboxItem item) {
        Map<String, Object> line = new HashMap<>();
        line.put("due", DAY.format(item.dueOn()));
        line.put("late", item.overdue());
        line.put("days", Math.abs(item.workingDaysLeft()));
        line.put("level", item.level() == null ? 0 : item.level());
        line.put("title", item.title());
        line.put("link", link + item.path());
        return line;
    }
}
