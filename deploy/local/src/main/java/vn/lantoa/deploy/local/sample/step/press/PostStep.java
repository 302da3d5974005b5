package vn.lantoa.deploy.local.sample.step.press;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * Enters the posts of {@code posts.csv} and their snapshots. A post is known by its address, a snapshot by its instant.
 */
public final class PostStep {

    private final LoadContext loading;
    private final GatewayClient gateway;

    public PostStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    public void run() {
        for (Sheet.Row row : loading.files().sheet("posts")) {
            observe("social-posts/" + post(row) + "/snapshots", row);
        }
    }

    private String post(Sheet.Row row) {
        Optional<String> known = gateway.all(Actor.OFFICER, "social-posts?platform=" + row.text("platform")).stream()
                .filter(post -> row.text("url").equals(post.path("url").asText()))
                .map(post -> post.path("id").asText())
                .findFirst();
        loading.tally().count(LoadCounts.Kind.POSTS, known.isEmpty());
        return known.orElseGet(() -> gateway.send(
                        Actor.OFFICER,
                        gateway.post(
                                "social-posts",
                                Map.of(
                                        "platform", row.text("platform"),
                                        "account", row.text("account"),
                                        "postedAt", row.text("postedAt"),
                                        "url", row.text("url"),
                                        "themes", row.list("themes"))))
                .text("id"));
    }

    private void observe(String snapshots, Sheet.Row row) {
        OffsetDateTime at = OffsetDateTime.parse(row.text("observedAt"));
        boolean isNew = gateway.all(Actor.OFFICER, snapshots).stream()
                .noneMatch(one ->
                        at.isEqual(OffsetDateTime.parse(one.path("observedAt").asText())));
        if (isNew) {
            gateway.send(Actor.OFFICER, gateway.post(snapshots, snapshot(row)));
        }
        loading.tally().count(LoadCounts.Kind.POSTS, isNew);
    }

    private static Map<String, Object> snapshot(Sheet.Row row) {
        Map<String, Object> snapshot = new HashMap<>();
        snapshot.put("observedAt", row.text("observedAt"));
        snapshot.put("source", row.text("source"));
        for (String measure : List.of("views", "reach", "engagements")) {
            snapshot.put(measure, row.textOrNull(measure) == null ? null : row.number(measure));
        }
        return snapshot;
    }
}
