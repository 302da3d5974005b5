package vn.lantoa.deploy.fault.load;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.fault.ledger.CallJson;
import vn.lantoa.deploy.fault.ledger.Ledger;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;
import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** Looks, in an agency's name, at what it may see and at what it may not, and writes down whose rows there were. */
public final class IsolationReader implements Closeable {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final LoadAgency agency;
    private final Round round;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Map<String, String> submissions;
    private final HttpConnection wire;

    /** @param submissions an id of each agency, shared by all readers */
    public IsolationReader(
            LoadAgency agency,
            Round round,
            URI gateway,
            Tokens tokens,
            Ledger ledger,
            Map<String, String> submissions) {
        this.agency = agency;
        this.round = round;
        this.tokens = tokens;
        this.ledger = ledger;
        this.submissions = submissions;
        this.wire = new HttpConnection(gateway, ANSWER_WITHIN);
    }

    /** An id that the others may try to read. */
    public void tell(String submission) {
        submissions.put(agency.code(), submission);
    }

    void look() {
        String range = "from=" + round.from() + "&to=" + round.to();
        rows("/api/v1/content-items?size=50&" + range, "items");
        rows("/api/v1/aggregates?measures=publications&groupBy=agency&calendar=CALENDAR&" + range, "rows");
        submissions.forEach((other, id) -> {
            if (!other.equals(agency.code())) {
                foreign(other, id);
            }
        });
    }

    private void rows(String target, String array) {
        HttpAnswer answer = get(target);
        if (answer != null) {
            TreeSet<String> seen = new TreeSet<>();
            if (answer.status() == 200) {
                for (JsonNode row : CallJson.tree(answer).path(array)) {
                    seen.add(row.path("agency").asText());
                }
            }
            ledger.write(LedgerEntry.read(agency.code(), answer.status(), List.copyOf(seen)));
        }
    }

    /** 404 is as it must be: nothing was seen. */
    private void foreign(String other, String id) {
        HttpAnswer answer = get("/api/v1/submissions/" + id);
        if (answer != null && answer.status() != 404) {
            List<String> seen = answer.status() == 200 ? List.of(other) : List.of();
            ledger.write(LedgerEntry.read(agency.code(), answer.status(), seen));
        }
    }

    private @Nullable HttpAnswer get(String target) {
        try {
            return wire.send(Request.get(target).bearing(tokens.ofClient(agency.client())));
        } catch (IOException down) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
