package vn.lantoa.deploy.local.sample.step;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/**
 * Registers the agencies that take part, with the days of their validity, and channels of grassroots information; what
 * an officer has said since stays.
 */
public final class AgencyStep {

    private final LoadContext loading;

    public AgencyStep(LoadContext loading) {
        this.loading = loading;
    }

    public void run() {
        loading.files().sheet("agencies").forEach(row -> loading.tally().count(LoadCounts.Kind.AGENCIES, put(row)));
        loading.files().sheet("grassroots").forEach(row -> loading.tally()
                .count(LoadCounts.Kind.CHANNELS, putChannel(row)));
    }

    /** Whether there was anything to write. */
    private boolean put(Sheet.Row row) {
        String path = "agencies/" + row.text("code");
        Optional<Reply> known = loading.gateway().find(Actor.OFFICER, path);
        if (known.isPresent() && known.get().body().hasNonNull("validFrom")) {
            return false;
        }
        Map<String, Object> entry = new HashMap<>();
        row.values().keySet().forEach(column -> entry.put(column, row.textOrNull(column)));
        Request put = loading.gateway().put(path, entry);
        loading.gateway()
                .send(
                        Actor.OFFICER,
                        known.map(agency -> put.with("If-Match", agency.tag())).orElse(put.with("If-None-Match", "*")));
        return true;
    }

    private boolean putChannel(Sheet.Row row) {
        String path = "channels/" + row.text("code");
        if (loading.gateway().find(Actor.OFFICER, path).isPresent()) {
            return false;
        }
        Map<String, Object> entry = new HashMap<>();
        row.values().keySet().forEach(column -> entry.put(column, row.textOrNull(column)));
        entry.put("kind", "GRASSROOTS");
        entry.put("languages", row.list("languages"));
        loading.gateway().send(Actor.OFFICER, loading.gateway().put(path, entry).with("If-None-Match", "*"));
        return true;
    }
}
