package vn.lantoa.deploy.bench.spring.post;

import java.util.List;
import java.util.UUID;

/** What a post is answered with. */
record PostedAnswer(
        UUID id, String state, int received, int created, int updated, int unchanged, int rejected, List<Line> lines) {

    record Line(int line, String externalId, UUID id, int revision, Status status, List<Warning> warnings) {}

    /** What is worth a look, and rejects nothing. */
    record Warning(String field, String code, String message) {}

    enum Status {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    static PostedAnswer of(UUID id, Line line) {
        return new PostedAnswer(
                id,
                "ACCEPTED",
                1,
                count(line, Status.CREATED),
                count(line, Status.UPDATED),
                count(line, Status.UNCHANGED),
                0,
                List.of(line));
    }

    private static int count(Line line, Status status) {
        return line.status == status ? 1 : 0;
    }
}
