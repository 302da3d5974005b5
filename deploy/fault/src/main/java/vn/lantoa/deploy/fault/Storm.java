package vn.lantoa.deploy.fault;

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

import vn.lantoa.deploy.fault.check.Checker;
import vn.lantoa.deploy.fault.check.Discrepancy;
import vn.lantoa.deploy.fault.check.SnapshotTaker;
import vn.lantoa.deploy.fault.kill.FaultInjector;
import vn.lantoa.deploy.fault.kill.Kill;
import vn.lantoa.deploy.fault.kill.KillTarget;
import vn.lantoa.deploy.fault.ledger.History;
import vn.lantoa.deploy.fault.ledger.Ledger;
import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.fault.load.AvailabilityWatch;
import vn.lantoa.deploy.fault.load.CallSender;
import vn.lantoa.deploy.fault.load.ContentGenerator;
import vn.lantoa.deploy.fault.load.Endpoint;
import vn.lantoa.deploy.fault.load.IsolationReader;
import vn.lantoa.deploy.fault.load.LoadGenerator;
import vn.lantoa.deploy.fault.load.LoadSwitch;
import vn.lantoa.deploy.fault.load.Prober;
import vn.lantoa.deploy.fault.load.Round;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.client.Tokens;

/** One round: mixed load of several agencies, kills meanwhile, and the checker when it is over. */
final class Storm {

    private final LocalStack stack;
    private final Tokens tokens;
    private final Path ledgers;
    private final int clientsOfEachAgency;
    private final LoadSwitch weather = new LoadSwitch();
    private final AvailabilityWatch watch = new AvailabilityWatch();
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, String> submissions = new ConcurrentHashMap<>();

    /** @param ledgers the folder for the books */
    Storm(LocalStack stack, Tokens tokens, Path ledgers, int clientsOfEachAgency) {
        this.stack = stack;
        this.tokens = tokens;
        this.ledgers = ledgers;
        this.clientsOfEachAgency = clientsOfEachAgency;
    }

    /** Rages and judges. Kills the targets one after the other, each when the one before is borne. */
    RoundResult rage(Round round, List<KillTarget> targets) throws IOException, InterruptedException {
        try (Ledger ledger = Ledger.open(ledgers.resolve("ledger-" + round.tag() + ".jsonl"))) {
            List<Callable<Void>> clients = clients(round, ledger);
            ExecutorService threads = Executors.newFixedThreadPool(clients.size());
            List<Kill> killings = new ArrayList<>();
            try {
                List<Future<Void>> running =
                        clients.stream().map(threads::submit).toList();
                FaultInjector executioner =
                        new FaultInjector(stack, watch, new Random(round.seed() * 31 + round.number()));
                for (KillTarget target : targets) {
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

    private RoundResult judged(Round round, List<Kill> killings, Ledger ledger)
            throws IOException, InterruptedException {
        SnapshotTaker survey = new SnapshotTaker(stack, tokens);
        Duration arrival = survey.awaitArrival(round);
        History history = ledger.history();
        List<Discrepancy> findings = Checker.check(history, survey.picture(round));
        return new RoundResult(round, List.copyOf(killings), history, arrival, findings);
    }

    private List<Callable<Void>> clients(Round round, Ledger ledger) {
        URI gateway = stack.gateway();
        String month = "from=" + round.from() + "&to=" + round.to();
        List<Callable<Void>> clients = new ArrayList<>(List.of(
                new Prober(
                        Endpoint.AGGREGATES,
                        "/api/v1/aggregates?measures=works&groupBy=agency&calendar=CALENDAR&" + month,
                        gateway,
                        tokens,
                        weather,
                        watch,
                        ledger),
                new Prober(Endpoint.PLANS, "/api/v1/plans", gateway, tokens, weather, watch, ledger)));
        for (LoadAgency agency : LoadAgency.ALL) {
            for (int client = 0; client < clientsOfEachAgency; client++) {
                Random random = new Random(round.seed() * 1_009 + round.number() * 31L + clients.size());
                clients.add(new LoadGenerator(
                        agency,
                        new ContentGenerator(agency, round, "c" + client, random),
                        new CallSender(agency, gateway, tokens, ledger, watch, random),
                        new IsolationReader(agency, round, gateway, tokens, ledger, submissions),
                        weather,
                        numbers,
                        random));
            }
        }
        return clients;
    }
}
