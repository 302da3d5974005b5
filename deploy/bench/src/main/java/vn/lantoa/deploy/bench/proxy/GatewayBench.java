package vn.lantoa.deploy.bench.proxy;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Figures;
import vn.lantoa.deploy.bench.measure.ProcessTree;

/** B1: the gateway and nginx take turns in front of one backend that answers one KiB. */
public final class GatewayBench {

    private static final String GATEWAY = "gateway";
    private static final String NGINX = "nginx";
    private static final Duration NGINX_WARM_UP = Duration.ofSeconds(2);

    private final Path root;
    private final Path target;
    private final int rounds;
    private final Duration time;
    private final Duration warmUp;
    private final PrintStream out;
    private final Figures figures = new Figures();

    public GatewayBench(Path root, Path target, int rounds, Duration time, Duration warmUp, PrintStream out) {
        this.root = root;
        this.target = target;
        this.rounds = rounds;
        this.time = time;
        this.warmUp = warmUp;
        this.out = out;
    }

    public BenchReport run() throws IOException, InterruptedException {
        try (Doors doors = Doors.open(root, target.resolve("b1"))) {
            doors.check();
            out.println("warming up for " + warmUp.toSeconds() + " s");
            Wrk.run(doors.gateway(), doors.token(), warmUp);
            Wrk.run(doors.nginx(), doors.token(), NGINX_WARM_UP);
            for (int round = 1; round <= rounds; round++) {
                measure(GATEWAY, doors.gateway(), doors.gatewayTree(), doors);
                measure(NGINX, doors.nginx(), doors.nginxTree(), doors);
                out.printf(
                        "round %d of %d: gateway %.0f/s, nginx %.0f/s%n",
                        round, rounds, figures.last(GATEWAY), figures.last(NGINX));
            }
            return report();
        }
    }

    private void measure(String side, URI address, ProcessTree tree, Doors doors)
            throws IOException, InterruptedException {
        String token = doors.token();
        long before = tree.cpuMicros();
        long backendBefore = doors.backendTree().cpuMicros();
        Wrk.Result result = Wrk.run(address, token, time);
        figures.note(side, result.perSecond());
        figures.note(side + " p50", result.p50());
        figures.note(side + " p99", result.p99());
        figures.note(side + " cpu", (tree.cpuMicros() - before) / (double) result.requests());
        figures.note(side + " backend", (doors.backendTree().cpuMicros() - backendBefore) / (double) result.requests());
    }

    private BenchReport report() throws IOException {
        BenchReport report = new BenchReport("b1", "GET through the gateway as shipped ÷ nginx, one backend, 1 KiB");
        report.figure("gateway", "requests/s", figures.series(GATEWAY));
        report.neighbour(NGINX, "requests/s", figures.series(NGINX));
        report.figure(
                "ratio", "÷ (reach ≥ 0.45, then 0.6)", figures.series(GATEWAY).dividedBy(figures.series(NGINX)));
        for (String side : List.of(GATEWAY, NGINX)) {
            report.figure(side + ": p50", "ms", figures.series(side + " p50"));
            report.figure(side + ": p99", "ms", figures.series(side + " p99"));
            report.figure("CPU of " + side, "µs/request", figures.series(side + " cpu"));
            report.figure("CPU of the backend behind " + side, "µs/request", figures.series(side + " backend"));
        }
        report.figure(
                "CPU ratio",
                "gateway ÷ nginx",
                figures.series(GATEWAY + " cpu").dividedBy(figures.series(NGINX + " cpu")));
        report.note(
                "wrk -t1 -c32; the gateway checks an RS256 token of a real Keycloak, limits sizes and rates, gives trace id and "
                        + "security headers; nginx only carries");
        report.note("the rate limiter is on and counts every request; it would stop wrk, so one client may send "
                + Doors.allowance() + " here (the default is in gateway/README.md)");
        report.note(
                "nginx: worker_processes 1, proxy_http_version 1.1, keepalive 64, access_log off; the backend is a second nginx "
                        + "that answers by itself; wrk, backend and who is measured share the cores");
        report.version(NGINX, Nginx.version());
        report.version("wrk", "Debian's; 32 connections, one thread");
        return report;
    }
}
