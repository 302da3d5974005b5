package vn.lantoa.deploy.fault.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import vn.lantoa.deploy.fault.ledger.Call;
import vn.lantoa.deploy.fault.ledger.CallJson;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.fault.ledger.SentItem;
import vn.lantoa.deploy.fault.ledger.SentObservation;
import vn.lantoa.deploy.local.client.HttpAnswer;

/**
 * A client of one agency that submits as agencies do: single items, bulks, corrections, the same call twice,
 * observations.
 */
public final class LoadGenerator implements Callable<Void> {

    private static final Duration THINKS = Duration.ofMillis(20);
    private static final int LARGEST_BULK = 60;
    private static final int MOST_REVISIONS = 20;

    private final LoadAgency agency;
    private final ContentGenerator pen;
    private final CallSender courier;
    private final IsolationReader reader;
    private final LoadSwitch weather;
    private final AtomicLong numbers;
    private final Random random;
    private final List<Known> items = new ArrayList<>();
    private final List<Call> answered = new ArrayList<>();

    /** An item of which nothing is uncertain. */
    private static final class Known {

        private final SentItem first;
        private int variants = 1;
        private int sightings;

        Known(SentItem first) {
            this.first = first;
        }
    }

    public LoadGenerator(
            LoadAgency agency,
            ContentGenerator pen,
            CallSender courier,
            IsolationReader reader,
            LoadSwitch weather,
            AtomicLong numbers,
            Random random) {
        this.agency = agency;
        this.pen = pen;
        this.courier = courier;
        this.reader = reader;
        this.weather = weather;
        this.numbers = numbers;
        this.random = random;
    }

    @Override
    public Void call() throws InterruptedException, IOException {
        try (courier;
                reader) {
            while (weather.storms()) {
                act(random.nextInt(100));
                weather.rest(THINKS);
            }
        }
        return null;
    }

    /** What to do, by a number below 100. */
    private void act(int dice) throws InterruptedException {
        if (dice < 45 || items.isEmpty()) {
            publish(CallKind.SINGLE, 1);
        } else if (dice < 58) {
            publish(CallKind.BULK, 2 + random.nextInt(LARGEST_BULK - 1));
        } else if (dice < 78) {
            revise();
        } else if (dice < 86) {
            repeat();
        } else if (dice < 95) {
            observe();
        } else {
            reader.look();
        }
    }

    private void publish(CallKind kind, int count) throws InterruptedException {
        List<SentItem> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            written.add(pen.item());
        }
        if (send(kind, written, List.of())) {
            written.forEach(item -> items.add(new Known(item)));
        }
    }

    private void revise() throws InterruptedException {
        Known known = take();
        if (known.variants < MOST_REVISIONS
                && send(CallKind.REVISION, List.of(pen.revised(known.first, known.variants)), List.of())) {
            known.variants++;
            items.add(known);
        }
    }

    private void observe() throws InterruptedException {
        Known known = take();
        if (send(CallKind.OBSERVATION, List.of(), List.of(pen.sighting(known.first, known.sightings)))) {
            known.sightings++;
            items.add(known);
        }
    }

    /**
     * Out of the list: it comes back when the call was acknowledged, and so nothing is built upon a call whose fate is
     * unknown.
     */
    private Known take() {
        return items.remove(random.nextInt(items.size()));
    }

    private void repeat() throws InterruptedException {
        Call first = answered.get(random.nextInt(answered.size()));
        courier.deliver(new Call(
                numbers.incrementAndGet(),
                first.agency(),
                CallKind.DUPLICATE,
                first.key(),
                first.items(),
                first.sightings()));
    }

    private boolean send(CallKind kind, List<SentItem> written, List<SentObservation> sightings)
            throws InterruptedException {
        String key = new UUID(random.nextLong(), random.nextLong()).toString();
        Call call = new Call(numbers.incrementAndGet(), agency.code(), kind, key, written, sightings);
        HttpAnswer answer = courier.deliver(call);
        if (answer == null) {
            return false;
        }
        answered.add(call);
        reader.tell(CallJson.tree(answer).path("id").asText());
        return true;
    }
}
