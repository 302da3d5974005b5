package vn.lantoa.deploy.local.sample.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.lantoa.deploy.local.sample.SampleException;

/** The folder {@code deploy/local/sample}. */
public record SampleFiles(Path folder) {

    /** The lines of {@code <name>.csv}. */
    public List<Sheet.Row> sheet(String name) {
        return Sheet.read(folder.resolve(name + ".csv"));
    }

    public byte[] plan() {
        return document("plan-mau.vi.md");
    }

    /** A plan's document in Vietnamese, by the name of its file. */
    public byte[] document(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new SampleException("the sample year lacks its plan", e);
        }
    }
}
