package vn.lantoa.deploy.local.sample.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;

/** Lays sealed reports into a folder, as people read and sign them. */
final class ReportPapers {

    private static final List<String> FORMS = List.of("docx", "pdf");

    private final GatewayClient gateway;
    private final Path folder;

    ReportPapers(GatewayClient gateway, Path folder) {
        this.gateway = gateway;
        this.folder = folder;
    }

    /** The files that a report is now. */
    List<Path> lay(JsonNode report) {
        return FORMS.stream().map(form -> lay(report, form)).toList();
    }

    private Path lay(JsonNode report, String form) {
        String name = report.path("number").asText().replace('/', '-') + "-"
                + report.path("period").asText();
        Path file = folder.resolve(name + "." + form);
        try {
            Files.createDirectories(folder);
            Files.write(
                    file,
                    gateway.file(Actor.VIEWER, "reports/" + report.path("id").asText() + "/renditions/" + form));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
