package vn.lantoa.deploy.bench.visible;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** Asks /aggregates again and again how many items of a month there are, and remembers since when there are so many. */
final class Sightings implements Callable<List<Sightings.Sighting>> {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final Duration EVERY = Duration.ofMillis(20);

    private final URI gateway;
    private final Tokens tokens;
    private final String target;
    private final AtomicBoolean looking = new AtomicBoolean(true);
    private final ObjectMapper json = new ObjectMapper();

    /**
     * How many items an answer showed, and when.
     *
     * @param at when the answer was there
     * @param count of items that it showed
     * @param taken how long the answer took
     */
    record Sighting(long at, long count, long taken) {}

    Sightings(URI gateway, Tokens tokens, LocalDate day) {
        this.gateway = gateway;
        this.tokens = tokens;
        LocalDate from = day.withDayOfMonth(1);
        this.target = "/api/v1/aggregates?measures=publications&groupBy=agency&calendar=CALENDAR&from=" + from + "&to="
                + from.plusMonths(1);
    }

    void stop() {
        looking.set(false);
    }

    @Override
    public List<Sighting> call() throws IOException {
        List<Sighting> all = new ArrayList<>();
        try (HttpConnection wire = new HttpConnection(gateway, ANSWER_WITHIN)) {
            while (looking.get()) {
                long asked = System.nanoTime();
                long count = count(wire);
                long now = System.nanoTime();
                all.add(new Sighting(now, count, now - asked));
                LockSupport.parkNanos(EVERY.toNanos());
            }
        }
        return all;
    }

    private long count(HttpConnection wire) throws IOException {
        HttpAnswer answer = wire.send(Request.get(target).bearing(tokens.ofClient("reporting-job")));
        if (answer.status() != 200) {
            throw new IOException("no aggregates: " + answer.status() + " " + answer.text());
        }
        long count = 0;
        for (JsonNode row : json.readTree(answer.body()).path("rows")) {
            count += row.path("publications").asLong();
        }
        return count;
    }

    /**
     * The k-th item to be answered with 201 is visible, at the latest, when k items are. What became visible before its
     * 201 took no time.
     *
     * @throws IllegalArgumentException when not all became visible
     */
    static Latencies latencies(List<Long> answered, List<Sighting> sightings) {
        Latencies latencies = new Latencies();
        int look = 0;
        for (int item = 0; item < answered.size(); item++) {
            while (look < sightings.size() && sightings.get(look).count() <= item) {
                look++;
            }
            if (look == sightings.size()) {
                throw new IllegalArgumentException(item + " of " + answered.size() + " items became visible");
            }
            latencies.add(Math.max(0, sightings.get(look).at() - answered.get(item)));
        }
        return latencies;
    }
}
