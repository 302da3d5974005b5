package vn.lantoa.deploy.bench.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;
import vn.lantoa.deploy.bench.measure.Memory;
import vn.lantoa.deploy.embedded.keycloak.KeycloakServer;
import vn.lantoa.deploy.embedded.keycloak.KeycloakSettings;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.Ports;

/**
 * B11: the first start, with new data, and a later one, each until a report answers; in turns with Keycloak started
 * alone.
 */
public final class StartBench {

    private static final int REPORTS = 200;

    private final Path root;
    private final Path target;
    private final int rounds;
    private final PrintStream out;

    private final List<Double> first = new ArrayList<>();
    private final List<Double> later = new ArrayList<>();
    private final List<Double> keycloakFirst = new ArrayList<>();
    private final List<Double> keycloakLater = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();
    private final List<Double> proportional = new ArrayList<>();

    public StartBench(Path root, Path target, int rounds, PrintStream out) {
        this.root = root.toAbsolutePath().normalize();
        this.target = target.toAbsolutePath().normalize();
        this.rounds = rounds;
        this.out = out;
    }

    public BenchReport run() throws IOException {
        for (int round = 1; round <= rounds; round++) {
            Path data = target.resolve("b11");
            Folders.delete(data.resolve("alone"));
            keycloakFirst.add(keycloakAlone(data.resolve("alone")));
            first.add(up(data, true));
            keycloakLater.add(keycloakAlone(data.resolve("alone")));
            later.add(up(data, false));
            out.printf(
                    "round %d of %d: first %.1f s, later %.1f s; Keycloak alone %.1f s and %.1f s; %.0f MiB resident%n",
                    round,
                    rounds,
                    first.get(round - 1),
                    later.get(round - 1),
                    keycloakFirst.get(round - 1),
                    keycloakLater.get(round - 1),
                    resident.get(round - 1));
        }
        return report();
    }

    private double up(Path data, boolean fresh) throws IOException {
        try (RunningUp up = RunningUp.start(root, data, fresh)) {
            double seconds = seconds(up.firstReport());
            if (!fresh) {
                Memory memory = up.memoryAfter(REPORTS);
                resident.add(memory.residentMib());
                proportional.add(memory.proportionalMib());
            }
            return seconds;
        }
    }

    private double keycloakAlone(Path folder) {
        long begin = System.nanoTime();
        KeycloakSettings settings = new KeycloakSettings(
                root.resolve("deploy/embedded/target/keycloak"),
                folder.resolve("data"),
                Ports.free(),
                Ports.free(),
                folder.resolve("keycloak.log"));
        try (KeycloakServer alone = KeycloakServer.start(settings)) {
            return seconds(Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private BenchReport report() {
        BenchReport report =
                new BenchReport("b11", "deploy/local/up until the first report answers ÷ Keycloak's own start");
        MeasuredSeries firsts = new MeasuredSeries(first);
        MeasuredSeries laters = new MeasuredSeries(later);
        MeasuredSeries aloneFirst = new MeasuredSeries(keycloakFirst);
        MeasuredSeries aloneLater = new MeasuredSeries(keycloakLater);
        report.figure("up, first start", "s (reach ≤ 45)", firsts);
        report.figure("up, later start", "s (reach ≤ 45)", laters);
        report.neighbour("Keycloak, first start", "s", aloneFirst);
        report.neighbour("Keycloak, later start", "s", aloneLater);
        report.figure("ratio, first start", "÷", firsts.dividedBy(aloneFirst));
        report.figure("ratio, later start", "÷", laters.dividedBy(aloneLater));
        report.figure("resident (RSS)", "MiB (reach ≤ 2560)", new MeasuredSeries(resident));
        report.figure("proportional (PSS)", "MiB", new MeasuredSeries(proportional));
        report.note(
                "after the build, from the call of the script to a 200 of GET /aggregates with a real token, asked every 50 ms");
        report.note(
                "memory: up itself and all its children, " + REPORTS + " reports after a later start; RSS counts what"
                        + " PostgreSQL's processes share for each of them, PSS once");
        report.note("Keycloak alone: from the launch, as up launches it, until its health says ready");
        return report;
    }
}
