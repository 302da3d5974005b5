package vn.lantoa.deploy.bench.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.client.Tokens;

/** One round: mixed load of several agencies, kills meanwhile, and the checker when it is over. */
final class Storm {

    private static final int CLIENTS_OF_EACH_AGENCY = 2;

    private final LocalStack stack;
    private final Tokens tokens;
    private final Path ledgers;
    private final Weather weather = new Weather();
    private final Watch watch = new Watch();
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, String> submissions = new ConcurrentHashMap<>();

    /** @param ledgers the folder for the books */
    Storm(LocalStack stack, Tokens tokens, Path ledgers) {
        this.stack = stack;
        this.tokens = tokens;
        this.ledgers = ledgers;
    }

    /** Rages and judges. Kills the targets one after the other, each when the one before is borne. */
    Verdict rage(Round round, List<Target> targets) throws IOException, InterruptedException {
        try (Ledger ledger = Ledger.open(ledgers.resolve("ledger-" + round.tag() + ".jsonl"))) {
            List<Callable<Void>> clients = clients(round, ledger);
            ExecutorService threads = Executors.newFixedThreadPool(clients.size());
            List<Killing> killings = new ArrayList<>();
            try {
                List<Future<Void>> running =
                        clients.stream().map(threads::submit).toList();
                Executioner executioner = new Executioner(stack, watch, new Random(round.seed() * 31 + round.number()));
                for (Target target : targets) {
                    killings.add(executioner.kill(target));
                }
                weather.rest(Duration.ofSeconds(1));
                weather.calm();
                for (Future<Void> client : running) {
                    client.get();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("a client of the storm failed", e.getCause());
            } finally {
                weather.calm();
                threads.shutdownNow();
            }
            return judged(round, killings, ledger);
        }
    }

    private Verdict judged(Round round, List<Killing> killings, Ledger ledger)
            throws IOException, InterruptedException {
        Survey survey = new Survey(stack, tokens);
        Duration arrival = survey.awaitArrival(round);
        History history = ledger.history();
        List<Finding> findings = Checker.check(history, survey.picture(round));
        return new Verdict(round, List.copyOf(killings), history, arrival, findings);
    }

    private List<Callable<Void>> clients(Round round, Ledger ledger) {
        URI gateway = stack.gateway();
        String month = "from=" + round.from() + "&to=" + round.to();
        List<Callable<Void>> clients = new ArrayList<>(List.of(
                new Prober(
                        Door.AGGREGATES,
                        "/api/v1/aggregates?measures=works&groupBy=agency&calendar=CALENDAR&" + month,
                        gateway,
                        tokens,
                        weather,
                        watch,
                        ledger),
                new Prober(Door.PLANS, "/api/v1/plans", gateway, tokens, weather, watch, ledger)));
        for (Agency agency : Agency.ALL) {
            for (int client = 0; client < CLIENTS_OF_EACH_AGENCY; client++) {
                Random random = new Random(round.seed() * 1_009 + round.number() * 31L + clients.size());
                clients.add(new Author(
                        agency,
                        new Pen(agency, round, "c" + client, random),
                        new Courier(agency, gateway, tokens, ledger, watch, random),
                        new Reader(agency, round, gateway, tokens, ledger, submissions),
                        weather,
                        numbers,
                        random));
            }
        }
        return clients;
    }
}
