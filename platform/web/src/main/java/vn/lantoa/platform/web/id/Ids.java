package vn.lantoa.platform.web.id;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** New identifiers: UUIDv7 (RFC 9562), so that they grow with time and index well. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id, greater than those made before it in this process, save within one millisecond. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
