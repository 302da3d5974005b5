package vn.lantoa.deploy.fault.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.fault.check.Checker;
import vn.lantoa.deploy.fault.check.Discrepancy;
import vn.lantoa.deploy.fault.check.SnapshotTaker;
import vn.lantoa.deploy.fault.disk.SteadyClient.Seen;
import vn.lantoa.deploy.fault.ledger.Ledger;
import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.fault.ledger.SentItem;
import vn.lantoa.deploy.fault.load.ContentGenerator;
import vn.lantoa.deploy.fault.load.LoadSwitch;
import vn.lantoa.deploy.fault.load.Round;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.DatabaseAccess;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;

/** An agency goes on posting while the disk under everything is full, and until it has room again. */
final class FullDiskRun {

    private static final LoadAgency AGENCY = LoadAgency.ALL.get(0);
    private static final Round ROUND = new Round(1, 0);
    private static final int ITEMS_BEFORE = 20;
    private static final int ITEMS_AFTER = 20;
    static final int LARGE = 10_000;
    /** So many that their body is received into a file. */
    private static final int BULK = 500;

    private static final int BULK_EVERY = 10;
    private static final Duration LOG_FULL_AFTER = Duration.ofSeconds(15);
    private static final Duration STILL_FULL_FOR = Duration.ofSeconds(25);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int MOST_SEGMENTS = 8;

    /** So long what must come is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final SmallDisk disk;
    private final Path target;
    private final ContentGenerator pen = new ContentGenerator(AGENCY, ROUND, "one", new Random(1));

    FullDiskRun(SmallDisk disk, Path target) {
        this.disk = disk;
        this.target = target;
    }

    /**
     * What was seen.
     *
     * @param before the disk was full
     * @param full while it was
     * @param after from when there was room again until posts were taken again, and those that were refused
     * @param servedAfter how long that took; null when it never came
     * @param signsInAfter how long until people could sign in at Keycloak; null when they never could
     * @param stillRefused posts that were not taken in the end, however often they were sent again
     * @param appliedWhenFull lines of the large body that had their result when the disk became full
     * @param large the large body, as it was in the end
     * @param fallen the parts that ended meanwhile and were started again
     * @param findings of the checker
     */
    record Outcome(
            List<Seen> before,
            List<Seen> full,
            List<Seen> after,
            @Nullable Duration servedAfter,
            @Nullable Duration signsInAfter,
            int stillRefused,
            int appliedWhenFull,
            JsonNode large,
            Set<String> fallen,
            List<Discrepancy> findings) {

        Stream<Seen> all() {
            return Stream.of(before, full, after).flatMap(List::stream);
        }
    }

    Outcome run() throws IOException, InterruptedException {
        StackSettings settings = StackSettings.onFreePorts(
                        Path.of("../.."), disk.folder().resolve("data"))
                .durably()
                .freshly()
                .running(Stream.of("gateway", "media", "reporting")
                        .map(Application::named)
                        .toList());
        try (LocalStack stack = LocalStack.start(settings);
                Ledger ledger = Ledger.open(target.resolve("ledger.jsonl"))) {
            return run(stack, ledger);
        } finally {
            disk.clear();
            keepLogs(settings.data().resolve("logs"));
        }
    }

    /** They would go with the disk. */
    private void keepLogs(Path logs) throws IOException {
        Path kept = target.resolve("logs");
        Folders.delete(kept);
        if (Files.exists(logs)) {
            Folders.copy(logs, kept);
        }
    }

    private Outcome run(LocalStack stack, Ledger ledger) throws IOException, InterruptedException {
        Map<String, Long> pids = pids(stack);
        Tokens tokens = new Tokens(stack.tokenEndpoint());
        tokens.ofClient("reporting-job");
        try (SteadyClient client = new SteadyClient(AGENCY, stack.gateway(), tokens, ledger)) {
            List<Seen> before = new ArrayList<>();
            for (int i = 0; i < ITEMS_BEFORE; i++) {
                before.add(client.post(items(1)));
            }
            tell("before", before);
            SteadyClient.Large large = client.postLarge(items(LARGE));
            List<Seen> full = new ArrayList<>();
            int applied = whileFull(stack, client, large, full);
            tell("while it was full", full);
            System.out.printf(
                    "%d posts to send again; Kafka %s%n",
                    client.refused(), stack.isReady("kafka") ? "is up" : "is down");
            disk.clear();
            long cleared = System.nanoTime();
            List<Seen> after = new ArrayList<>();
            Duration served = untilServed(client, after, cleared);
            Duration signsIn = untilSignsIn(stack, cleared);
            until(() -> {
                after.addAll(client.postRefusedAgain());
                return client.refused() == 0;
            });
            tell("afterwards", after);
            until(() -> stack.isReady("kafka"));
            System.out.printf(Locale.ROOT, "Kafka is ready %.1f s after there was room%n", seconds(cleared));
            until(() -> client.progress(large).path("state").asText().equals("ACCEPTED"));
            System.out.printf(Locale.ROOT, "the large body was applied %.1f s after%n", seconds(cleared));
            JsonNode end = client.progress(large);
            client.noteLines(large);
            List<Discrepancy> findings = findings(stack, tokens, ledger, cleared);
            Set<String> fallen = new TreeSet<>(pids(stack).keySet());
            fallen.removeIf(part -> pids.get(part) == stack.pid(part));
            System.out.printf(
                    "posts were taken after %s, people signed in after %s; fell and were started again: %s%n",
                    served, signsIn, fallen);
            return new Outcome(
                    before,
                    full,
                    List.copyOf(after),
                    served,
                    signsIn,
                    client.refused(),
                    applied,
                    end,
                    fallen,
                    findings);
        }
    }

