package vn.lantoa.deploy.bench.submit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.local.DatabaseAccess;

/** Runs Debian's pgbench. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^:]+):(\\d+)/(\\w+)");

    private final DatabaseAccess database;
    private final Path script;
    private final int clients;

    Pgbench(DatabaseAccess database, Path script, int clients) {
        this.database = database;
        this.script = script;
        this.clients = clients;
    }

    /** @param clientMicros what pgbench itself used of the CPU for each transaction */
    record Result(double perSecond, long transactions, double clientMicros) {}

    Result run(Duration time) throws IOException, InterruptedException {
        Matcher url = URL.matcher(database.url());
        if (!url.matches()) {
            throw new IllegalArgumentException("not an address: " + database.url());
        }
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--define=seq=0",
                        "--time=" + time.toSeconds(),
                        "--file=" + script,
                        "--host=" + url.group(1),
                        "--port=" + url.group(2),
                        "--username=" + database.user(),
                        url.group(3)))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        ProcessTree we = ProcessTree.of(ProcessHandle.current().pid());
        long before = we.cpuMicros();
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("aborted")) {
            throw new IOException("pgbench failed:\n" + said);
        }
        long transactions = Long.parseLong(find(DONE, said));
        return new Result(
                Double.parseDouble(find(TPS, said)), transactions, (we.cpuMicros() - before) / (double) transactions);
    }

    static String version() throws IOException {
        Process process = new ProcessBuilder("pgbench", "--version").start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    static Path write(Path folder, String script) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("pgbench.sql"), script);
    }

    private static String find(Pattern pattern, String text) throws IOException {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("pgbench did not tell its result:\n" + text);
        }
        return found.group(1);
    }
}
