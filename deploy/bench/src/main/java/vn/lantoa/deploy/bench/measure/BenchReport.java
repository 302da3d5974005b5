package vn.lantoa.deploy.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** What a benchmark has to say: as a table for a person, as JSON for a program. */
public final class BenchReport {

    private record Figure(String name, String unit, double median, double min, double max, List<Double> rounds) {

        static Figure of(String name, String unit, MeasuredSeries series) {
            return new Figure(name, unit, series.median(), series.min(), series.max(), series.values());
        }
    }

    private final String id;
    private final String title;
    private final Map<String, String> versions = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public BenchReport(String id, String title) {
        this.id = id;
        this.title = title;
        versions.putAll(Machine.description());
    }

    /** What took part in which version. */
    public void version(String what, String version) {
        versions.put(what, version);
    }

    /** One line of the table. */
    public void figure(String name, String unit, MeasuredSeries series) {
        figures.add(Figure.of(name, unit, series));
    }

    /** A neighbour's line; says so when the neighbour did not hold still. */
    public void neighbour(String name, String unit, MeasuredSeries series) {
        figure(name, unit, series);
        if (series.drift() > MeasuredSeries.QUIET) {
            note(String.format(
                    Locale.ROOT,
                    "%s drifts by %.0f %% between rounds: the machine was not quiet, the ratios are rough",
                    name,
                    series.drift() * 100));
        }
    }

    /** A sentence that belongs to the figures. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    public String table() {
        int widest =
                figures.stream().mapToInt(figure -> figure.name.length()).max().orElse(0);
        StringBuilder text = new StringBuilder(id).append("  ").append(title).append("\n\n");
        String line = "  %-" + Math.max(widest, 6) + "s  %12s  %-26s %s%n";
        text.append(String.format(Locale.ROOT, line, "figure", "median", "  min – max", "unit"));
        figures.forEach(figure -> text.append(String.format(
                Locale.ROOT,
                line,
                figure.name,
                number(figure.median),
                "  " + number(figure.min) + " – " + number(figure.max),
                figure.unit)));
        text.append('\n');
        notes.forEach(note -> text.append("  - ").append(note).append('\n'));
        versions.forEach((what, version) ->
                text.append("  ").append(what).append(": ").append(version).append('\n'));
        return text.toString();
    }

    /**
     * Writes {@code <id>.json}, and beside it one with the time in its name.
     *
     * @return the first of them
     */
    public Path write(Path folder, Instant at) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("title", title);
        all.put("at", at.toString());
        all.put("figures", figures);
        all.put("notes", notes);
        all.put("versions", versions);
        try {
            byte[] json = new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsBytes(all);
            Files.createDirectories(folder);
            Files.write(folder.resolve(id + "-" + at.toString().replace(":", "") + ".json"), json);
            return Files.write(folder.resolve(id + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException("the figures of " + id, e);
        }
    }

    private static String number(double value) {
        double size = Math.abs(value);
        if (size != 0 && size < 0.1) {
            return String.format(Locale.ROOT, "%.4f", value);
        }
        return String.format(Locale.ROOT, size < 10 ? "%.2f" : size < 1_000 ? "%.1f" : "%.0f", value);
    }
}