    private List<SentItem> items(int count) {
        return Stream.generate(pen::item).limit(count).toList();
    }

    private static Map<String, Long> pids(LocalStack stack) {
        return Stream.concat(
                        stack.settings().parts().stream().map(Application::name),
                        Stream.of("postgres", "kafka", "keycloak"))
                .collect(Collectors.toMap(part -> part, stack::pid));
    }

    /**
     * Whatever is given back meanwhile is taken at once; first data find no room, then PostgreSQL's log neither.
     *
     * @return how many lines of the large body were applied when it became full; -1 where PostgreSQL did not say
     */
    private int whileFull(LocalStack stack, SteadyClient client, SteadyClient.Large large, List<Seen> seen)
            throws IOException, InterruptedException {
        int applied = -1;
        DatabaseAccess access = stack.database("media");
        // on a full disk PostgreSQL may refuse a new connection
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            disk.fill();
            applied = applied(connection, large);
            postAndRead(client, LOG_FULL_AFTER, seen);
            tell("until the log was full, too", seen);
            System.out.println("PostgreSQL's log: " + fillLog(connection));
        } catch (SQLException e) {
            System.out.println("PostgreSQL: " + e.getMessage());
        }
        postAndRead(client, STILL_FULL_FOR, seen);
        return applied;
    }

    private static int applied(Connection connection, SteadyClient.Large large) throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement("SELECT applied FROM submission WHERE id = ?::uuid")) {
            question.setString(1, large.id());
            try (ResultSet row = question.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void postAndRead(SteadyClient client, Duration time, List<Seen> seen)
            throws IOException, InterruptedException {
        disk.fill();
        long began = System.nanoTime();
        while (System.nanoTime() - began < time.toNanos()) {
            disk.fill();
            seen.add(client.post(items(seen.size() % BULK_EVERY == 0 ? BULK : 1)));
            seen.add(client.read("/api/v1/content-items?size=5"));
            seen.add(client.read("/api/v1/aggregates?measures=publications&groupBy=agency&calendar=CALENDAR&from="
                    + ROUND.from() + "&to=" + ROUND.to()));
            LoadSwitch.pause(BETWEEN);
        }
    }

    /** Ends segments of the log until there is none to go on in; says how that went. */
    private String fillLog(Connection connection) throws IOException {
        int ended = 0;
        try (Statement sql = connection.createStatement()) {
            while (ended < MOST_SEGMENTS) {
                disk.fill();
                sql.execute("SELECT pg_logical_emit_message(false, 'full', 'x'), pg_switch_wal()");
                ended++;
            }
            return "had room for " + ended + " segments more";
        } catch (SQLException e) {
            return ended + " segments ended, then: " + e.getMessage();
        }
    }

    /** Posts until so many in a row were taken. */
    private @Nullable Duration untilServed(SteadyClient client, List<Seen> seen, long since)
            throws IOException, InterruptedException {
        Duration first = null;
        int inARow = 0;
        while (inARow < ITEMS_AFTER && System.nanoTime() - since < PATIENCE.toNanos()) {
            Seen post = client.post(items(1));
            seen.add(post);
            if (!post.isGood()) {
                first = null;
                inARow = 0;
            } else {
                first = first == null ? Duration.ofNanos(System.nanoTime() - since) : first;
                inARow++;
            }
            LoadSwitch.pause(BETWEEN);
        }
        return inARow == ITEMS_AFTER ? first : null;
    }

    /** A person, whose signing in Keycloak writes down. */
    private static @Nullable Duration untilSignsIn(LocalStack stack, long since) throws InterruptedException {
        boolean did = until(() -> {
            try {
                new Tokens(stack.tokenEndpoint()).ofUser("officer");
                return true;
            } catch (IOException e) {
                return false;
            }
        });
        return did ? Duration.ofNanos(System.nanoTime() - since) : null;
    }

    private List<Discrepancy> findings(LocalStack stack, Tokens tokens, Ledger ledger, long cleared)
            throws IOException, InterruptedException {
        SnapshotTaker survey = new SnapshotTaker(stack, tokens);
        survey.awaitArrival(ROUND);
        System.out.printf(Locale.ROOT, "all was counted %.1f s after there was room%n", seconds(cleared));
        return Checker.check(ledger.history(), survey.picture(ROUND));
    }

    /** Something that may fail while it is not true yet. */
    private interface Look {
        boolean isThere() throws IOException, InterruptedException;
    }

    private static boolean until(Look look) throws InterruptedException {
        long began = System.nanoTime();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            try {
                if (look.isThere()) {
                    return true;
                }
            } catch (IOException e) {
                System.out.println("not yet: " + e.getMessage());
            }
            LoadSwitch.pause(Duration.ofMillis(500));
        }
        return false;
    }

    private static void tell(String when, List<Seen> seen) {
        Map<String, Long> counted = seen.stream()
                .collect(Collectors.groupingBy(
                        one -> one.what().replaceAll("\\?.*", "") + " " + one.status(),
                        TreeMap::new,
                        Collectors.counting()));
        System.out.printf(
                Locale.ROOT,
                "%s: %s, the slowest in %.1f s%n",
                when,
                counted,
                seen.stream().mapToLong(one -> one.took().toMillis()).max().orElse(0) / 1000.0);
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
