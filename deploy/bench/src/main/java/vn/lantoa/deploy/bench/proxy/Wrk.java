package vn.lantoa.deploy.bench.proxy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs Debian's wrk: one thread, 32 connections that stay, a token on every request. */
final class Wrk {

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern OTHER = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final Pattern LATENCY = Pattern.compile(" (50|99)% +([0-9.]+)(us|ms|s)");

    private Wrk() {}

    /**
     * What wrk told.
     *
     * @param p50 in milliseconds
     * @param p99 in milliseconds
     */
    record Result(double perSecond, long requests, double p50, double p99) {}

    static Result run(URI target, String token, Duration time) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c32",
                        "-d" + time.toSeconds() + "s",
                        "--latency",
                        "-H",
                        "Authorization: Bearer " + token,
                        target.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk failed:\n" + said);
        }
        return read(said);
    }

    /**
     * @throws IOException when wrk did not tell its result, or not every request was answered with 200: refusing is
     *     quick
     */
    static Result read(String said) throws IOException {
        if (OTHER.matcher(said).find() || BROKEN.matcher(said).find()) {
            throw new IOException("not every request was answered with 200:\n" + said);
        }
        double p50 = 0;
        double p99 = 0;
        Matcher latency = LATENCY.matcher(said);
        while (latency.find()) {
            double millis = Double.parseDouble(latency.group(2)) / perMillisecond(latency.group(3));
            p50 = latency.group(1).equals("50") ? millis : p50;
            p99 = latency.group(1).equals("99") ? millis : p99;
        }
        return new Result(Double.parseDouble(find(PER_SECOND, said)), Long.parseLong(find(REQUESTS, said)), p50, p99);
    }

    private static double perMillisecond(String unit) {
        return switch (unit) {
            case "us" -> 1_000;
            case "ms" -> 1;
            default -> 0.001;
        };
    }

    private static String find(Pattern pattern, String text) throws IOException {
        return Optional.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseThrow(() -> new IOException("wrk did not tell its result:\n" + text));
    }
}
