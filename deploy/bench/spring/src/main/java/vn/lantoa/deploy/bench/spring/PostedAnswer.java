package vn.lantoa.deploy.bench.spring;

import java.util.List;
import java.util.UUID;

/** What a post is answered with. */
record PostedAnswer(
        UUID id, String state, int received, int created, int updated, int unchanged, int rejected, List<Line> lines) {

    record Line(int line, String externalId, UUID itemId, int revision, String status) {}

    static PostedAnswer of(UUID id, String externalId, UUID item, int revision) {
        boolean isNew = revision == 1;
        Line line = new Line(1, externalId, item, revision, isNew ? "CREATED" : "UPDATED");
        return new PostedAnswer(id, "ACCEPTED", 1, isNew ? 1 : 0, isNew ? 0 : 1, 0, 0, List.of(line));
    }
}
