package vn.lantoa.platform.data.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

import jakarta.interceptor.InvocationContext;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;

/**
 * What an operation was called with, as far as it makes the fingerprint: its parameters, the body as it was read among
 * them. A body that is a stream is kept in a file meanwhile, so that the operation can read it after it was hashed.
 */
final class KeyedBody implements AutoCloseable {

    private final MessageDigest digest = Sha256.newDigest();
    private final List<Path> files = new ArrayList<>();
    private final List<InputStream> streams = new ArrayList<>();

    private KeyedBody() {}

    /** Hashes the parameters of an operation that is about to be called. */
    static KeyedBody of(InvocationContext operation, ObjectMapper json) throws IOException {
        KeyedBody body = new KeyedBody();
        Object[] parameters = operation.getParameters();
        try {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof InputStream stream) {
                    parameters[i] = body.kept(stream);
                } else {
                    body.add(parameters[i], json);
                }
            }
        } catch (IOException broken) {
            body.close();
            throw broken;
        }
        operation.setParameters(parameters);
        return body;
    }

    byte[] hash() {
        return digest.digest();
    }

    private void add(@Nullable Object parameter, ObjectMapper json) throws IOException {
        if (parameter instanceof FileUpload file) {
            try (InputStream content = Files.newInputStream(file.uploadedFile())) {
                digested(content).transferTo(OutputStream.nullOutputStream());
            }
        } else {
            digest.update(Sha256.digest(parameter instanceof byte[] bytes ? bytes : json.writeValueAsBytes(parameter)));
        }
    }

    private InputStream kept(InputStream stream) throws IOException {
        Path file = Files.createTempFile("keyed-", ".body");
        files.add(file);
        try (OutputStream copy = Files.newOutputStream(file)) {
            digested(stream).transferTo(copy);
        }
        InputStream again = Files.newInputStream(file);
        streams.add(again);
        return again;
    }

    private InputStream digested(InputStream stream) {
        return new DigestInputStream(stream, digest);
    }

    @Override
    public void close() throws IOException {
        for (InputStream stream : streams) {
            stream.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
