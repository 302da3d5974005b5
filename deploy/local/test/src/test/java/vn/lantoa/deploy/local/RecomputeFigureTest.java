package vn.lantoa.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The script, on pages as the reporting-service writes them, of what the sample year does not have. */
class RecomputeFigureTest {

    private static final Path SCRIPT = Path.of("../recompute-figure");

    private final Map<String, String> pages = new LinkedHashMap<>();

    private record Outcome(int status, List<String> lines) {}

    private static String page(String metric, String value, String records, String lines, String note) {
        return """
                {"metric": "%s", "dimensions": {}, "calendar": "DECREE", "from": "2024-01-01", "to": "2024-04-01",
                 "asOf": "2024-05-01T00:00:00Z", "value": %s, "note": %s, "growth": null, "progress": [], "entries": [],
                 "records": [%s], "lines": [%s], "next": null}""".formatted(metric, value, note, records, lines);
    }

    private static String records(String metric, String value, Integer... adds) {
        String records = Arrays.stream(adds).map("{\"adds\": %d}"::formatted).collect(Collectors.joining(", "));
        return page(metric, value, records, "", "null");
    }

    private static String gained(String value, int observations) {
        String seen = IntStream.range(0, observations)
                .mapToObj(one -> "{\"source\": \"s\", \"gained\": 1}")
                .collect(Collectors.joining(", "));
        String line = """
                {"itemId": "1", "agency": "BBD", "externalId": "bai-1", "workId": "bai-1",
                 "revisions": [{"counts": true, "withdrawn": false, "day": "2024-02-01"}], "observations": [%s]}""".formatted(seen);
        return page("viewsGained", value, "", line, "null");
    }

    private Outcome run() throws IOException, InterruptedException {
        HttpServer api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        api.createContext("/api/v1/provenance/figures/", exchange -> {
            String path = exchange.getRequestURI().getRawPath();
            String id = URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
            byte[] body = pages.get(id).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        api.start();
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> command = new ArrayList<>(List.of(java, "--source", "17", SCRIPT.toString()));
            command.addAll(pages.keySet());
            command.addAll(
                    List.of("--url", "http://localhost:" + api.getAddress().getPort()));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), out.lines().map(String::strip).toList());
        } finally {
            api.stop(0);
        }
    }

    @Test
    void ofNothingThereIsNoMiddleNoShareAndNoSumOfMoney() throws IOException, InterruptedException {
        pages.put("funding", records("plan.funding.granted", "null"));
        pages.put("days", records("plan.obstacleMedianDays", "null"));
        pages.put("share", records("completeness.percent", "null"));
        pages.put("progress", records("plan.progressPercent", "null"));
        pages.put("observed", records("observed", "0"));
        pages.put("gained", records("viewsGained", "null"));
        pages.put("tasks", records("tasks", "0"));
        pages.put("works", records("works", "0"));

        assertThat(run())
                .isEqualTo(new Outcome(
                        0,
                        List.of(
                                "funding",
                                "records 0, recomputed null, answered null: equal",
                                "days",
                                "records 0, recomputed null, answered null: equal",
                                "share",
                                "records 0, recomputed null, answered null: equal",
                                "progress",
                                "progress 0, recomputed null, answered null: equal",
                                "observed",
                                "lines 0, recomputed 0, answered 0: equal",
                                "gained",
                                "lines 0, recomputed null, answered null: equal",
                                "tasks",
                                "records 0, recomputed 0, answered 0: equal",
                                "works",
                                "lines 0, recomputed 0, answered 0: equal")));
    }

    @Test
    void whatIsThereIsAddedUpAndCounted() throws IOException, InterruptedException {
        pages.put("funding", records("plan.funding.granted", "700", 300, 400));
        pages.put("days", records("plan.answerMedianDays", "2.5", 1, 2, 3, 9));
        pages.put("share", records("completeness.percent", "66.67", 1, 0, 1));
        pages.put("planned", records("event.plannedWorks", "45", 30, 10, 5));
        pages.put("gained", gained("99", 99));

        Outcome told = run();

        assertThat(told.status()).as(told.toString()).isZero();
        assertThat(told.lines())
                .contains(
                        "records 2, recomputed 700, answered 700: equal",
                        "records 4, recomputed 2.5, answered 2.5: equal",
                        "records 3, recomputed 66.67, answered 66.67: equal",
                        "records 3, recomputed 45, answered 45: equal",
                        "lines 1, recomputed 99, answered 99: equal");
    }

    @Test
    void whatIsNotAllShownIsNotCalledEqual() throws IOException, InterruptedException {
        pages.put("zero", records("plan.funding.granted", "0"));
        pages.put("silent", records("observed", "null"));
        pages.put("cut", gained("100", 100));
        pages.put("wide", page("works", "null", "", "", "\"TOO_MANY_LINES\""));

        assertThat(run())
                .isEqualTo(new Outcome(
                        1,
                        List.of(
                                "zero",
                                "records 0, recomputed null, answered 0: NOT EQUAL",
                                "silent",
                                "lines 0, recomputed 0, answered null: NOT EQUAL",
                                "cut",
                                "bai-1 is not recomputed: of its observations only the newest 100 are listed",
                                "lines 1, recomputed 100, answered 100: NOT EQUAL",
                                "wide",
                                "is answered with the note TOO_MANY_LINES",
                                "lines 0, recomputed 0, answered null: NOT EQUAL")));
    }
}
